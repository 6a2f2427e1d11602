package org.earnwise.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was measured, as the table that the documentation shows. */
final class Report {

    private final List<String> rows = new ArrayList<>();

    void add(String what, String value) {
        rows.add("| " + what + " | " + value + " |");
        System.out.println(what + ": " + value);
    }

    static String seconds(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return "%.2f s (%.2f to %.2f, %d times)"
                .formatted(
                        sorted[sorted.length / 2] / 1e9, sorted[0] / 1e9, sorted[sorted.length - 1] / 1e9, sorted.length);
    }

    String table() {
        return "| What | Measured |\n|---|---|\n" + String.join("\n", rows);
    }
}
