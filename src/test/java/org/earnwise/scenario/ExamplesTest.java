package org.earnwise.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earnwise.scenario.ScenarioReaderTest.READER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earnwise.ledger.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenario files that the documentation shows. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src", "docs", "examples");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-ssi-only.json",
                "b-ssdi-trial-work.json",
                "c-both-swap.json",
                "d-waiting-for-medicare.json",
                "e-not-sure.json"
            })
    void each_is_read_and_comes_back(String name) throws IOException {
        var scenario = example(name);

        assertThat(READER.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
        assertThat(scenario.leftOut("start")).isFalse();
        assertThat(scenario.work()).isNotEmpty();
    }

    @Test
    void twenty_hours_at_seventeen_dollars() throws IOException {
        assertThat(example("a-ssi-only.json").work().get(0).monthlyGross()).isEqualTo(Money.of("1473.33"));
    }

    @Test
    void twelve_hours_and_then_twenty_five_with_four_trial_work_months_used() throws IOException {
        var scenario = example("b-ssdi-trial-work.json");

        assertThat(scenario.benefits().ssdi().trialWorkMonths()).hasSize(4);
        assertThat(scenario.work())
                .extracting(Job::monthlyGross)
                .containsExactly(Money.of(962), Money.of("2004.17"));
    }

    @Test
    void not_sure_is_neither_yes_nor_no() throws IOException {
        var scenario = example("e-not-sure.json");

        assertThat(scenario.person().disabledBefore22()).isNull();
        assertThat(scenario.resources().countable()).isNull();
        assertThat(scenario.benefits().ssdi().entitledFrom()).isNull();
        assertThat(scenario.benefits().ssdi().trialWorkMonths()).isNull();
        assertThat(scenario.benefits().ssi().endedBy()).isNull();
        assertThat(scenario.benefits().medicaid()).isNull();
        assertThat(scenario.benefits().medicareSavings()).isNull();
        assertThat(scenario.housing().reviewMonth()).isNull();
        assertThat(scenario.housing().newRules()).isNull();
    }

    private static Scenario example(String name) throws IOException {
        return READER.read(Files.readAllBytes(EXAMPLES.resolve(name)));
    }
}
