package org.earnwise.advice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earnwise.engine.Derived;
import org.earnwise.engine.RuleCatalog;
import org.earnwise.ledger.Assumption;
import org.earnwise.ledger.Finding;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.Question;
import org.earnwise.ledger.Report;
import org.earnwise.scenario.Scenario;
import org.earnwise.words.Sentences;

/** What the rules found worth saying, put into words and into order. */
final class Said {

    private final List<Advice.Finding> findings = new ArrayList<>();
    private final Map<YearMonth, List<Integer>> byMonth = new HashMap<>();
    private final List<Advice.Report> reports;
    private final List<Advice.Question> questions;
    private final List<Advice.Assumption> assumptions;

    Said(Derived derived, RuleCatalog catalog, Sentences sentences, Locale locale, Scenario scenario) {
        derived.all(Finding.class).stream()
                .filter(finding -> !finding.month().isBefore(scenario.start())
                        && !finding.month().isAfter(scenario.end()))
                .distinct()
                .sorted(Comparator.comparing(Finding::month)
                        .thenComparing(Finding::kind)
                        .thenComparing(Finding::id)
                        .thenComparing(finding -> finding.who().toString())
                        .thenComparing(finding -> finding.values().toString()))
                .forEach(finding -> add(finding, catalog, sentences, locale));
        reports = derived.all(Report.class).stream()
                .distinct()
                .sorted(Comparator.comparing(Report::by).thenComparing(Report::to).thenComparing(Report::id))
                .map(report -> new Advice.Report(
                        report.by(), report.to().name(), sentences.text(locale, "report." + report.id())))
                .toList();
        questions = derived.all(Question.class).stream()
                .distinct()
                .sorted(Comparator.comparing(Question::about).thenComparing(Question::id))
                .map(question ->
                        new Advice.Question(question.about(), sentences.text(locale, "question." + question.id())))
                .toList();
        assumptions = derived.all(Assumption.class).stream()
                .distinct()
                .sorted(Comparator.comparing(Assumption::field).thenComparing(Assumption::assumed))
                .map(assumption -> new Advice.Assumption(
                        assumption.field(),
                        sentences.text(locale, "assumption." + assumption.assumed() + ".assumed"),
                        sentences.text(locale, "assumption." + assumption.assumed() + ".matters")))
                .toList();
    }

    private void add(Finding finding, RuleCatalog catalog, Sentences sentences, Locale locale) {
        byMonth.computeIfAbsent(finding.month(), month -> new ArrayList<>()).add(findings.size());
        Map<String, Object> named = new LinkedHashMap<>(finding.values());
        named.putIfAbsent("month", finding.month());
        RuleCatalog.Entry rule = catalog.get(finding.rule());
        findings.add(new Advice.Finding(
                finding.id(),
                finding.month(),
                Advice.Kind.valueOf(finding.kind().name()),
                sentences.text(locale, "finding." + finding.id(), named),
                plain(finding.values()),
                List.of(new Advice.Because(rule.id(), Citations.of(rule.citations())))));
    }

    /** What the contract lets a finding name: money and months. A day stands in the sentence only. */
    private static Map<String, Object> plain(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!(value instanceof LocalDate)) {
                plain.put(
                        name,
                        value instanceof Money money
                                ? LedgerBook.cents(money.dollars())
                                : value instanceof Number ? value : value.toString());
            }
        });
        return plain;
    }

    List<Advice.Finding> findings() {
        return List.copyOf(findings);
    }

    /** The places of a month's findings in {@link #findings()}. */
    List<Integer> findingsOf(YearMonth month) {
        return byMonth.getOrDefault(month, List.of());
    }

    List<Advice.Report> reports() {
        return reports;
    }

    List<Advice.Question> questions() {
        return questions;
    }

    List<Advice.Assumption> assumptions() {
        return assumptions;
    }
}
