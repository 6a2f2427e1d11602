package org.earnwise.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was read: each field by its path, in its type. A field that was left out, or is null where that means
 * "not known", is not here.
 *
 * @param values Boolean, BigDecimal, LocalDate, YearMonth, text, or a list of these, by path
 * @param objects the objects of each list, by path
 * @param empty the objects that are there and say nothing, by path
 */
record Request(Map<String, Object> values, Map<String, List<Request>> objects, Set<String> empty) {

    /** Stands for null where that says "none". */
    static final String NONE = "none";

    Request() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
    }

    boolean has(String path) {
        return values.containsKey(path);
    }

    /** Whether anything at or below a path was given. */
    boolean hasAny(String path) {
        return has(path) || objects.containsKey(path) || values.keySet().stream().anyMatch(p -> p.startsWith(path + "."));
    }

    /** Whether a path was given at all, if only as an object with nothing in it. */
    boolean isThere(String path) {
        return hasAny(path) || empty.contains(path);
    }

    boolean isNone(String path) {
        return NONE.equals(values.get(path));
    }

    @Nullable String text(String path) {
        return (String) values.get(path);
    }

    @Nullable Boolean bool(String path) {
        return (Boolean) values.get(path);
    }

    boolean yes(String path) {
        return Boolean.TRUE.equals(values.get(path));
    }

    boolean no(String path) {
        return Boolean.FALSE.equals(values.get(path));
    }

    @Nullable BigDecimal number(String path) {
        return values.get(path) instanceof BigDecimal number ? number : null;
    }

    @Nullable Integer whole(String path) {
        BigDecimal number = number(path);
        return number == null ? null : number.intValueExact();
    }

    @Nullable LocalDate date(String path) {
        return values.get(path) instanceof LocalDate date ? date : null;
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String path) {
        return (List<String>) values.getOrDefault(path, List.of());
    }

    @SuppressWarnings("unchecked")
    List<YearMonth> months(String path) {
        return (List<YearMonth>) values.getOrDefault(path, List.of());
    }

    List<Request> each(String path) {
        return objects.getOrDefault(path, List.of());
    }
}
