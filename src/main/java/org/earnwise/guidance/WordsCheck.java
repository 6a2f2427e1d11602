package org.earnwise.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that make people small or send them away, and says what to say instead. The words are in
 * {@code rules/access/words-to-avoid.yaml}; whether a text may go out is decided by the rules.
 */
public final class WordsCheck {

    private static final String FILE = "rules/access/words-to-avoid.yaml";
    private static final List<String> LANGUAGES = List.of("en", "es");
    private static final String LAW_OF_A_VISION = "LG-07";
    private static final String SUGGESTION = "LG-01";
    private static final int SHORTLY_BEFORE = 25;
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]{3,}’(?!\\p{L})");
    private static final String EDGE = "(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}])";

    /**
     * A phrase to avoid, found in a text.
     *
     * @param entry which entry of the list it is
     * @param rule the rule on words that it breaks
     * @param why the rule that says why, if it is another
     * @param words the phrase as it stands
     * @param at where it begins
     * @param say what to say instead, in the reader's language
     */
    public record Found(String entry, String rule, @Nullable String why, String words, int at, String say) {

        /** Whether the text may not go out with it; otherwise it is a suggestion. */
        public boolean stops() {
            return !rule.equals(SUGGESTION) && !rule.equals(LAW_OF_A_VISION);
        }
    }

    private record Entry(
            String name,
            String rule,
            @Nullable String why,
            boolean quotedIsFine,
            boolean onlyAlone,
            List<Pattern> find,
            List<Pattern> notAfter,
            List<Pattern> notIn,
            Map<String, String> say) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Pattern> nextSteps = new ArrayList<>();

    private WordsCheck() {
        Map<String, Object> file = RuleData.read(FILE);
        RuleData.map(FILE + " next-steps", file.get("next-steps"))
                .values()
                .forEach(pattern -> nextSteps.add(pattern(String.valueOf(pattern))));
        RuleData.map(FILE + " entries", file.get("entries"))
                .forEach((name, entry) -> entries.add(entry(name, RuleData.map(FILE + " " + name, entry))));
    }

    private static final class Holder {
        static final WordsCheck LOADED = new WordsCheck();
    }

    /** The check with the words that the application carries, read once. */
    public static WordsCheck load() {
        return Holder.LOADED;
    }

    private static Entry entry(String name, Map<String, Object> entry) {
        String place = FILE + " " + name;
        Map<String, String> say = new LinkedHashMap<>();
        RuleData.map(place + " say", entry.get("say")).forEach((language, text) -> say.put(language, String.valueOf(text)));
        if (!say.keySet().containsAll(LANGUAGES)) {
            throw new IllegalStateException(place + ": say has to be in " + LANGUAGES);
        }
        return new Entry(
                name,
                String.valueOf(entry.get("rule")),
                (String) entry.get("why"),
                Boolean.TRUE.equals(entry.get("quoted")),
                Boolean.TRUE.equals(entry.get("alone")),
                patterns(place + " find", entry.get("find")),
                patterns(place + " not-after", entry.get("not-after")),
                patterns(place + " not-in", entry.get("not-in")),
                say);
    }

    private static List<Pattern> patterns(String place, @Nullable Object byLanguage) {
        List<Pattern> patterns = new ArrayList<>();
        if (byLanguage != null) {
            RuleData.map(place, byLanguage).values().forEach(value -> {
                if (value instanceof List<?> list) {
                    list.forEach(one -> patterns.add(pattern(String.valueOf(one))));
                } else {
                    patterns.add(pattern(String.valueOf(value)));
                }
            });
        }
        return patterns;
    }

    private static Pattern pattern(String written) {
        return Pattern.compile(
                written.replace("~", "(?:" + EDGE + ")"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Every phrase to avoid in a text of either language, in the order of the text. */
    public List<Found> check(String text, Locale reader) {
        List<int[]> quotes = spans(List.of(QUOTED), text);
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.onlyAlone() && nextSteps.stream().anyMatch(step -> step.matcher(text).find())) {
                continue;
            }
            List<int[]> fine = spans(entry.notIn(), text);
            for (Pattern pattern : entry.find()) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    boolean harmless = within(matcher, fine)
                            || entry.quotedIsFine() && within(matcher, quotes)
                            || isUndone(entry, text, matcher.start());
                    if (!harmless) {
                        found.add(new Found(
                                entry.name(),
                                entry.rule(),
                                entry.why(),
                                matcher.group().strip(),
                                matcher.start(),
                                entry.say().get(reader.getLanguage().equals("es") ? "es" : "en")));
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Found::at)
                .thenComparing(one -> -one.words().length())
                .thenComparing(Found::entry));
        return withoutOverlaps(found);
    }

    /** Leaves out what an entry finds again inside what it has found. */
    private static List<Found> withoutOverlaps(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        for (Found one : found) {
            boolean again = kept.stream().anyMatch(other -> other.entry().equals(one.entry())
                    && one.at() < other.at() + other.words().length());
            if (!again) {
                kept.add(one);
            }
        }
        return kept;
    }

    /** Whether what stands shortly before, in the same sentence, turns the phrase around: "you do not have to wait until …". */
    private static boolean isUndone(Entry entry, String text, int start) {
        String before = text.substring(Math.max(0, start - SHORTLY_BEFORE), start);
        int sentence = Math.max(Math.max(before.lastIndexOf('.'), before.lastIndexOf('!')), before.lastIndexOf('?'));
        String same = before.substring(sentence + 1);
        return entry.notAfter().stream().anyMatch(pattern -> pattern.matcher(same).find());
    }

    private static List<int[]> spans(List<Pattern> patterns, String text) {
        List<int[]> spans = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                spans.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        return spans;
    }

    private static boolean within(Matcher matcher, List<int[]> spans) {
        return spans.stream().anyMatch(span -> matcher.start() >= span[0] && matcher.end() <= span[1]);
    }
}
