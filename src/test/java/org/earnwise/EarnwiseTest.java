package org.earnwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.earnwise.advice.Advisor;
import org.earnwise.scenario.ScenarioFaults;
import org.junit.jupiter.api.Test;

class EarnwiseTest {

    @Test
    void no_word_or_a_setting_starts_the_server() {
        assertThat(Earnwise.isForTheServer()).isTrue();
        assertThat(Earnwise.isForTheServer("--server.port=8081")).isTrue();
    }

    @Test
    void any_other_word_is_for_the_command_line() {
        assertThat(Earnwise.isForTheServer("advise", "--explain")).isFalse();
        assertThat(Earnwise.isForTheServer("help")).isFalse();
        assertThat(Earnwise.isForTheServer("--help")).isFalse();
        assertThat(Earnwise.isForTheServer("advice")).isFalse();
    }

    @Test
    void a_figure_that_is_not_in_the_book_is_a_fault_of_the_scenario() {
        var reader = Earnwise.reader(Advisor.builtIn(), Clock.systemUTC());

        var faults = catchThrowableOfType(
                ScenarioFaults.class,
                () -> reader.read("{\"person\": {\"born\": \"1990-05\"}, \"figures\": {\"ssi.no-such\": 1}}"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(faults.faults()).hasSize(1);
        assertThat(faults.faults().get(0).pointer()).isEqualTo("/figures/ssi.no-such");
    }
}
