package org.earnwise.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earnwise.scenario.ScenarioReaderTest.READER;
import static org.earnwise.scenario.ScenarioReaderTest.read;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.earnwise.ledger.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioWriterTest {

    @Test
    void little_said_is_little_written() {
        assertThat(written(read("{'person': {'born': '1990-05'}}")))
                .isEqualTo(
                        """
                        {
                          "schema" : "earnwise/1",
                          "person" : {
                            "born" : "1990-05"
                          }
                        }
                        """);
    }

    @Test
    void the_month_is_kept_when_the_start_is_said() {
        var scenario = read("{'person': {'born': '1990-05'}}");

        assertThat(written(scenario.withStart(scenario.start()))).contains("\"start\" : \"2026-11\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'person': {'born': '1990-05'}}",
                "{'person': {'born': '1990-05', 'blind': false, 'stays': [], 'living': 'OWN_HOME'}, 'months': 36}",
                "{'person': {'born': '1990-05'}, 'benefits': {}, 'housing': {}, 'work': [], 'figures': {}}",
                "{'person': {'born': '1990-05'}, 'benefits': {'ssdi': {'monthly': 0, 'trialWorkMonths': []}}}",
                "{'person': {'born': '1990-05'}, 'benefits': {'medicaid': {}, 'ssi': {'receives': false}}}",
                "{'person': {'born': '1990-05'}, 'benefits': {'medicaid': {'receives': false}}}",
                "{'person': {'born': '1990-05'}, 'spouse': {'born': '1990-01', 'disabled': false}}",
                "{'person': {'born': '1990-05'}, 'work': [{'from': '2026-11', 'gross': 1e5}], 'plans': [{'name': ''}]}"
            })
    void what_is_read_again_is_the_same(String json) {
        var scenario = read(json);

        assertThat(READER.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
    }

    @Test
    void everything_of_the_contract_comes_back() {
        var scenario = READER.read(Scenarios.FULL.getBytes(StandardCharsets.UTF_8));

        assertThat(READER.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
        // Nothing is lost on the way, not only nothing that equality sees.
        assertThat(ScenarioWriter.write(READER.read(ScenarioWriter.write(scenario))))
                .isEqualTo(ScenarioWriter.write(scenario));
    }

    @Test
    void a_scenario_made_piece_by_piece_comes_back() {
        var scenario = Scenario.of(Person.born(YearMonth.of(1990, 5)), YearMonth.of(2026, 11))
                .withMonths(12)
                .withBenefits(Benefits.NONE)
                .withResources(Resources.UNKNOWN)
                .withHousing(Housing.NONE)
                .withExpenses(Expenses.NONE)
                .withSpouse(new Spouse(YearMonth.of(1990, 1), false, true, Money.ZERO, Money.ZERO, Money.ZERO))
                .withChildren(List.of(new Child(YearMonth.of(2020, 1), Money.ZERO, true)))
                .withOtherIncome(List.of(new OtherIncome(OtherIncome.Kind.GIFT, Money.of(30), null, null)))
                .withWork(List.of(Job.paying(Money.of("1200.50"), YearMonth.of(2026, 11), null)))
                .withPlans(List.of(new Plan("A", List.of(), Expenses.NONE)))
                .withFigures(Map.of("med-connect.premium-share", new BigDecimal("0.10")));

        assertThat(READER.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
    }

    @Test
    void an_answer_given_later_is_no_longer_absent() {
        var scenario = read("{'person': {'born': '1990-05'}}")
                .withExpenses(Expenses.NONE)
                .withWork(List.of());

        assertThat(scenario.absent())
                .doesNotContain("expenses", "expenses.passMonthly", "work")
                .contains("plans", "benefits.medicaid.receives");
    }

    @Test
    void work_before_the_start_ends_with_the_month_before_it() {
        var scenario = read(
                """
                {'person': {'born': '1990-05'}, 'start': '2026-11', 'work': [
                  {'name': 'ended', 'from': '2026-01', 'to': '2026-10', 'gross': 1, 'stoppedBecause': 'IMPAIRMENT'},
                  {'name': 'going on', 'from': '2026-01', 'to': '2026-11', 'gross': 2, 'stoppedBecause': 'OTHER'},
                  {'name': 'later', 'from': '2026-11', 'gross': 3}]}""");

        var before = scenario.workBeforeStart();

        assertThat(before).extracting(Job::name).containsExactly("ended", "going on");
        assertThat(before).extracting(Job::to).containsOnly(YearMonth.of(2026, 10));
        assertThat(before).extracting(Job::stoppedBecause).containsExactly(Job.StoppedBecause.IMPAIRMENT, null);
    }

    private static String written(Scenario scenario) {
        return new String(ScenarioWriter.write(scenario), StandardCharsets.UTF_8);
    }
}
