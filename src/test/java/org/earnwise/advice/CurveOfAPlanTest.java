package org.earnwise.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioReader;
import org.earnwise.words.Sentences;
import org.junit.jupiter.api.Test;

/** A curve whose work begins when the plan's does goes through the plan's own month. */
class CurveOfAPlanTest {

    private static final Advisor ADVISOR = Advisor.builtIn();
    private static final ScenarioReader READER = new ScenarioReader(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
            YearMonth.of(2022, 1),
            YearMonth.of(2026, 12),
            id -> false);
    private static final YearMonth START = YearMonth.of(2026, 11);
    private static final YearMonth PLAN = YearMonth.of(2027, 3);
    private static final YearMonth MONTH = YearMonth.of(2028, 3);

    /** From March 2027 on $1,900; six trial work months were used before, and $800 is below the trial work level. */
    private static final String SCENARIO =
            """
            {"start": "2026-11", "months": 24,
             "person": {"born": "1985-05"},
             "benefits": {"ssdi": {"monthly": 1150, "entitledFrom": "2020-01",
                 "trialWorkMonths": ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"]},
               "ssi": {"receives": false}},
             "work": [{"from": "2026-06", "to": "2027-02", "gross": 800}, {"from": "2027-03", "gross": 1900}]}
            """;

    @Test
    void the_point_at_the_plans_own_pay_is_the_plans_own_month() throws Exception {
        Scenario scenario = scenario();
        Advice.Entry told = ADVISOR.advise(scenario, false, Sentences.ENGLISH).ledger().stream()
                .filter(entry -> entry.month().equals(MONTH))
                .findFirst()
                .orElseThrow();

        Curve.Point point = at1900(PLAN);

        assertThat(point.amounts()).isEqualTo(told.amounts());
        assertThat(point.statuses()).isEqualTo(told.statuses());
    }

    /**
     * Work from March 2027 on: trial work months 7 to 9 are March, April and May; benefits cease in June, with July and August as
     * grace months. Work from November 2026 on ends them four months sooner. In July 2027 only the first is still paid.
     */
    @Test
    void trial_work_months_are_used_up_from_the_plans_month_on() throws Exception {
        assertThat(ssdi(PLAN)).isEqualTo("GRACE");
        assertThat(ssdi(START)).isEqualTo("EXTENDED_SUSPENDED");
    }

    /** Over 80 hours a month in one's own business is a trial work month whatever it brings in; wages of $500 are not. */
    @Test
    void work_for_oneself_stays_work_for_oneself_with_its_hours() throws Exception {
        Job business = new Job(null, PLAN, null, Money.of(300), null, null, null, null, true, new BigDecimal("81"), Money.ZERO, null);
        Job wages = Job.paying(Money.of(300), PLAN, null);
        assertThat(trialWorkMonths(business)).isEqualByComparingTo("8");
        assertThat(trialWorkMonths(wages)).isEqualByComparingTo("6");
    }

    /**
     * SNAP's limit for one is 2,660 before taxes in November 2026 (200 % of the poverty line, 1,330): 1,400 and 1,260 just fit, a dollar
     * more ends the least allotment. What is left of that dollar, and of SNAP's 25, is the same however far apart the pays asked for are.
     */
    @Test
    void a_small_cliff_between_two_pays_asked_for_is_found_whatever_the_step() throws Exception {
        for (long step : List.of(20L, 30L, 60L, 100L)) {
            Curve curve = ADVISOR.curve(
                    new CurveRequest(onSnap(), Job.paying(Money.of(500), START, null), START.plusMonths(3), Money.of(0), Money.of(1800), Money.of(step)),
                    Sentences.ENGLISH);
            List<Advice.Finding> cliffs = curve.findings().stream()
                    .filter(finding -> finding.id().equals("curve.cliff"))
                    .toList();
            assertThat(cliffs).as("step of " + step).hasSize(1);
            assertThat((BigDecimal) cliffs.get(0).values().get("at")).isEqualByComparingTo("1261");
            assertThat((BigDecimal) cliffs.get(0).values().get("most")).isEqualByComparingTo("1260");
            // 25 less what a dollar leaves after 7.65 cents and half a cent of payroll taxes, and income tax
            assertThat((BigDecimal) cliffs.get(0).values().get("less")).isBetween(new BigDecimal("24.05"), new BigDecimal("24.30"));
            assertThat(cliffs.get(0).because()).isNotEmpty();
            assertThat(curve.findings()).as("every end has its reasons").allSatisfy(finding -> assertThat(finding.because()).isNotEmpty());
        }
    }

    private static Scenario onSnap() throws Exception {
        return READER.read(
                """
                {"start": "2026-11", "months": 6, "person": {"born": "1985-05"}, "resources": {"countable": 500},
                 "benefits": {"ssdi": {"monthly": 1400, "entitledFrom": "2020-01", "trialWorkMonths": []},
                   "snap": {"receives": true}, "medicaid": {"receives": true}, "medicareSavings": true},
                 "housing": {"kind": "RENT", "rent": 800}}
                """
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static BigDecimal trialWorkMonths(Job work) throws Exception {
        CurveRequest request = new CurveRequest(
                scenario(), work, PLAN.plusMonths(1), Money.of(400), Money.of(500), Money.of(100));
        return last(ADVISOR.curve(request, Sentences.ENGLISH)).amounts().get("ssdi.trial-work-months-used");
    }

    @Test
    void work_that_begins_before_the_first_month_or_after_the_one_looked_at_is_refused() throws Exception {
        Scenario scenario = scenario();
        for (YearMonth works : List.of(START.minusMonths(1), MONTH.plusMonths(1))) {
            assertThatThrownBy(() -> request(scenario, works, MONTH))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(works.toString());
        }
    }

    private static String ssdi(YearMonth works) throws Exception {
        return last(ADVISOR.curve(request(scenario(), works, YearMonth.of(2027, 7)), Sentences.ENGLISH))
                .statuses()
                .get("ssdi");
    }

    private static Curve.Point at1900(YearMonth works) throws Exception {
        return last(ADVISOR.curve(request(scenario(), works, MONTH), Sentences.ENGLISH));
    }

    private static Curve.Point last(Curve curve) {
        return curve.points().get(curve.points().size() - 1);
    }

    private static CurveRequest request(Scenario scenario, YearMonth works, YearMonth month) {
        Job work = Job.paying(Money.ZERO, works, null);
        return new CurveRequest(scenario, work, month, Money.of(1800), Money.of(1900), Money.of(100));
    }

    private static Scenario scenario() throws Exception {
        return READER.read(SCENARIO.getBytes(StandardCharsets.UTF_8));
    }
}
