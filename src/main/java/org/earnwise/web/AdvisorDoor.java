package org.earnwise.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advisor;
import org.earnwise.advice.Curve;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.NotJson;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioFaults;
import org.earnwise.scenario.ScenarioReader;

/** The pages' door to the advisor: the same reader and the same rules as every other door. */
public final class AdvisorDoor implements AdviceDoor {

    private final ScenarioReader reader;
    private final Advisor advisor;

    public AdvisorDoor(ScenarioReader reader, Advisor advisor) {
        this.reader = reader;
        this.advisor = advisor;
    }

    @Override
    public Advice advise(byte[] scenario, Locale language) throws ScenarioRefused {
        Scenario read = read(scenario, language);
        return refusing(language, () -> advisor.advise(read, false, language));
    }

    @Override
    public List<Advice.Entry> explained(byte[] scenario, Locale language) throws ScenarioRefused {
        Scenario read = read(scenario, language);
        return refusing(language, () -> advisor.explained(read, language));
    }

    @Override
    public List<Advice.Entry> explained(byte[] scenario, String plan, Locale language) throws ScenarioRefused {
        Scenario read = read(scenario, language);
        return refusing(language, () -> advisor.explained(read, plan, language));
    }

    @Override
    public Beside beside(byte[] scenario) throws ScenarioRefused {
        Scenario read = read(scenario, Locale.ENGLISH);
        Advisor.Sketch sketch = refusing(Locale.ENGLISH, () -> advisor.sketch(read));
        return new Beside(sketch.work(), sketch.beside());
    }

    @Override
    public Curve curve(
            byte[] scenario, Locale language, YearMonth works, YearMonth month, BigDecimal to, BigDecimal step)
            throws ScenarioRefused {
        Scenario read = read(scenario, language);
        return refusing(language, () -> advisor.curve(
                new CurveRequest(read, workOf(read, works), month, Money.ZERO, Money.of(to), Money.of(step)), language));
    }

    /** The work told that begins in that month, or wages. */
    private static Job workOf(Scenario scenario, YearMonth works) {
        return scenario.work().stream()
                .filter(job -> job.from().equals(works))
                .findFirst()
                .orElseGet(() -> Job.paying(Money.ZERO, works, null));
    }

    private Scenario read(byte[] scenario, Locale language) throws ScenarioRefused {
        try {
            return refusing(language, () -> reader.read(scenario));
        } catch (NotJson e) {
            throw new ScenarioRefused(List.of(new ScenarioRefused.Fault("", e.detail(language))));
        }
    }

    private static <T> T refusing(Locale language, Supplier<T> asked) throws ScenarioRefused {
        try {
            return asked.get();
        } catch (ScenarioFaults e) {
            throw new ScenarioRefused(e.faults().stream()
                    .map(fault -> new ScenarioRefused.Fault(fault.pointer(), fault.detail(language)))
                    .toList());
        }
    }
}
