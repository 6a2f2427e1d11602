package org.earnwise.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has answered, as they typed it. It never changes: an answer makes new answers.
 *
 * @param given by question, then by the question's field
 */
public record Answers(Map<String, Map<String, String>> given) {

    /** Before the first question. */
    public static final Answers NONE = new Answers(Map.of());

    private static final String PATH = "path";
    private static final String WHOLE = "whole";

    public Answers {
        var copy = new HashMap<String, Map<String, String>>();
        given.forEach((question, fields) -> copy.put(question, Map.copyOf(fields)));
        given = Map.copyOf(copy);
    }

    public boolean isEmpty() {
        return given.keySet().stream().allMatch(PATH::equals);
    }

    public boolean answered(String question) {
        return given.containsKey(question);
    }

    /** What stands in a field; empty when it was left blank or its question not answered. */
    public Optional<String> get(String question, String field) {
        return Optional.ofNullable(given.getOrDefault(question, Map.of()).get(field));
    }

    /** Whether a field holds one of these codes. */
    public boolean is(String question, String field, String... codes) {
        return get(question, field).filter(List.of(codes)::contains).isPresent();
    }

    /** Whether a box was ticked. */
    public boolean ticked(String question, String field) {
        return get(question, field).isPresent();
    }

    /** The codes ticked in a field that takes several. */
    public List<String> chosen(String question, String field) {
        return get(question, field).map(codes -> Arrays.asList(codes.split(","))).orElse(List.of());
    }

    public Map<String, String> of(String question) {
        return given.getOrDefault(question, Map.of());
    }

    /** These answers with one question answered, or answered anew. */
    public Answers with(String question, Map<String, String> fields) {
        var changed = new HashMap<>(given);
        changed.put(question, fields);
        return new Answers(changed);
    }

    public Answers without(String question) {
        var changed = new HashMap<>(given);
        changed.remove(question);
        return new Answers(changed);
    }

    /** Whether the person chose to answer every question before the first result. */
    public boolean wholePath() {
        return is(PATH, WHOLE, "yes");
    }

    public Answers onWholePath(boolean whole) {
        return whole ? with(PATH, Map.of(WHOLE, "yes")) : without(PATH);
    }
}
