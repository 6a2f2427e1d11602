package org.earnwise.scenario;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object, read by name. Each getter checks what it reads, notes a fault at its place, and then
 * answers null; the caller goes on, so that all faults are found at once.
 */
final class Fields {

    static final Money MOST_MONEY = Money.of(1_000_000);
    static final int LONGEST_TEXT = 200;

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LONGEST_NUMBER = 1000;
    private static final int MOST_OF_A_TEXT_SHOWN = 40;
    private static final int MOST_GUESSES = 50;

    private final int place;
    private final String pointer;
    private final @Nullable String path;
    private final Map<String, Node> given;
    private final boolean sound;
    private final Faults faults;
    private final Set<String> absent;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> faulty = new LinkedHashSet<>();

    private Fields(
            int place,
            String pointer,
            @Nullable String path,
            Map<String, Node> given,
            boolean sound,
            Faults faults,
            Set<String> absent) {
        this.place = place;
        this.pointer = pointer;
        this.path = path;
        this.given = given;
        this.sound = sound;
        this.faults = faults;
        this.absent = absent;
    }

    /** The fields of a whole document, or of an object in it that stands on its own. */
    @SuppressWarnings("unchecked")
    static Fields of(Node object, String pointer, Faults faults, Set<String> absent) {
        return new Fields(object.place(), pointer, "", (Map<String, Node>) object.value(), true, faults, absent);
    }

    /** Whether the field was given, and not null. */
    boolean has(String name) {
        return node(name) != null;
    }

    /** Whether the field's value, or its absence, was found faulty. */
    boolean isFaulty(String name) {
        return faulty.contains(name);
    }

    String pointerTo(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Notes a fault at the field; at the object's own place in the order if the field was left out. */
    void fault(String name, String key, Object... values) {
        faulty.add(name);
        if (sound) {
            var node = given.get(name);
            faults.add(node == null ? place : node.place(), pointerTo(name), key, values);
        }
    }

    /** Notes a fault if the field is missing. */
    void require(String name) {
        if (!has(name)) {
            fault(name, "missing", name);
        }
    }

    @Nullable Boolean bool(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (node.value() instanceof Boolean value) {
            return value;
        }
        fault(name, "wrong-type.bool");
        return null;
    }

    boolean bool(String name, boolean otherwise) {
        var value = bool(name);
        return value == null ? otherwise : value;
    }

    @Nullable Integer whole(String name, int least, int most) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!(node.value() instanceof Node.Numeral number)
                || !WHOLE.matcher(number.written()).matches()) {
            fault(name, "wrong-type.whole-number", least, most);
            return null;
        }
        var value = exact(number);
        if (value == null
                || value.compareTo(BigDecimal.valueOf(least)) < 0
                || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            fault(name, "out-of-range.whole-number", least, most);
            return null;
        }
        return value.intValueExact();
    }

    @Nullable Money money(String name) {
        var value = number(name, MOST_MONEY.dollars(), 2, "money");
        return value == null ? null : Money.of(value);
    }

    Money money(String name, Money otherwise) {
        var value = money(name);
        return value == null ? otherwise : value;
    }

    /** Hours, from none to {@code most}, with at most two decimals. */
    @Nullable BigDecimal hours(String name, int most) {
        return number(name, BigDecimal.valueOf(most), 2, "hours");
    }

    /** A number from zero to {@code most}; {@code kind} chooses the words of the fault. */
    @Nullable BigDecimal number(String name, BigDecimal most, int decimals, String kind) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!(node.value() instanceof Node.Numeral number)) {
            fault(name, "wrong-type." + kind, most);
            return null;
        }
        var value = exact(number);
        if (value == null || value.signum() < 0 || value.compareTo(most) > 0) {
            fault(name, "out-of-range." + kind, most);
            return null;
        }
        value = Numbers.shortest(value);
        if (value.scale() > decimals) {
            fault(name, "decimals." + kind, decimals);
            return null;
        }
        return value;
    }

    @Nullable String text(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!(node.value() instanceof String text)) {
            fault(name, "wrong-type.text");
            return null;
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            fault(name, "out-of-range.text", LONGEST_TEXT);
            return null;
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E code(String name, Class<E> codes) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        var allowed = Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        if (!(node.value() instanceof String text)) {
            fault(name, "wrong-type.code", String.join(", ", allowed));
            return null;
        }
        if (!allowed.contains(text)) {
            fault(name, "unknown-code", shown(text), String.join(", ", allowed));
            return null;
        }
        return Enum.valueOf(codes, text);
    }

    <E extends Enum<E>> E code(String name, E otherwise) {
        var value = code(name, otherwise.getDeclaringClass());
        return value == null ? otherwise : value;
    }

    @Nullable YearMonth month(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        return month(node, (key, values) -> fault(name, key, values));
    }

    /** A list of months; null when left out. Each faulty entry is noted at its own place. */
    @Nullable List<Placed<YearMonth>> months(String name) {
        var entries = list(name);
        if (entries == null) {
            return null;
        }
        var months = new ArrayList<Placed<YearMonth>>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var at = pointerTo(name) + "/" + i;
            var month = month(entry, (key, values) -> {
                faulty.add(name);
                faults.add(entry.place(), at, key, values);
            });
            if (month != null) {
                months.add(new Placed<>(entry.place(), at, month));
            }
        }
        return months;
    }

    @Nullable LocalDate date(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!(node.value() instanceof String text) || !DATE.matcher(text).matches()) {
            fault(name, "wrong-type.date");
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() < EARLIEST_YEAR) {
                fault(name, "out-of-range.year", EARLIEST_YEAR + "");
                return null;
            }
            return date;
        } catch (DateTimeException e) {
            fault(name, "out-of-range.date", text);
            return null;
        }
    }

    /** The fields of an object for which a default stands when it is left out. */
    Fields object(String name) {
        var inside = optional(name);
        // Left out: each of its fields is left out too, and a required one is missing.
        return inside == null ? new Fields(place, pointerTo(name), pathOf(name), Map.of(), sound, faults, absent) : inside;
    }

    /** The fields of an object, or null when it is left out and that means "none". */
    @SuppressWarnings("unchecked")
    @Nullable Fields optional(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (node.value() instanceof Map) {
            var fields = (Map<String, Node>) node.value();
            return new Fields(node.place(), pointerTo(name), pathOf(name), fields, sound, faults, absent);
        }
        fault(name, "wrong-type.object");
        return new Fields(node.place(), pointerTo(name), null, Map.of(), false, faults, absent);
    }

    /** Reads each object of a list that may have at most {@code most}; nothing when it is left out or too long. */
    @SuppressWarnings("unchecked")
    void each(String name, int most, Consumer<Fields> reading) {
        var entries = list(name);
        if (entries == null) {
            return;
        }
        if (entries.size() > most) {
            fault(name, "out-of-range.list", entries.size(), most);
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var at = pointerTo(name) + "/" + i;
            if (entry.value() instanceof Map) {
                var fields = new Fields(
                        entry.place(), at, null, (Map<String, Node>) entry.value(), sound, faults, absent);
                reading.accept(fields);
                fields.noOthers();
            } else {
                faulty.add(name);
                faults.add(entry.place(), at, "wrong-type.object");
            }
        }
    }

    /** The names given in this object, as they stand. */
    Set<String> names() {
        return given.keySet();
    }

    /** Marks a field as known without reading it: the value as it stands, or null. */
    @Nullable Node take(String name) {
        known.add(name);
        var node = node(name);
        if (node == null && path != null) {
            absent.add(pathOf(name));
        }
        return node;
    }

    /** Notes every field given that nobody asked for. Call it when all known ones were read. */
    void noOthers() {
        boolean listed = false;
        int unknown = 0;
        for (var name : given.keySet()) {
            if (known.contains(name)) {
                continue;
            }
            var near = ++unknown > MOST_GUESSES ? null : Spelling.nearest(name, known);
            if (near != null) {
                fault(name, "unknown-field.near", shown(name), near);
            } else if (listed) {
                fault(name, "unknown-field.another", shown(name));
            } else {
                fault(name, "unknown-field", shown(name), String.join(", ", known));
                listed = true;
            }
        }
    }

    /** A text as a fault quotes it: no longer than a glance. */
    static String shown(String text) {
        if (text.codePointCount(0, text.length()) <= MOST_OF_A_TEXT_SHOWN) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MOST_OF_A_TEXT_SHOWN)) + "…";
    }

    /** A value read from a list, with where it stood. */
    record Placed<T>(int place, String pointer, T value) {}

    @SuppressWarnings("unchecked")
    private @Nullable List<Node> list(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (node.value() instanceof List) {
            return (List<Node>) node.value();
        }
        fault(name, "wrong-type.list");
        return null;
    }

    private @Nullable Node node(String name) {
        var node = given.get(name);
        return node == null || node.value() == null ? null : node;
    }

    private @Nullable String pathOf(String name) {
        if (path == null) {
            return null;
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    private interface Noting {
        void fault(String key, Object... values);
    }

    private static @Nullable YearMonth month(Node node, Noting noting) {
        if (!(node.value() instanceof String text) || !MONTH.matcher(text).matches()) {
            noting.fault("wrong-type.month");
            return null;
        }
        int month = Integer.parseInt(text.substring(5));
        if (month < 1 || month > 12) {
            noting.fault("out-of-range.month", text);
            return null;
        }
        var value = YearMonth.parse(text);
        if (value.getYear() < EARLIEST_YEAR) {
            noting.fault("out-of-range.year", EARLIEST_YEAR + "");
            return null;
        }
        return value;
    }

    private static @Nullable BigDecimal exact(Node.Numeral number) {
        if (number.written().length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            return new BigDecimal(number.written());
        } catch (NumberFormatException e) {
            // An exponent beyond what a number can hold.
            return null;
        }
    }
}
