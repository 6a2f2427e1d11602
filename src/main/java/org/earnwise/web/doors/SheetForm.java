package org.earnwise.web.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as its template reads it. Its parts have the names that {@code fragments/field} reads.
 *
 * @param id the sheet's, the start of its words
 * @param address where its form goes
 */
record SheetForm(String id, String address, List<Part> parts, List<Mend> slips) {

    /** A slip in words, and the input it leads to. */
    record Mend(String input, String text) {}

    /** One thing asked. */
    record Part(
            String type,
            String name,
            String label,
            @Nullable String hint,
            @Nullable String slip,
            Map<String, String> values,
            List<Pick> options) {

        public String value(String input) {
            return values.getOrDefault(input, "");
        }

        /** For the shared field fragments: nothing here has a box for those who are not sure. */
        public String unsure() {
            return "KNOWN";
        }

        /** For the shared field fragments: the heading stands by itself. */
        public boolean alone() {
            return false;
        }

        /** Ids of the words that belong to an input. */
        public String describedBy(String first) {
            var ids = new ArrayList<String>();
            if (!first.isEmpty()) {
                ids.add(first);
            }
            if (hint != null) {
                ids.add(name + "-hint");
            }
            if (slip != null) {
                ids.add(name + "-error");
            }
            return String.join(" ", ids);
        }
    }

    /** An answer to pick. */
    record Pick(String code, String id, String label, @Nullable String hint, boolean picked) {

        /** For the shared field fragments: no answer opens more to fill in. */
        public List<Part> reveals() {
            return List.of();
        }
    }

    public Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The sheet " + id + " does not ask for " + name));
    }
}
