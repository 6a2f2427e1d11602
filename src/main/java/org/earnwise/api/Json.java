package org.earnwise.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Curve;
import org.earnwise.ledger.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Answers as JSON, the same bytes for the same answer: keys in the order their records declare, months as
 * {@code 2026-11}, money with at most two decimals and no zeros behind them, nothing for what is null.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule("Earnwise")
                    .addSerializer(Money.class, new Dollars())
                    .addSerializer(BigDecimal.class, new Exact()))
            .addMixIn(Advice.Entry.class, WithAmounts.class)
            .addMixIn(Advice.Difference.class, WithAmounts.class)
            .addMixIn(Curve.Point.class, WithAmounts.class)
            .build();

    private Json() {}

    /** An answer as JSON in UTF-8, on one line. */
    public static byte[] bytes(Object answer) {
        return MAPPER.writeValueAsBytes(answer);
    }

    /** Writes an answer as JSON in UTF-8, on one line, and leaves the stream open. */
    public static void write(Object answer, OutputStream out) {
        MAPPER.writeValue(out, answer);
    }

    /** Amounts of a ledger are dollars or counts, never more than cents. */
    private abstract static class WithAmounts {
        @JsonSerialize(contentUsing = Cents.class)
        abstract Map<String, BigDecimal> amounts();
    }

    private static void writePlain(BigDecimal number, JsonGenerator json) {
        var shortest = number.stripTrailingZeros();
        json.writeNumber((shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString());
    }

    private static BigDecimal toCents(BigDecimal number) {
        return number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number;
    }

    private static final class Dollars extends ValueSerializer<Money> {
        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            writePlain(toCents(money.dollars()), json);
        }
    }

    static final class Cents extends ValueSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
            writePlain(toCents(number), json);
        }
    }

    /** Other numbers are shares and counts, which lose nothing. */
    private static final class Exact extends ValueSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
            writePlain(number, json);
        }
    }
}
