package org.earnwise.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object as maps, lists, texts, Booleans and exact numbers, read as strictly as a scenario is. */
public final class PlainJson {

    private PlainJson() {}

    /**
     * Reads an object. A number without a point or an exponent is an {@link Integer} where it fits; every other one is a
     * {@link BigDecimal} as it was written.
     *
     * @throws NotJson if it is not one JSON object, or has a key twice
     */
    public static Map<String, Object> read(byte[] json) {
        return object(Node.parse(json));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Node node) {
        Map<String, Object> plain = new LinkedHashMap<>();
        ((Map<String, Node>) node.value()).forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object plain(Node node) {
        Object value = node.value();
        if (value instanceof Map) {
            return object(node);
        }
        if (value instanceof List<?> list) {
            List<Object> entries = new ArrayList<>();
            ((List<Node>) list).forEach(entry -> entries.add(plain(entry)));
            return entries;
        }
        return value instanceof Node.Numeral numeral ? number(numeral.written()) : value;
    }

    private static Object number(String written) {
        BigDecimal number = new BigDecimal(written);
        boolean whole = written.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        return whole && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                ? (Object) number.intValueExact()
                : number;
    }
}
