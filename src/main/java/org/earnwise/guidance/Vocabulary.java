package org.earnwise.guidance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earnwise.guidance.access.Option;
import org.jspecify.annotations.Nullable;

/** The reasons people are told, the ways to work or study, and the other words that requests and rules share. */
public final class Vocabulary {

    private static final String REASONS = "rules/access/reasons.yaml";
    private static final String OPTIONS = "rules/access/options.yaml";
    private static final Set<String> CLASSES = Set.of("prohibited", "needs-review", "allowed");
    private static final int ACTIVITIES = 42;

    /**
     * One of the reasons that people are told.
     *
     * @param code such as {@code DR-01}
     * @param outcome what it comes to when nothing else is known
     * @param grounds what it rests on
     * @param body whose answer it is, where the wording names a body other than DMHAS
     * @param group the group it is shown in
     * @param rules the numbered rules that speak of it
     * @param next where to go
     * @param said a typical wording, by language
     * @param also other ways to say it, by language
     */
    public record Reason(
            String code,
            String outcome,
            List<String> grounds,
            @Nullable String body,
            String group,
            List<String> rules,
            List<String> next,
            Map<String, String> said,
            Map<String, List<String>> also) {

        /** The typical wording in the reader's language. */
        public String said(Locale reader) {
            return inLanguage(said, reader);
        }
    }

    private final Map<String, Reason> reasons = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> reasonGroups = new LinkedHashMap<>();
    private final List<Option> options = new ArrayList<>();
    private final Map<String, Map<String, String>> optionGroups = new LinkedHashMap<>();
    private final List<String> preferences;

    private Vocabulary() {
        Map<String, Object> reasonFile = RuleData.read(REASONS);
        RuleData.map(REASONS + " groups", reasonFile.get("groups"))
                .forEach((code, names) -> reasonGroups.put(code, words(REASONS + " group " + code, names)));
        RuleData.map(REASONS + " reasons", reasonFile.get("reasons"))
                .forEach((code, entry) -> reasons.put(code, reason(code, RuleData.map(REASONS + " " + code, entry))));
        Map<String, Object> optionFile = RuleData.read(OPTIONS);
        RuleData.map(OPTIONS + " groups", optionFile.get("groups"))
                .forEach((code, names) -> optionGroups.put(code, words(OPTIONS + " group " + code, names)));
        preferences = texts(OPTIONS + " preferences", optionFile.get("preferences"));
        RuleData.map(OPTIONS + " options", optionFile.get("options"))
                .forEach((code, entry) -> options.add(option(code, RuleData.map(OPTIONS + " " + code, entry))));
    }

    private static final class Holder {
        static final Vocabulary LOADED = new Vocabulary();
    }

    /** The vocabulary that the application carries, read once. */
    public static Vocabulary load() {
        return Holder.LOADED;
    }

    private Reason reason(String code, Map<String, Object> entry) {
        String place = REASONS + " " + code;
        check(place, "class", CLASSES.contains(String.valueOf(entry.get("class"))), "one of " + CLASSES);
        check(place, "group", reasonGroups.containsKey(String.valueOf(entry.get("group"))), "one of " + reasonGroups.keySet());
        List<String> grounds = texts(place + " grounds", entry.get("grounds"));
        check(place, "grounds", !grounds.isEmpty(), "at least one");
        Map<String, List<String>> also = new LinkedHashMap<>();
        RuleData.map(place + " also", entry.get("also")).forEach((lang, list) -> also.put(lang, texts(place, list)));
        return new Reason(
                code,
                String.valueOf(entry.get("class")),
                grounds,
                (String) entry.get("body"),
                String.valueOf(entry.get("group")),
                texts(place + " rules", entry.get("rules")),
                texts(place + " next", entry.get("next")),
                words(place + " said", entry.get("said")),
                also);
    }

    private Option option(String code, Map<String, Object> entry) {
        String place = OPTIONS + " " + code;
        List<String> fits = texts(place + " fits", entry.get("fits"));
        check(place, "fits", preferences.containsAll(fits), "among the preferences listed");
        check(place, "group", optionGroups.containsKey(String.valueOf(entry.get("group"))), "one of " + optionGroups.keySet());
        check(place, "level", entry.get("level") instanceof Integer, "a whole number");
        return new Option(
                code,
                options.size() + 1,
                String.valueOf(entry.get("source")),
                String.valueOf(entry.get("group")),
                String.valueOf(entry.get("paid")),
                (Integer) entry.get("level"),
                Boolean.TRUE.equals(entry.get("first")),
                fits);
    }

    private static void check(String place, String key, boolean sound, String wanted) {
        if (!sound) {
            throw new IllegalStateException(place + ": " + key + " has to be " + wanted);
        }
    }

    private static Map<String, String> words(String place, @Nullable Object value) {
        Map<String, String> words = new LinkedHashMap<>();
        RuleData.map(place, value).forEach((language, text) -> words.put(language, String.valueOf(text)));
        check(place, "words", words.keySet().containsAll(Set.of("en", "es")), "in en and es");
        return words;
    }

    private static List<String> texts(String place, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException(place + " has to be a list");
    }

    private static String inLanguage(Map<String, String> words, Locale reader) {
        return words.get(reader.getLanguage().equals("es") ? "es" : "en");
    }

    /** All reasons, in their order. */
    public Collection<Reason> reasons() {
        return reasons.values();
    }

    /** The reason of that code, if there is one. */
    public Optional<Reason> reason(String code) {
        return Optional.ofNullable(reasons.get(code));
    }

    /** The groups that reasons are shown in, by code, in the reader's language. */
    public Map<String, String> reasonGroups(Locale reader) {
        Map<String, String> groups = new LinkedHashMap<>();
        reasonGroups.forEach((code, words) -> groups.put(code, inLanguage(words, reader)));
        return groups;
    }

    /** All options, in their order. */
    public List<Option> options() {
        return List.copyOf(options);
    }

    /** The groups that options are shown in, by code, in the reader's language. */
    public Map<String, String> optionGroups(Locale reader) {
        Map<String, String> groups = new LinkedHashMap<>();
        optionGroups.forEach((code, words) -> groups.put(code, inLanguage(words, reader)));
        return groups;
    }

    /** The codes of what people may like. */
    public List<String> preferences() {
        return preferences;
    }

    /** The codes of the activities that somebody may want paid. */
    public static Set<String> activities() {
        Set<String> codes = new LinkedHashSet<>();
        for (int number = 1; number <= ACTIVITIES; number++) {
            codes.add("FS-%02d".formatted(number));
        }
        return codes;
    }
}
