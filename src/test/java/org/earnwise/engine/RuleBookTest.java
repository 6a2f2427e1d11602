package org.earnwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earnwise.figures.FigureBook;
import org.junit.jupiter.api.Test;

/** What holds for every rule file, whatever law it states. */
class RuleBookTest {

    private static final List<RuleFile> FILES = RuleFile.all();

    /** Numbers that are not a place in a row or a difference of one: three digits and more, or a fraction. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])(?:\\d[\\d_]{2,}|\\d+\\.\\d+)[dDfFlLBI]?\\b");

    private static final Pattern CONTROL = Pattern.compile(
            "\\b(salience|modify|update|retract|delete|insertLogical|no-loop|lock-on-active|date-effective)\\b");
    private static final Pattern ABSENT = Pattern.compile("\\bnot\\s*\\(?\\s*([A-Z]\\w*)\\(");
    /** States an offer only where there is none, so never beside the rule that looks for the first. */
    private static final String WHERE_THERE_IS_NONE =
            "Where no stream is found, a State grant or flexible money is, and the gap is noted";

    private static final Pattern WHEN = Pattern.compile("(?m)^when\\b");
    private static final Pattern CITATION = Pattern.compile("@citation\\(\\s*\"[^\"]*\\w[^\"]*\"\\s*\\)");
    private static final Pattern FIGURE =
            Pattern.compile("\\b(Figure(?:Table)?)\\((?:(?!\\bid\\b)[^\\n()])*\\bid\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern FIGURE_WITHOUT_NAME =
            Pattern.compile("\\bFigure(?:Table)?\\((?![^\\n]*\\bid\\s*==\\s*\\(?\")[^\\n]*");
    private static final String LEDGER = "org.earnwise.ledger.";

    /**
     * Programs do not see each other: one reads what another says from the household's facts. Here stands who still reads
     * another's facts, which, and why. Add to it only with a reason.
     */
    private static final Map<String, Set<String>> READS_OF_OTHERS = Map.ofEntries(
            // Told by the person, not worked out: who gets which benefit, and since when.
            Map.entry("household", Set.of("ssi.SsiRecipient")),
            Map.entry("tax", Set.of("ssdi.Entitlement")),
            Map.entry("tfa", Set.of("ssi.SsiRecipient")),
            Map.entry("snap", Set.of("ssi.SsiRecipient")),
            Map.entry("energy", Set.of("snap.SnapRecipient")),
            // What is asked back is what was paid, less what was due.
            Map.entry("net", Set.of("ssdi.Entitlement", "ssdi.SsdiStanding", "ssi.SsiRecipient")),
            // Medicare is the law's consequence of SSDI, month for month.
            Map.entry("medicare",
                    Set.of(
                            "medicaid.MedicaidBefore",
                            "medicaid.MedicaidStanding",
                            "ssdi.Entitlement",
                            "ssdi.SsdiStanding",
                            "ssdi.SsdiStatus",
                            "ssi.SsiStanding")),
            // SSI's months before the advice begin when Social Security does. Who gets family assistance is told.
            Map.entry("ssi", Set.of("ssdi.Entitlement", "tfa.TfaRecipient")),
            // Medicaid's doors are defined by SSI's standing (section 1619), by having Medicare or not, and, for MED-Connect,
            // by adjusted gross income.
            Map.entry("medicaid",
                    Set.of(
                            "medicare.MedicareFrom",
                            "medicare.MedicareStanding",
                            "medicare.MedicareStatus",
                            "medicare.MedicareTold",
                            "medicare.PartBCost",
                            "ssdi.Entitlement",
                            "ssdi.Entitlement.Kind",
                            "ssi.SsiStanding",
                            "ssi.SsiRecipient",
                            "ssi.SsiStatus",
                            "tax.OwnGrossIncome")),
            // A Ticket is for months in which SSDI or SSI cash is due.
            Map.entry("selfsufficiency", Set.of("ssdi.Entitlement", "ssdi.SsdiStanding", "ssi.SsiStanding")),
            // The State Supplement fills up the applied income that HUSKY C counts.
            Map.entry("supplement", Set.of("medicaid.AppliedIncome")));

    @Test
    void there_are_rules_in_every_file() {
        assertThat(FILES).isNotEmpty().allSatisfy(file -> assertThat(file.rules()).as(file.path()).isNotEmpty());
    }

    @Test
    void the_package_is_named_after_the_folder() {
        assertThat(FILES).allSatisfy(file ->
                assertThat(file.packageName()).as(file.path()).isEqualTo("rules." + file.folder().replace('-', '_')));
    }

    @Test
    void every_rule_cites_its_provision() {
        assertThat(rules(rule -> !CITATION.matcher(head(rule)).find())).isEmpty();
    }

    @Test
    void no_two_rules_of_a_program_have_one_name() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (RuleFile file : FILES) {
            for (RuleFile.Rule rule : file.rules()) {
                String other = seen.put(file.folder() + "/" + rule.name(), file.path());
                if (other != null) {
                    twice.add(rule + " stands in " + other + " too; rename one");
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void no_rule_writes_a_number_of_the_law() {
        assertThat(lines(NUMBER)).as("a figure belongs into rules/figures, with its date and source").isEmpty();
    }

    /** What is not there yet may still come: such a rule is looked at after all that state what it tests for. */
    @Test
    void a_rule_that_tests_for_what_is_not_there_comes_after_those_that_state_it() throws java.io.IOException {
        List<String> order = RuleOrder.of(RuleSource.below(java.nio.file.Path.of("rules")));
        List<String> early = new ArrayList<>();
        for (RuleFile file : FILES) {
            for (RuleFile.Rule rule : file.rules()) {
                Matcher absent = ABSENT.matcher(rule.body());
                while (absent.find()) {
                    Pattern states = Pattern.compile("insert\\(\\s*new\\s+" + absent.group(1) + "\\b");
                    FILES.forEach(other -> other.rules().stream()
                            .filter(stating -> states.matcher(stating.body()).find())
                            .filter(stating -> !stating.name().equals(WHERE_THERE_IS_NONE))
                            .filter(stating -> order.indexOf(other.packageName() + "/" + stating.name())
                                    >= order.indexOf(file.packageName() + "/" + rule.name()))
                            .forEach(stating -> early.add(rule + " comes before " + stating)));
                }
            }
        }
        assertThat(early).isEmpty();
    }

    @Test
    void no_rule_changes_or_takes_back_a_fact_or_minds_an_order() {
        assertThat(lines(CONTROL)).as("facts stay as they are, and order comes from them").isEmpty();
    }

    @Test
    void the_consequence_of_a_rule_states_its_result_and_decides_nothing() {
        assertThat(rules(rule -> consequence(rule).matches("(?s).*\\b(if|for|while|switch|System)\\b.*"))).isEmpty();
    }

    @Test
    void every_figure_that_a_rule_names_is_in_the_book() {
        Set<String> known = FigureBook.load().ids();
        List<String> unknown = new ArrayList<>();
        for (RuleFile file : FILES) {
            for (RuleFile.Rule rule : file.rules()) {
                Matcher figure = FIGURE.matcher(rule.body());
                while (figure.find()) {
                    if (!known.contains(figure.group(2))) {
                        unknown.add(rule + " names " + figure.group(2));
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_rule_that_reads_a_figure_says_which() {
        assertThat(rules(rule -> FIGURE_WITHOUT_NAME.matcher(rule.body()).find())).isEmpty();
    }

    @Test
    void programs_read_only_the_household_and_what_is_listed_here_of_each_other() {
        List<String> reads = new ArrayList<>();
        for (RuleFile file : FILES) {
            for (String type : file.imports()) {
                if (!isOpenTo(file.folder(), type)) {
                    reads.add(file.path() + " reads " + type);
                }
            }
        }
        assertThat(reads).isEmpty();
    }

    @Test
    void a_slip_would_be_found() {
        RuleFile slips = RuleFile.of(new RuleSource(
                "rules/ssi/slips.drl",
                """
                package rules.ssi

                rule "One"
                    salience 10
                when
                    Figure( id == "ssi.nothing", from <= $m, $v : dollars() )
                    Pay( dollars() > 1210, name == "10,000 dollars" )
                then
                    insert(new Share(0.5));
                end
                """));

        assertThat(lines(List.of(slips), NUMBER)).hasSize(2);
        assertThat(lines(List.of(slips), CONTROL)).hasSize(1);
        assertThat(CITATION.matcher(head(slips.rules().get(0))).find()).isFalse();
        assertThat(isOpenTo("ssi", LEDGER + "ssdi.SsdiPayment")).isFalse();
        assertThat(isOpenTo("ssi", LEDGER + "ssdi.*")).isFalse();
        assertThat(isOpenTo("ssi", LEDGER + "ssi.*")).isTrue();
    }

    private static boolean isOpenTo(String folder, String type) {
        if (!type.startsWith(LEDGER)) {
            return true;
        }
        String name = type.substring(LEDGER.length());
        String[] parts = name.split("\\.");
        return parts.length == 1
                || parts[0].equals("household")
                || parts[0].equals(folder.replace("-", ""))
                || Character.isUpperCase(parts[0].charAt(0))
                || READS_OF_OTHERS.getOrDefault(folder, Set.of()).contains(name);
    }

    private static String head(RuleFile.Rule rule) {
        return WHEN.split(rule.body(), 2)[0];
    }

    private static String consequence(RuleFile.Rule rule) {
        return rule.body().split("(?m)^then\\b", 2)[1];
    }

    private static List<String> rules(Predicate<RuleFile.Rule> wrong) {
        return FILES.stream()
                .flatMap(file -> file.rules().stream())
                .filter(wrong)
                .map(RuleFile.Rule::toString)
                .toList();
    }

    private static List<String> lines(Pattern wrong) {
        return lines(FILES, wrong);
    }

    private static List<String> lines(List<RuleFile> files, Pattern wrong) {
        Map<String, String> bare = new LinkedHashMap<>();
        files.forEach(file -> bare.put(file.path(), file.bare()));
        return bare.entrySet().stream()
                .flatMap(file -> Stream.of(file.getValue().split("\n"))
                        .filter(line -> wrong.matcher(line).find())
                        .map(line -> file.getKey() + ": " + line.strip()))
                .toList();
    }
}
