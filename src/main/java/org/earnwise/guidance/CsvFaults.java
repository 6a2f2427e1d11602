package org.earnwise.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of numbers that cannot be used, with everything that is wrong in it. */
public final class CsvFaults extends RuntimeException {

    /** Past this many, one more fault says that there are more. */
    private static final int MOST = 50;

    /**
     * One fault.
     *
     * @param line the line of the file, counted from 1; 0 for the file as a whole
     * @param detail what is wrong and the way out, in the reader's language
     */
    public record Row(int line, String detail) {}

    private final transient List<Row> faults;

    CsvFaults(List<Row> faults) {
        super(faults.stream().map(fault -> fault.line() + ": " + fault.detail()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** The faults in the order of the file; at most fifty. */
    public List<Row> faults() {
        return faults;
    }

    /** Faults as they are found. */
    static final class Found {
        private final GuidanceWords words;
        private final List<Row> rows = new ArrayList<>();

        Found(GuidanceWords words) {
            this.words = words;
        }

        void add(int line, String key, Map<String, ?> values) {
            rows.add(new Row(line, words.say("csv." + key, values)));
        }

        GuidanceWords words() {
            return words;
        }

        CsvFaults thrown() {
            return new CsvFaults(rows.stream()
                    .sorted(Comparator.comparingInt(Row::line))
                    .limit(MOST)
                    .toList());
        }

        void throwIfAny() {
            if (!rows.isEmpty()) {
                throw thrown();
            }
        }
    }
}
