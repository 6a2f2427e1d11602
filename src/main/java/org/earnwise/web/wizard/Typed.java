package org.earnwise.web.wizard;

import java.time.YearMonth;
import java.util.Map;

/**
 * One form as it came: what was typed into each input, and the month the advice would start.
 *
 * @param inputs by the input's name; what was left blank is absent
 */
record Typed(Map<String, String> inputs, YearMonth start) {

    String text(String input) {
        return inputs.getOrDefault(input, "");
    }

    boolean blank(String input) {
        return !inputs.containsKey(input);
    }
}
