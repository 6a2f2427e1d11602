package org.earnwise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earnwise.advice.RulesRun;
import org.earnwise.ledger.Assumption;
import org.earnwise.ledger.Finding;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.Question;
import org.earnwise.ledger.Report;
import org.jspecify.annotations.Nullable;

/** What the months looked at give: amounts, statuses, findings, reports, and the rules behind them. */
public final class AnswerSteps {

    /** {@code in May 2026}, {@code from May 2026 to July 2026}, or {@code in every month}. */
    private static final String MONTHS = "(in " + Words.MONTH + "|from " + Words.MONTH + " to " + Words.MONTH + "|in every month)";

    private static final String STATUS = "(SSDI|SSI|Medicaid|Medicare|the Medicare Savings Program|SNAP|the Ticket)";

    private final World world;

    /** What the latest step looked at, for the step that asks what it follows from. */
    private final List<Object> latest = new ArrayList<>();

    AnswerSteps(World world) {
        this.world = world;
    }

    @When("we look at {month} to {month}")
    public void look(YearMonth from, YearMonth to) {
        world.look(from, (int) from.until(to, java.time.temporal.ChronoUnit.MONTHS) + 1);
        world.run();
    }

    @When("we look at {int} months from {month}")
    public void look(int months, YearMonth from) {
        world.look(from, months);
        world.run();
    }

    @When("we look at {month}")
    public void look(YearMonth month) {
        world.look(month, 1);
        world.run();
    }

    @Then("^" + MONTHS + " the (.+) (?:is|are) (\\$?[\\d,]+(?:\\.\\d+)?)$")
    public void amount(String months, String words, String expected) {
        latest.clear();
        for (YearMonth month : months(months)) {
            checkAmount(month, words, expected);
        }
    }

    @Then("^" + MONTHS + " there is no (.+)$")
    public void noAmount(String months, String words) {
        for (YearMonth month : months(months)) {
            checkAmount(month, words, null);
        }
    }

    @Then("^" + MONTHS + " " + STATUS + " is ([^\"]+)$")
    public void status(String months, String words, String expected) {
        latest.clear();
        for (YearMonth month : months(months)) {
            checkStatus(month, words, expected);
        }
    }

    /**
     * One row a month: the first column is {@code month}, the others are amounts, or statuses ("SSDI" for its status).
     * An amount that is not there is a dash; an empty cell is not looked at.
     */
    @Then("these months show")
    public void table(DataTable table) {
        latest.clear();
        for (Map<String, String> row : table.asMaps()) {
            YearMonth month = Words.toMonth(row.get("month"));
            row.forEach((column, cell) -> {
                if (column.equals("month") || cell == null || cell.isBlank()) {
                    return;
                }
                if (Phrases.isStatus(column)) {
                    checkStatus(month, column, cell);
                } else {
                    checkAmount(month, column, cell.equals("-") ? null : cell);
                }
            });
        }
    }

    private void checkAmount(YearMonth month, String words, @Nullable String expected) {
        String name = Phrases.amountNamed(words);
        BigDecimal amount = run().amounts(month).get(name);
        if (expected == null) {
            assertThat(amount).as("%s in %s", words, month).isNull();
            return;
        }
        assertThat(amount).as("%s in %s; the month gives %s", words, month, run().amounts(month)).isNotNull();
        assertThat(amount).as("%s in %s", words, month).isEqualByComparingTo(Words.toNumber(expected));
        latest.addAll(run().facts(month, name));
    }

    private void checkStatus(YearMonth month, String words, String expected) {
        String name = Phrases.statusNamed(words);
        assertThat(run().statuses(month).get(name))
                .as("%s in %s", words, month)
                .isEqualTo(Phrases.code(name, expected));
        latest.addAll(run().facts(month, name));
    }

    @Then("the advice finds {string} in {month}")
    public void finds(String id, YearMonth month) {
        latest.clear();
        latest.add(finding(id, month));
    }

    /** Columns: the names of values, and what they are: $12.50, April 2026, or a count. */
    @Then("the advice finds {string} in {month} with")
    public void findsWith(String id, YearMonth month, Map<String, String> values) {
        finds(id, month);
        Map<String, String> said = new LinkedHashMap<>();
        finding(id, month).values().forEach((name, value) -> said.put(name, asWritten(value)));
        Map<String, String> expected = new LinkedHashMap<>();
        values.forEach((name, value) -> expected.put(name, canonical(value)));
        assertThat(said).containsAllEntriesOf(expected);
    }

    @Then("the advice does not find {string}")
    public void doesNotFind(String id) {
        assertThat(findings(id)).as("findings %s", id).isEmpty();
    }

    @Then("the advice does not find {string} in {month}")
    public void doesNotFind(String id, YearMonth month) {
        assertThat(findings(id)).as("findings %s in %s", id, month).noneMatch(f -> f.month().equals(month));
    }

    @Then("the advice finds {string} only in {monthList}")
    public void findsOnly(String id, List<YearMonth> months) {
        assertThat(findings(id)).extracting(Finding::month).containsExactlyInAnyOrderElementsOf(months);
        latest.clear();
        latest.addAll(findings(id));
    }

    @Then("the report {string} is due by {date}")
    public void report(String id, LocalDate by) {
        List<Report> reports = run().derived().all(Report.class).stream()
                .filter(report -> report.id().equals(id))
                .toList();
        assertThat(reports).as("reports %s of %s", id, reportIds()).extracting(Report::by).contains(by);
        latest.clear();
        reports.stream().filter(report -> report.by().equals(by)).forEach(latest::add);
    }

    @Then("no report {string} is due")
    public void noReport(String id) {
        assertThat(reportIds()).doesNotContain(id);
    }

    private Set<String> reportIds() {
        Set<String> ids = new TreeSet<>();
        run().derived().all(Report.class).forEach(report -> ids.add(report.id()));
        return ids;
    }

    @Then("the question {string} is asked")
    public void question(String id) {
        assertThat(run().derived().all(Question.class)).extracting(Question::id).contains(id);
        latest.clear();
        run().derived().all(Question.class).stream().filter(q -> q.id().equals(id)).forEach(latest::add);
    }

    @Then("the question {string} is not asked")
    public void noQuestion(String id) {
        assertThat(run().derived().all(Question.class)).extracting(Question::id).doesNotContain(id);
    }

    @Then("the assumption {string} is named")
    public void assumption(String key) {
        assertThat(run().derived().all(Assumption.class)).extracting(Assumption::assumed).contains(key);
        latest.clear();
        run().derived().all(Assumption.class).stream().filter(a -> a.assumed().equals(key)).forEach(latest::add);
    }

    @Then("the assumption {string} is not named")
    public void noAssumption(String key) {
        assertThat(run().derived().all(Assumption.class)).extracting(Assumption::assumed).doesNotContain(key);
    }

    /** The rule stands in the explanation of everything that the step before looked at. */
    @Then("it follows from {string}")
    public void followsFrom(String sentence) {
        assertThat(latest).as("what the step before looked at").isNotEmpty();
        assertThat(sentences(run().rulesBehind(latest))).contains(sentence);
    }

    @Then("it does not follow from {string}")
    public void doesNotFollowFrom(String sentence) {
        assertThat(latest).as("what the step before looked at").isNotEmpty();
        assertIsRule(sentence);
        assertThat(sentences(run().rulesBehind(latest))).doesNotContain(sentence);
    }

    /** The rule fired, whatever it was needed for. */
    @Then("among the rules used is {string}")
    public void isUsed(String sentence) {
        assertThat(sentences(run().fired())).contains(sentence);
    }

    /** The rule fired, whatever the step before looked at. */
    @Then("something follows from {string}")
    public void somethingFollowsFrom(String sentence) {
        assertIsRule(sentence);
        assertThat(sentences(run().fired())).contains(sentence);
    }

    @Then("nothing follows from {string}")
    public void nothingFollowsFrom(String sentence) {
        assertIsRule(sentence);
        assertThat(sentences(run().fired())).doesNotContain(sentence);
    }

    private static void assertIsRule(String sentence) {
        assertThat(org.earnwise.engine.RuleBase.benefits().catalog().all())
                .as("the rules")
                .anyMatch(entry -> entry.sentence().equals(sentence));
    }

    private static Set<String> sentences(Set<String> rules) {
        Set<String> sentences = new TreeSet<>();
        var catalog = org.earnwise.engine.RuleBase.benefits().catalog();
        rules.forEach(rule -> sentences.add(catalog.get(rule).sentence()));
        return sentences;
    }

    private Finding finding(String id, YearMonth month) {
        List<Finding> found =
                findings(id).stream().filter(f -> f.month().equals(month)).toList();
        assertThat(found)
                .as("finding %s in %s; found are %s", id, month, allFindings())
                .hasSize(1);
        return found.get(0);
    }

    private List<Finding> findings(String id) {
        return run().derived().all(Finding.class).stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
    }

    private List<String> allFindings() {
        return run().derived().all(Finding.class).stream()
                .map(finding -> finding.id() + " " + finding.month())
                .sorted()
                .toList();
    }

    private static String asWritten(Object value) {
        if (value instanceof Money money) {
            return "$" + money.dollars().stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    private static String canonical(String written) {
        if (written.startsWith("$")) {
            return "$" + Words.toNumber(written).stripTrailingZeros().toPlainString();
        }
        return written.matches(Words.MONTH) ? Words.toMonth(written).toString() : written;
    }

    private List<YearMonth> months(String written) {
        if (written.equals("in every month")) {
            return new Span(run().scenario().start(), run().scenario().end()).months();
        }
        if (written.startsWith("in ")) {
            YearMonth month = Words.toMonth(written.substring(3));
            return List.of(month);
        }
        String[] ends = written.substring(5).split(" to ");
        return new Span(Words.toMonth(ends[0]), Words.toMonth(ends[1])).months();
    }

    private RulesRun run() {
        return world.run();
    }
}
