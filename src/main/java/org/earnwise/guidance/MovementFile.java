package org.earnwise.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A movement score from a small file: one row a person, no names. Kept in memory only while it is read. */
public final class MovementFile {

    private static final String SHAPES = "rules/access/requests.yaml";
    private static final List<String> COLUMNS =
            List.of("goal", "start", "end", "months_at_level", "chosen_pause", "left", "days_in_period");
    private static final List<String> REQUIRED = List.of("goal", "start", "end", "months_at_level");
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_DAYS = 3660;

    private MovementFile() {}

    /** A file to fill in: the names of the columns and two rows to show how. */
    public static String template() {
        return String.join(",", COLUMNS) + "\ncompetitive,TRN,CMP,2,no,,90\nvolunteer,NONE,NONE,20,no,,90\n";
    }

    /**
     * Reads a file into a request for {@code movement}.
     *
     * @throws CsvFaults with every fault, by row
     */
    public static Map<String, Object> read(byte[] file, Locale reader) {
        CsvTable table = CsvTable.read(file, COLUMNS, REQUIRED, GuidanceWords.in(reader));
        CsvFaults.Found faults = table.faults();
        List<Object> people = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            people.add(person(new CsvCells(table, row, faults)));
        }
        faults.throwIfAny();
        return Map.of("people", people);
    }

    private static Map<String, Object> person(CsvCells cells) {
        Map<String, Object> person = new LinkedHashMap<>();
        put(person, "goal", cells.code("goal", codes("goals")));
        put(person, "start", cells.codes("start", codes("levels")));
        put(person, "end", cells.codes("end", codes("levels")));
        put(person, "monthsAtLevel", cells.number("months_at_level", MOST_MONTHS));
        put(person, "chosenPause", cells.yesNo("chosen_pause"));
        put(person, "left", cells.code("left", List.of("died", "moved")));
        put(person, "daysInPeriod", cells.whole("days_in_period", MOST_DAYS));
        return person;
    }

    private static void put(Map<String, Object> person, String name, @Nullable Object value) {
        if (value != null) {
            person.put(name, value);
        }
    }

    private static List<String> codes(String vocabulary) {
        Object list = RuleData.map(SHAPES, RuleData.read(SHAPES).get("vocabularies")).get(vocabulary);
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
