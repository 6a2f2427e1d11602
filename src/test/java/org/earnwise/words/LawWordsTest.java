package org.earnwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.earnwise.engine.RuleBase;
import org.earnwise.engine.RuleCatalog;
import org.earnwise.figures.FigureBook;
import org.earnwise.figures.InForce;
import org.earnwise.guidance.GuidanceWords;
import org.junit.jupiter.api.Test;

/** Whoever reads in Spanish reads the law's sentences in Spanish too. */
class LawWordsTest {

    private static final LawWords WORDS = LawWords.get();
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void every_rule_and_every_figure_has_a_spanish_sentence() {
        Set<String> missing = english();
        missing.removeAll(WORDS.all().keySet());
        assertThat(missing)
                .as("say these in Spanish in the file of their program in src/main/resources/messages/law/")
                .isEmpty();
    }

    @Test
    void what_is_put_into_spanish_is_there_in_english() {
        Set<String> left = new TreeSet<>(WORDS.all().keySet());
        left.removeAll(english());
        assertThat(left)
                .as("no rule or figure says these any more; take them out of src/main/resources/messages/law/")
                .isEmpty();
    }

    @Test
    void no_sentence_is_the_same_in_both_languages_and_each_keeps_its_numbers() {
        for (Map.Entry<String, String> words : WORDS.all().entrySet()) {
            assertThat(words.getValue()).isNotEqualTo(words.getKey());
            assertThat(numbers(words.getValue())).as(words.getKey()).isEqualTo(numbers(words.getKey()));
        }
    }

    private static Set<String> english() {
        Set<String> english = new TreeSet<>();
        RuleBase.benefits().catalog().all().stream().map(RuleCatalog.Entry::sentence).forEach(english::add);
        // The rules of guidance have a message each, or share the one of the rule they are a part of and are put into Spanish here.
        GuidanceWords spanish = GuidanceWords.in(Locale.forLanguageTag("es"));
        GuidanceWords here = GuidanceWords.in(Locale.ENGLISH);
        RuleBase.guidance().catalog().all().stream()
                .filter(rule -> !spanish.has("rule." + rule.id())
                        || spanish.say("rule." + rule.id()).equals(here.say("rule." + rule.id())))
                .map(RuleCatalog.Entry::sentence)
                .forEach(english::add);
        FigureBook figures = FigureBook.load();
        for (YearMonth month = figures.firstMonth(); !month.isAfter(figures.through().plusMonths(24)); month = month.plusMonths(1)) {
            figures.published(month).stream().map(InForce::title).forEach(english::add);
        }
        return english;
    }

    private static List<String> numbers(String sentence) {
        return NUMBER.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
