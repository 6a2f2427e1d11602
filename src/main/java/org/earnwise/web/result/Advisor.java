package org.earnwise.web.result;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Curve;
import org.earnwise.web.AdviceDoor;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.ScenarioRefused;
import org.earnwise.web.Today;
import org.earnwise.web.wizard.Pay;
import org.earnwise.web.wizard.Possibility;
import org.earnwise.web.wizard.Scenarios;
import org.springframework.stereotype.Component;

/** Asks the advisor about a person's answers. Nothing of it is kept: every page asks anew. */
@Component
class Advisor {

    private final AdviceDoor door;
    private final Today today;
    private final Say say;

    Advisor(AdviceDoor door, Today today, Say say) {
        this.door = door;
        this.today = today;
        this.say = say;
    }

    Outcome outcome(Answers answers) throws ScenarioRefused {
        return outcome(Shown.of(answers, start(), ""));
    }

    Outcome outcome(Shown shown) throws ScenarioRefused {
        return new Outcome(door.advise(shown.scenario(), say.language()), shown.planStart());
    }

    /** The months with their reasons: with the work thought about, or as they would be if nothing changed. */
    List<Advice.Entry> explained(Shown shown, boolean asToday) throws ScenarioRefused {
        return asToday
                ? door.explained(shown.scenario(), Scenarios.AS_TODAY, say.language())
                : door.explained(shown.scenario(), say.language());
    }

    /** The months with the work thought about, beside those as they would be if nothing changed. */
    AdviceDoor.Beside beside(Answers answers) throws ScenarioRefused {
        return door.beside(Scenarios.json(answers, today.month()));
    }

    /** The same with other hours and pay beside it. */
    Outcome outcome(Answers answers, List<Pay> others) throws ScenarioRefused {
        YearMonth start = today.month();
        Advice advice = door.advise(Scenarios.json(answers, start, others), say.language());
        return new Outcome(advice, Scenarios.planStart(answers, start));
    }

    /** One month over a row of monthly pays, in place of the work thought about from the month in which it begins. */
    Curve curve(Answers answers, YearMonth month, BigDecimal to, BigDecimal step) throws ScenarioRefused {
        return door.curve(
                Scenarios.json(answers, today.month()), say.language(), works(answers, month), month, to, step);
    }

    /** Work that begins past the month looked at, or began before the first, is looked at as if it began at once. */
    private YearMonth works(Answers answers, YearMonth month) {
        YearMonth works = planStart(answers);
        return works.isBefore(start()) || works.isAfter(month) ? start() : works;
    }

    /** The month from which the work thought about pays otherwise than at first. */
    Optional<YearMonth> laterStart(Answers answers) {
        return Scenarios.laterStart(answers, today.month());
    }

    YearMonth planStart(Answers answers) {
        return Scenarios.planStart(answers, today.month());
    }

    YearMonth start() {
        return today.month();
    }

    /** The way of understanding the answers that a page was asked for, or the first. */
    static Possibility chosen(List<Possibility> possibilities, String reading) {
        return possibilities.stream()
                .filter(possibility -> possibility.kind().equalsIgnoreCase(reading))
                .findFirst()
                .orElse(possibilities.get(0));
    }
}
