package org.earnwise.web.doors;

import java.util.List;
import java.util.Map;

/** A sheet that came with slips: what was typed, and what to mend. */
record Mending(String sheet, Map<String, String> inputs, List<Slip> slips) {

    Mending {
        inputs = Map.copyOf(inputs);
        slips = List.copyOf(slips);
    }
}
