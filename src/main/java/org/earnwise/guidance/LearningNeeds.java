package org.earnwise.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earnwise.figures.FigureBook;
import org.earnwise.figures.InForce;
import org.earnwise.guidance.ReportCard.Measure;

/**
 * What the people of an agency want to learn and what they need for it, added up from a small file: one row a person who chose to
 * answer, no names, yes or no for each need. Counts from which few people could be told are not printed. Kept in memory only while
 * it is read.
 *
 * <p>Source: the vision's educational needs assessment (S0 II.S10); the needs are those of Earnwise's own ten questions.
 */
public final class LearningNeeds {

    /** A column of the file, and the answer of the ten questions that it counts. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("unfinished_program", "person.unfinishedProgram.yes");
        COLUMNS.put("finish_high_school", "learning.ways.FINISH_HIGH_SCHOOL");
        COLUMNS.put("college", "learning.ways.COLLEGE");
        COLUMNS.put("trade_credential", "learning.ways.TRADE_CREDENTIAL");
        COLUMNS.put("reading", "learning.skills.reading");
        COLUMNS.put("math", "learning.skills.math");
        COLUMNS.put("english", "learning.skills.english");
        COLUMNS.put("computer", "learning.skills.computer");
        COLUMNS.put("day", "learning.times.day");
        COLUMNS.put("evening", "learning.times.evening");
        COLUMNS.put("weekend", "learning.times.weekend");
        COLUMNS.put("online", "learning.times.online");
        COLUMNS.put("near_home", "learning.times.near");
        COLUMNS.put("fees", "learning.money.fees");
        COLUMNS.put("books", "learning.money.books");
        COLUMNS.put("rides", "learning.money.rides");
        COLUMNS.put("child_care", "learning.money.child");
        COLUMNS.put("school_debt", "learning.money.debt");
    }

    private final int people;
    private final Map<String, List<Boolean>> answers;
    private final int fewest;

    private LearningNeeds(int people, Map<String, List<Boolean>> answers, int fewest) {
        this.people = people;
        this.answers = answers;
        this.fewest = fewest;
    }

    /** A file to fill in: the names of the columns and a row to show how. */
    public static String template() {
        return String.join(",", COLUMNS.keySet()) + "\nno,yes,no,no,yes,no,no,yes,no,yes,no,yes,yes,no,yes,yes,no,no\n";
    }

    /**
     * Reads a file; any of its columns may be left out, and a cell left empty is an answer not given.
     *
     * @param figures has the smallest count printed, in force {@code today}
     * @throws CsvFaults with every fault, by row
     */
    public static LearningNeeds read(byte[] file, FigureBook figures, LocalDate today, Locale reader) {
        CsvTable table = CsvTable.read(file, List.copyOf(COLUMNS.keySet()), List.of(), GuidanceWords.in(reader));
        CsvFaults.Found faults = table.faults();
        Map<String, List<Boolean>> answers = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            CsvCells cells = new CsvCells(table, row, faults);
            COLUMNS.forEach((column, answer) -> {
                Boolean said = cells.yesNo(column);
                if (said != null) {
                    answers.computeIfAbsent(answer, a -> new ArrayList<>()).add(said);
                }
            });
        }
        faults.throwIfAny();
        int fewest = figures.published("service-access.published-count.least", YearMonth.from(today))
                .map(InForce::amount)
                .orElseThrow()
                .intValueExact();
        return new LearningNeeds(table.rows().size(), answers, fewest);
    }

    /**
     * How many said yes to each need that the file has, by the answer's code among the ten questions, in their order; first, as
     * {@code people}, how many answered at all. A count is not printed when it is small, nor when it would leave a small number of
     * others.
     */
    public List<Measure> totals() {
        List<Measure> totals = new ArrayList<>();
        totals.add(printed("people", people, 0));
        COLUMNS.values().stream().filter(answers::containsKey).forEach(answer -> {
            int yes = (int) answers.get(answer).stream().filter(said -> said).count();
            totals.add(printed(answer, yes, answers.get(answer).size() - yes));
        });
        return List.copyOf(totals);
    }

    private Measure printed(String name, int count, int others) {
        boolean few = count < fewest || others > 0 && others < fewest;
        return new Measure(name, few ? null : BigDecimal.valueOf(count), few);
    }
}
