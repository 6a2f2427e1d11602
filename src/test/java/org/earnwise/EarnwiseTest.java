package org.earnwise;

import static org.assertj.core.api.Assertions.assertThat;

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
}
