package org.earnwise.guidance;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a request may have, and their types; reads a request against them. Nothing is guessed and every fault is
 * named at once. The language of types is described in {@code rules/access/requests.yaml}.
 */
final class RequestShape {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern FIELD_WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern REASON = Pattern.compile("DR-\\d{2}");
    private static final String OTHER = "OTHER:";
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_READING = 20_000;
    private static final int MOST_TEXTS = 100;
    private static final int MOST_ENTRIES = 50;
    private static final int FARTHEST_LOOKBACK = 18;
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000);
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private record Type(String name, List<String> words, boolean orNone, boolean required) {}

    private final Map<String, Type> types;
    private final Function<String, Collection<String>> vocabularies;

    private RequestShape(Map<String, Type> types, Function<String, Collection<String>> vocabularies) {
        this.types = types;
        this.vocabularies = vocabularies;
    }

    /**
     * The shape written as field and type.
     *
     * @param fields types by field
     * @param vocabularies the codes that {@code @name} stands for
     */
    static RequestShape of(Map<String, Object> fields, Function<String, Collection<String>> vocabularies) {
        Map<String, Type> types = new LinkedHashMap<>();
        fields.forEach((field, type) -> types.put(field, type(String.valueOf(type))));
        return new RequestShape(types, vocabularies);
    }

    private static Type type(String written) {
        List<String> words = new ArrayList<>(Arrays.asList(written.strip().split("\\s+")));
        boolean orNone = words.remove("or-none");
        boolean required = words.remove("required");
        return new Type(words.get(0), List.copyOf(words.subList(1, words.size())), orNone, required);
    }

    /** Reads a request, noting its faults. */
    Request read(Map<?, ?> given, GuidanceWords words, List<Fault> faults) {
        return new Reading(words, faults).object("", "", given);
    }

    private final class Reading {
        private final GuidanceWords words;
        private final List<Fault> faults;

        Reading(GuidanceWords words, List<Fault> faults) {
            this.words = words;
            this.faults = faults;
        }

        Request object(String prefix, String pointer, Map<?, ?> given) {
            Request request = new Request();
            fields(prefix, prefix, pointer, given, request);
            return request;
        }

        /** {@code base} is what the paths in the request leave out. */
        private void fields(String base, String prefix, String pointer, Map<?, ?> given, Request request) {
            given.forEach((name, value) -> {
                String path = prefix + name;
                String at = pointer + "/" + String.valueOf(name).replace("~", "~0").replace("/", "~1");
                Type type = types.get(path);
                if (type != null) {
                    field(base, path, at, type, value, request);
                } else if (isObject(path)) {
                    inside(base, path, at, value, request);
                } else {
                    fault(at, "unknown-field", Map.of("field", shown(name), "known", String.join(", ", namesIn(prefix))));
                }
            });
            types.forEach((path, type) -> {
                if (type.required() && path.startsWith(prefix) && path.indexOf('.', prefix.length()) < 0) {
                    String name = path.substring(prefix.length());
                    if (!given.containsKey(name) || given.get(name) == null) {
                        fault(pointer + "/" + name, "missing", Map.of("field", name));
                    }
                }
            });
        }

        private void inside(String base, String path, String at, @Nullable Object value, Request request) {
            if (value instanceof Map<?, ?> map) {
                if (map.values().stream().allMatch(Objects::isNull)) {
                    request.empty().add(path.substring(base.length()));
                }
                fields(base, path + ".", at, map, request);
            } else if (value != null) {
                fault(at, "object", Map.of());
            }
        }

        private void field(String base, String path, String at, Type type, @Nullable Object value, Request request) {
            String key = path.substring(base.length());
            if (value == null) {
                if (type.orNone()) {
                    request.values().put(key, Request.NONE);
                }
                return;
            }
            if (type.name().equals("object")) {
                inside(base, path, at, value, request);
                return;
            }
            if (type.name().equals("list")) {
                objects(path, key, at, type, value, request);
                return;
            }
            Object read = read(path, at, type, value);
            if (read != null) {
                request.values().put(key, read);
            }
        }

        private void objects(String path, String key, String at, Type type, Object value, Request request) {
            if (!(value instanceof List<?> list)) {
                fault(at, "list", Map.of());
                return;
            }
            int most = Integer.parseInt(type.words().get(0));
            if (list.size() > most) {
                fault(at, "list-long", Map.of("most", most));
                return;
            }
            List<Request> objects = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> map) {
                    objects.add(object(path + "[].", at + "/" + i, map));
                } else {
                    fault(at + "/" + i, "object", Map.of());
                }
            }
            request.objects().put(key, objects);
        }

        private @Nullable Object read(String path, String at, Type type, Object value) {
            return switch (type.name()) {
                case "bool" -> bool(at, value);
                case "whole" -> whole(at, type, value);
                case "number" -> number(at, type, value);
                case "money" -> money(at, value);
                case "date" -> date(at, value);
                case "month" -> month(at, value);
                case "day" -> day(at, value);
                case "text" -> text(at, value, LONGEST_TEXT);
                case "long-text" -> text(at, value, LONGEST_READING);
                case "word" -> word(at, value);
                case "code" -> code(at, type, value);
                case "bool-or-text" -> value instanceof Boolean ? value : text(at, value, LONGEST_TEXT);
                case "codes" -> list(at, value, MOST_ENTRIES, (place, entry) -> code(place, type, entry));
                case "texts" -> list(at, value, MOST_ENTRIES, (place, entry) -> text(place, entry, LONGEST_TEXT));
                case "long-texts" -> list(at, value, MOST_TEXTS, (place, entry) -> text(place, entry, LONGEST_READING));
                case "words" -> list(at, value, MOST_ENTRIES, this::fieldWord);
                case "months" -> distinct(at, list(at, value, MOST_TEXTS, this::month));
                case "reasons" -> distinct(at, list(at, value, MOST_ENTRIES, this::reason));
                case "people" -> list(at, value, MOST_ENTRIES, this::person);
                case "lookback" -> lookback(at, value);
                default -> throw new IllegalStateException("The type " + type.name() + " of " + path + " is not known");
            };
        }

        private @Nullable Object bool(String at, Object value) {
            return value instanceof Boolean ? value : fault(at, "bool", Map.of());
        }

        private @Nullable BigDecimal whole(String at, Type type, Object value) {
            BigDecimal number = numeral(value);
            String[] range = type.words().get(0).split("\\.\\.");
            Map<String, String> span = Map.of("least", range[0], "most", range[1]);
            if (number == null || number.scale() > 0) {
                return fault(at, "whole", span);
            }
            return within(number, range) ? number : fault(at, "range", span);
        }

        private @Nullable BigDecimal number(String at, Type type, Object value) {
            BigDecimal number = numeral(value);
            String[] range = type.words().get(0).split("\\.\\.");
            Map<String, String> span = Map.of("least", range[0], "most", range[1]);
            if (number == null) {
                return fault(at, "number", span);
            }
            return within(number, range) ? number : fault(at, "range", span);
        }

        private boolean within(BigDecimal number, String[] range) {
            return number.compareTo(new BigDecimal(range[0])) >= 0 && number.compareTo(new BigDecimal(range[1])) <= 0;
        }

        private @Nullable BigDecimal money(String at, Object value) {
            BigDecimal number = numeral(value);
            if (number == null || number.signum() < 0 || number.compareTo(MOST_MONEY) > 0
                    || number.stripTrailingZeros().scale() > 2) {
                return fault(at, "money", Map.of());
            }
            return number;
        }

        private @Nullable BigDecimal numeral(Object value) {
            return value instanceof Number number ? new BigDecimal(number.toString()) : null;
        }

        private @Nullable LocalDate date(String at, Object value) {
            if (value instanceof String text && DATE.matcher(text).matches()) {
                try {
                    LocalDate date = LocalDate.parse(text);
                    if (date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR) {
                        return date;
                    }
                } catch (DateTimeException e) {
                    return fault(at, "no-such-date", Map.of("date", text));
                }
            }
            return fault(at, "date", Map.of());
        }

        private @Nullable YearMonth month(String at, Object value) {
            if (value instanceof String text && MONTH.matcher(text).matches()) {
                int month = Integer.parseInt(text.substring(5));
                int year = Integer.parseInt(text.substring(0, 4));
                if (month >= 1 && month <= 12 && year >= EARLIEST_YEAR && year <= LATEST_YEAR) {
                    return YearMonth.of(year, month);
                }
            }
            return fault(at, "month", Map.of());
        }

        private @Nullable LocalDate day(String at, Object value) {
            if (value instanceof String text && MONTH.matcher(text).matches()) {
                YearMonth month = month(at, value);
                return month == null ? null : month.atDay(1);
            }
            return date(at, value);
        }

        private @Nullable String text(String at, Object value, int longest) {
            if (!(value instanceof String text)) {
                return fault(at, "text", Map.of());
            }
            if (text.isBlank()) {
                return fault(at, "empty", Map.of());
            }
            return text.length() <= longest ? text : fault(at, "text-long", Map.of("most", longest));
        }

        private @Nullable String word(String at, Object value) {
            boolean sound = value instanceof String text && text.length() <= LONGEST_TEXT && WORD.matcher(text).matches();
            return sound ? (String) value : fault(at, "word", Map.of());
        }

        private @Nullable String fieldWord(String at, Object value) {
            boolean sound = value instanceof String text
                    && text.length() <= LONGEST_TEXT
                    && FIELD_WORD.matcher(text).matches();
            return sound ? (String) value : fault(at, "word", Map.of());
        }

        private @Nullable String code(String at, Type type, Object value) {
            Collection<String> codes = type.words().get(0).startsWith("@")
                    ? vocabularies.apply(type.words().get(0).substring(1))
                    : type.words();
            if (value instanceof String text && codes.contains(text)) {
                return text;
            }
            return fault(at, "code", Map.of("value", shown(value), "known", String.join(", ", codes)));
        }

        private @Nullable String reason(String at, Object value) {
            if (value instanceof String text) {
                if (text.startsWith(OTHER)) {
                    String own = text.substring(OTHER.length()).strip();
                    if (own.isEmpty()) {
                        return fault(at, "reason-empty", Map.of());
                    }
                    return text(at, text, LONGEST_TEXT);
                }
                if (text.isBlank()) {
                    return fault(at, "reason-empty", Map.of());
                }
                if (REASON.matcher(text).matches() && Vocabulary.load().reason(text).isPresent()) {
                    return text;
                }
            }
            return fault(at, "reason", Map.of("value", shown(value)));
        }

        /** Somebody who answers: a name, or an object with a name. */
        private @Nullable String person(String at, Object value) {
            if (value instanceof Map<?, ?> map) {
                Set<String> known = Set.of("name", "role", "contact", "phone", "email", "agency");
                map.keySet().stream()
                        .filter(name -> !known.contains(String.valueOf(name)))
                        .forEach(name -> fault(
                                at + "/" + name,
                                "unknown-field",
                                Map.of("field", shown(name), "known", String.join(", ", new java.util.TreeSet<>(known)))));
                Object name = map.get("name");
                return name == null ? fault(at + "/name", "missing", Map.of("field", "name")) : text(at + "/name", name, LONGEST_TEXT);
            }
            return text(at, value, LONGEST_TEXT);
        }

        private @Nullable Object lookback(String at, Object value) {
            if (Request.NONE.equals(value)) {
                return List.of();
            }
            if (!(value instanceof List<?>)) {
                return fault(at, "lookback", Map.of());
            }
            Type type = new Type("whole", List.of("1.." + FARTHEST_LOOKBACK), false, false);
            return distinct(at, list(at, value, FARTHEST_LOOKBACK, (place, entry) -> whole(place, type, entry)));
        }

        private interface Entry<T> {
            @Nullable T read(String at, Object value);
        }

        private <T> @Nullable List<T> list(String at, Object value, int most, Entry<T> entry) {
            if (!(value instanceof List<?> list)) {
                return fault(at, "list", Map.of());
            }
            if (list.size() > most) {
                return fault(at, "list-long", Map.of("most", most));
            }
            List<T> entries = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Object given = list.get(i);
                T read = given == null ? fault(at + "/" + i, "empty", Map.of()) : entry.read(at + "/" + i, given);
                if (read != null) {
                    entries.add(read);
                }
            }
            return entries;
        }

        private <T> @Nullable List<T> distinct(String at, @Nullable List<T> list) {
            if (list != null && new LinkedHashSet<>(list).size() < list.size()) {
                return fault(at, "twice", Map.of());
            }
            return list;
        }

        private boolean isObject(String path) {
            return types.keySet().stream().anyMatch(known -> known.startsWith(path + "."));
        }

        private List<String> namesIn(String prefix) {
            return types.keySet().stream()
                    .filter(path -> path.startsWith(prefix))
                    .map(path -> path.substring(prefix.length()).split("[.\\[]")[0])
                    .distinct()
                    .toList();
        }

        private String shown(@Nullable Object value) {
            String text = String.valueOf(value);
            return text.length() <= 40 ? text : text.substring(0, 40) + "…";
        }

        private <T> @Nullable T fault(String at, String key, Map<String, ?> values) {
            faults.add(new Fault(at, words.say("fault." + key, values)));
            return null;
        }
    }
}
