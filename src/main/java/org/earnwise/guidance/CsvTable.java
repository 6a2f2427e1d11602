package org.earnwise.guidance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small table read from CSV (RFC 4180): a row of names, then rows of cells. Nothing is kept and nothing is guessed; a cell that
 * a spreadsheet would take for a formula is refused.
 */
final class CsvTable {

    /** The largest file that is read. */
    static final int MOST_BYTES = 1 << 20;

    /** The most rows that are read. */
    static final int MOST_ROWS = 5000;

    private static final String FORMULA = "=+-@\t\r";
    private static final char BOM = '\uFEFF';

    /** One row. {@code line} is its number in the file, the row of names being 1. */
    record Row(int line, List<String> cells) {}

    private final List<String> names;
    private final List<Row> rows;
    private final CsvFaults.Found faults;

    private CsvTable(List<String> names, List<Row> rows, CsvFaults.Found faults) {
        this.names = names;
        this.rows = rows;
        this.faults = faults;
    }

    /**
     * Reads a table whose columns are among those known. A row that is no row of it is a fault, and is not among the rows: whoever
     * reads the cells adds to the faults, and throws them all at once.
     *
     * @param known the names that columns may have
     * @param required the names that have to be there
     * @throws CsvFaults when there is no such table at all
     */
    static CsvTable read(byte[] file, List<String> known, List<String> required, GuidanceWords words) {
        return read(file, known, required, words, true);
    }

    /** The same for a file of our own, whose cells no spreadsheet will open: telephone numbers may stand as they are. */
    static CsvTable readOwn(byte[] file, List<String> known, GuidanceWords words) {
        CsvTable table = read(file, known, known, words, false);
        table.faults.throwIfAny();
        return table;
    }

    private static CsvTable read(
            byte[] file, List<String> known, List<String> required, GuidanceWords words, boolean refuseFormulas) {
        CsvFaults.Found faults = new CsvFaults.Found(words);
        if (file.length > MOST_BYTES) {
            faults.add(0, "too-large", Map.of("most", MOST_BYTES));
            throw faults.thrown();
        }
        List<Row> all = cells(text(file, faults), faults);
        faults.throwIfAny();
        if (all.isEmpty()) {
            faults.add(0, "empty", Map.of());
            throw faults.thrown();
        }
        if (all.size() - 1 > MOST_ROWS) {
            faults.add(0, "too-long", Map.of("most", MOST_ROWS));
            throw faults.thrown();
        }
        List<String> names = all.get(0).cells().stream().map(String::strip).toList();
        checkNames(names, known, required, faults);
        faults.throwIfAny();
        List<Row> rows = new ArrayList<>();
        for (Row row : all.subList(1, all.size())) {
            boolean whole = row.cells().size() == names.size();
            boolean formula = refuseFormulas && row.cells().stream().anyMatch(CsvTable::isFormula);
            if (!whole) {
                faults.add(row.line(), "cells", Map.of("found", row.cells().size(), "wanted", names.size()));
            }
            if (formula) {
                faults.add(row.line(), "formula", Map.of());
            }
            if (whole && !formula) {
                rows.add(row);
            }
        }
        return new CsvTable(names, rows, faults);
    }

    private static String text(byte[] file, CsvFaults.Found faults) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.indexOf('\0') < 0) {
                return text.isEmpty() || text.charAt(0) != BOM ? text : text.substring(1);
            }
        } catch (CharacterCodingException e) {
            // Said below, like any other file that is no text.
        }
        faults.add(0, "not-text", Map.of());
        throw faults.thrown();
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    private static void checkNames(List<String> names, List<String> known, List<String> required, CsvFaults.Found faults) {
        if (!names.containsAll(required)) {
            faults.add(1, "header", Map.of("names", String.join(", ", required)));
        }
        names.stream().distinct().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).forEach(name ->
                faults.add(1, "header-twice", Map.of("name", shown(name))));
        names.stream().filter(name -> !known.contains(name)).forEach(name ->
                faults.add(1, "header-unknown", Map.of("name", shown(name), "names", String.join(", ", known))));
    }

    static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static List<Row> cells(String text, CsvFaults.Found faults) {
        List<Row> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        int line = 1;
        int rowLine = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty() && !wasQuoted) {
                quoted = true;
                wasQuoted = true;
            } else if (c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
                wasQuoted = false;
            } else if (c == '\n') {
                endRow(rowLine, row, cell, rows);
                wasQuoted = false;
                rowLine = line;
            } else if (c != '\r' || i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                cell.append(c);
            }
        }
        if (quoted) {
            faults.add(rowLine, "quote", Map.of());
        }
        endRow(rowLine, row, cell, rows);
        return rows;
    }

    /** Ends a row; a line with nothing on it is none. */
    private static void endRow(int line, List<String> row, StringBuilder cell, List<Row> rows) {
        if (!row.isEmpty() || !cell.toString().isBlank()) {
            row.add(cell.toString());
            rows.add(new Row(line, List.copyOf(row)));
        }
        row.clear();
        cell.setLength(0);
    }

    /** The faults found so far, to be added to. */
    CsvFaults.Found faults() {
        return faults;
    }

    List<Row> rows() {
        return rows;
    }

    /** The cell under a name, without blanks around it; empty where there is no such column. */
    String cell(Row row, String name) {
        int column = names.indexOf(name);
        return column < 0 ? "" : row.cells().get(column).strip();
    }
}
