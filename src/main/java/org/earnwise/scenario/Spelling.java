package org.earnwise.scenario;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses which name somebody meant. */
final class Spelling {

    private static final int LONGEST = 40;
    private static final int SHORT = 4;

    private Spelling() {}

    /** The one of {@code names} that is but a slip or two away, or null; long names may have a slip in every third letter. */
    static @Nullable String nearest(String typed, Collection<String> names) {
        if (typed.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int most = typed.length() < SHORT ? 1 : Math.max(2, typed.length() / 3);
        int least = most + 1;
        for (var name : names) {
            int steps = steps(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (steps < least) {
                least = steps;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Letters to add, drop or change to get from one word to the other. */
    private static int steps(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
