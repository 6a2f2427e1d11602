package org.earnwise.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earnwise.advice.Advice;
import org.earnwise.ledger.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource({"994.00, 994", "1E+6, 1000000", "100.50, 100.5", "0.005, 0.01", "0.0049, 0", "-12.30, -12.3", "0E-9, 0"})
    void an_amount_is_a_plain_number_with_at_most_two_decimals(String amount, String written) {
        var difference = new Advice.Difference(
                YearMonth.of(2026, 11), Map.of("net.cash", new BigDecimal(amount)));

        assertThat(json(difference)).isEqualTo("{\"month\":\"2026-11\",\"amounts\":{\"net.cash\":" + written + "}}");
        assertThat(json(Map.of("m", Money.of(amount)))).isEqualTo("{\"m\":" + written + "}");
    }

    @Test
    void a_share_among_facts_keeps_its_decimals() {
        assertThat(json(Map.of("share", new BigDecimal("0.07650")))).isEqualTo("{\"share\":0.0765}");
    }

    @Test
    void what_is_null_is_left_out_and_maps_keep_their_order() {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        amounts.put("z", BigDecimal.ONE);
        amounts.put("a", BigDecimal.TEN);

        assertThat(json(new Advice.Difference(null, amounts))).isEqualTo("{\"amounts\":{\"z\":1,\"a\":10}}");
        assertThat(json(new Advice.Citation("20 CFR 404.1592", null))).isEqualTo("{\"label\":\"20 CFR 404.1592\"}");
        assertThat(json(List.of())).isEqualTo("[]");
    }

    private static String json(Object answer) {
        return new String(Json.bytes(answer), StandardCharsets.UTF_8);
    }
}
