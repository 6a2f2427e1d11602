package org.earnwise.guidance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read by name and type; an empty cell is not known. */
final class CsvCells {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d{1,4})?");

    private final CsvTable table;
    private final CsvTable.Row row;
    private final CsvFaults.Found faults;

    CsvCells(CsvTable table, CsvTable.Row row, CsvFaults.Found faults) {
        this.table = table;
        this.row = row;
        this.faults = faults;
    }

    private String text(String column) {
        return table.cell(row, column);
    }

    @Nullable Boolean yesNo(String column) {
        String text = text(column);
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "" -> null;
            case "yes", "y", "sí", "si", "true" -> Boolean.TRUE;
            case "no", "n", "false" -> Boolean.FALSE;
            default -> fault(column, text, "yes-no", Map.of());
        };
    }

    @Nullable Integer whole(String column, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) > most) {
            return fault(column, text, "whole", Map.of("most", most));
        }
        return Integer.valueOf(text);
    }

    @Nullable BigDecimal number(String column, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches() || new BigDecimal(text).compareTo(BigDecimal.valueOf(most)) > 0) {
            return fault(column, text, "number", Map.of("most", most));
        }
        return new BigDecimal(text);
    }

    @Nullable String code(String column, Collection<String> known) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return known.contains(text) ? text : fault(column, text, "code", Map.of("known", String.join(", ", known)));
    }

    /** One or more codes with blanks between them; a fault when there is none. */
    @Nullable List<String> codes(String column, Collection<String> known) {
        String text = text(column);
        if (text.isEmpty()) {
            return fault(column, text, "missing", Map.of());
        }
        List<String> codes = Arrays.asList(text.split("[ ;|]+"));
        return known.containsAll(codes) ? codes : fault(column, text, "codes", Map.of("known", String.join(", ", known)));
    }

    private <T> @Nullable T fault(String column, String text, String wanted, Map<String, ?> values) {
        faults.add(
                row.line(),
                "cell",
                Map.of(
                        "value", CsvTable.shown(text),
                        "column", column,
                        "wanted", faults.words().say("csv.wanted." + wanted, values)));
        return null;
    }
}
