package org.earnwise.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Fault;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioFaults;
import org.earnwise.scenario.ScenarioReader;
import org.earnwise.words.Sentences;
import org.junit.jupiter.api.Test;

/** Figures that somebody puts in place of published ones get an answer, or are named as the fault; they never break the program. */
class MadeUpFiguresTest {

    private static final Advisor ADVISOR = Advisor.builtIn();
    private static final ScenarioReader READER = new ScenarioReader(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ScenarioReader.CONNECTICUT),
            ADVISOR.figures().firstMonth(),
            ADVISOR.lastFigures(),
            id -> ADVISOR.figures().ids().contains(id));

    /** A couple with a child, SSDI and wages: taxes are worked out, the taxable part of Social Security too. */
    private static Scenario household(String figures) {
        return READER.read(
                """
                {"start": "2026-01", "months": 4, "person": {"born": "1985-06"},
                 "spouse": {"born": "1985-01", "grossMonthly": 3000}, "children": [{"born": "2015-01"}],
                 "benefits": {"ssdi": {"monthly": 1600, "entitledFrom": "2020-01", "trialWorkMonths": []}},
                 "work": [{"from": "2026-02", "gross": 4000}], "figures": {%s}}
                """
                        .formatted(figures)
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_step_of_nothing_is_named_as_the_fault() {
        Fault fault = fault("\"connecticut.personal-exemption-step\": 0");
        assertThat(fault.pointer()).isEqualTo("/figures/connecticut.personal-exemption-step");
        assertThat(fault.detail()).contains("No answer comes of these figures", "connecticut.personal-exemption-step");
    }

    @Test
    void several_are_named_together() {
        Fault fault = fault("\"section-1619b.test-months\": 12, \"connecticut.low-rate-loss.step.joint\": 0");
        assertThat(fault.pointer()).isEqualTo("/figures");
        assertThat(fault.detail()).contains("connecticut.low-rate-loss.step.joint, section-1619b.test-months");
    }

    @Test
    void a_curve_names_them_too() {
        Scenario scenario = household("\"connecticut.personal-exemption-step\": 0");
        assertThat(catchThrowableOfType(
                        ScenarioFaults.class,
                        () -> ADVISOR.curve(
                                new CurveRequest(scenario, YearMonth.of(2026, 4), Money.ZERO, Money.of(8000), Money.of(4000)),
                                Sentences.ENGLISH)))
                .isNotNull();
    }

    /** The first base amount of a couple, 32,000, above the second, 44,000: income between the two is under the first. */
    @Test
    void a_base_amount_above_the_second_one_has_an_answer() {
        Advice advice =
                ADVISOR.advise(household("\"tax.social-security.base.joint\": 1000000"), false, Sentences.ENGLISH);
        assertThat(advice.ledger()).hasSize(4);
        assertThat(advice.hypothetical()).containsExactly("tax.social-security.base.joint");
    }

    @Test
    void an_amount_that_the_rules_can_work_with_has_an_answer() {
        Advice advice =
                ADVISOR.advise(household("\"ssdi.substantial-gainful-activity\": 5000"), false, Sentences.ENGLISH);
        assertThat(advice.ledger().get(3).statuses().get("ssdi")).isEqualTo("TRIAL_WORK");
    }

    private static Fault fault(String figures) {
        ScenarioFaults faults = catchThrowableOfType(
                ScenarioFaults.class, () -> ADVISOR.advise(household(figures), false, Sentences.ENGLISH));
        return faults.faults().get(0);
    }
}
