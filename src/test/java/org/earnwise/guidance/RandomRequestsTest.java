package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever fields a request puts together, it gets an answer or faults at their places: no two rules contradict each other. */
class RandomRequestsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Guidance GUIDANCE = Guidance.builtIn();
    private static final long SEED = 20261123;
    private static final int REQUESTS = 250;
    private static final int MOST_FIELDS = 12;
    private static final List<String> FILES =
            List.of("rules/access/requests.yaml", "rules/ticket/requests.yaml", "rules/funding/requests.yaml");

    private final Map<String, Map<String, Object>> shapes = new HashMap<>();
    private final Map<String, List<String>> vocabularies = new HashMap<>();

    RandomRequestsTest() {
        Vocabulary vocabulary = Vocabulary.load();
        vocabularies.put("preferences", vocabulary.preferences());
        vocabularies.put("activities", List.copyOf(Vocabulary.activities()));
        for (String file : FILES) {
            RuleData.read(file).forEach((name, content) -> shapes.put(name, RuleData.map(name, content)));
            Map<String, Object> codes = shapes.remove("vocabularies");
            if (codes != null) {
                codes.forEach((key, list) ->
                        vocabularies.put(key, ((List<?>) list).stream().map(String::valueOf).toList()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void every_request_has_an_answer_or_faults(Topic topic) {
        Random random = new Random(SEED + topic.ordinal());
        int answered = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Map<String, Object> request = request(shapes.get(topic.request()), random);
            try {
                assertThat(GUIDANCE.answer(topic.code(), request, TODAY, Locale.ENGLISH)).as("%s", request).containsKey("because");
                answered++;
            } catch (RequestFaults faults) {
                assertThat(faults.faults()).as("%s", request).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError(topic.code() + " " + request, e);
            }
        }
        assertThat(answered).as("answers about " + topic.code()).isGreaterThan(REQUESTS / 10);
    }

    private Map<String, Object> request(Map<String, Object> shape, Random random) {
        List<String> fields = new ArrayList<>(shape.keySet());
        fields.removeIf(field -> field.contains("[]"));
        Map<String, Object> request = new LinkedHashMap<>();
        Stream<String> required = fields.stream().filter(field -> String.valueOf(shape.get(field)).endsWith(" required"));
        Stream<String> some = random.ints(1 + random.nextInt(MOST_FIELDS), 0, fields.size()).mapToObj(fields::get);
        Stream.concat(required, some).distinct().forEach(field -> put(request, field, value(shape, field, random)));
        return request;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            into.putIfAbsent(path, value);
        } else if (into.computeIfAbsent(path.substring(0, dot), p -> new LinkedHashMap<String, Object>()) instanceof Map<?, ?> inner) {
            put((Map<String, Object>) inner, path.substring(dot + 1), value);
        }
    }

    private Object value(Map<String, Object> shape, String field, Random random) {
        List<String> type = Arrays.asList(String.valueOf(shape.get(field)).split(" "));
        return switch (type.get(0)) {
            case "bool", "bool-or-text" -> random.nextBoolean();
            case "whole", "number" -> whole(type.get(1), random);
            case "money" -> random.nextInt(3000);
            case "date", "day" -> TODAY.minusDays(random.nextInt(900)).toString();
            case "month" -> YearMonth.from(TODAY).minusMonths(random.nextInt(40)).toString();
            case "code" -> code(type, random);
            case "codes" -> distinct(() -> code(type, random), random);
            case "reasons" -> distinct(() -> "DR-%02d".formatted(1 + random.nextInt(46)), random);
            case "months" -> distinct(() -> YearMonth.from(TODAY).minusMonths(random.nextInt(30)).toString(), random);
            case "list" -> IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> entry(shape, field + "[].", random)).toList();
            case "object" -> new LinkedHashMap<String, Object>();
            case "lookback" -> "none";
            case "texts", "long-texts", "people" -> List.of("a text");
            case "words" -> List.of("one");
            case "word" -> "word";
            default -> "a text";
        };
    }

    private Map<String, Object> entry(Map<String, Object> shape, String prefix, Random random) {
        Map<String, Object> entry = new LinkedHashMap<>();
        shape.keySet().stream()
                .filter(field -> field.startsWith(prefix) && !field.substring(prefix.length()).contains("["))
                .filter(field -> random.nextInt(3) > 0 || String.valueOf(shape.get(field)).endsWith(" required"))
                .forEach(field -> put(entry, field.substring(prefix.length()), value(shape, field, random)));
        return entry;
    }

    private static int whole(String range, Random random) {
        String[] ends = range.split("\\.\\.");
        int least = Integer.parseInt(ends[0]);
        int most = Math.min(Integer.parseInt(ends[1]), least + 40);
        return least + random.nextInt(most - least + 1);
    }

    private String code(List<String> type, Random random) {
        List<String> codes = type.get(1).startsWith("@")
                ? vocabularies.get(type.get(1).substring(1))
                : type.stream().skip(1).filter(word -> !word.equals("required") && !word.equals("or-none")).toList();
        return codes.get(random.nextInt(codes.size()));
    }

    private static List<String> distinct(Supplier<String> draw, Random random) {
        return Stream.generate(draw).limit(1 + random.nextInt(4)).distinct().toList();
    }
}
