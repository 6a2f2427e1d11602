package org.earnwise.figures;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads files of figures, and refuses them with every fault named at once.
 *
 * <p>It reads the written scalars, not YAML's own numbers and dates: an amount never passes through
 * floating point, and a month stays a month.
 */
final class FigureReader {

    private static final Set<String> FILE_KEYS = Set.of("prefixes", "figures");
    private static final Set<String> FIGURE_KEYS =
            Set.of("title", "unit", "citation", "through", "carried", "gaps", "required", "values");
    private static final Set<String> VALUE_KEYS =
            Set.of("from", "to", "amount", "rows", "source", "status", "checked", "note");
    private static final String ALWAYS = "always";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final List<String> faults = new ArrayList<>();
    private final SortedMap<String, Published> figures = new TreeMap<>();
    private final Map<String, String> fileOf = new LinkedHashMap<>();
    private String file = "";

    Map<String, Published> read(SortedMap<String, String> files) {
        files.forEach(this::readFile);
        if (faults.isEmpty() && figures.isEmpty()) {
            faults.add("no figures were given; name at least one file");
        }
        if (!faults.isEmpty()) {
            throw new FiguresRefused(faults);
        }
        return figures;
    }

    private void readFile(String name, String text) {
        file = name;
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (YAMLException e) {
            faults.add(file + ": is not YAML: " + String.valueOf(e.getMessage()).strip());
            return;
        }
        if (root == null) {
            faults.add(file + ": is empty; give it prefixes and figures");
            return;
        }
        Map<String, Node> parts = entries(root, "the file", FILE_KEYS);
        List<String> prefixes = prefixes(parts.get("prefixes"));
        Node list = parts.get("figures");
        if (list == null) {
            faults.add(file + ": has no figures; add the key figures");
            return;
        }
        entries(list, "figures", null).forEach((id, node) -> readFigure(id, node, prefixes));
    }

    private List<String> prefixes(@Nullable Node node) {
        List<String> prefixes = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                text(item, "prefixes").ifPresent(prefixes::add);
            }
        }
        if (prefixes.isEmpty()) {
            faults.add(file + ": names no prefixes; list what its figure names begin with, such as prefixes: [ssi]");
        }
        return prefixes;
    }

    private void readFigure(String id, Node node, List<String> prefixes) {
        if (!ID.matcher(id).matches()) {
            fault(node, id, "is no figure name; use small letters, digits, hyphens and dots, such as ssi.general-exclusion");
        }
        if (!prefixes.isEmpty() && prefixes.stream().noneMatch(prefix -> id.startsWith(prefix + "."))) {
            fault(node, id, "begins with none of the file's prefixes " + prefixes + "; rename it or move it");
        }
        String other = fileOf.putIfAbsent(id, file);
        if (other != null) {
            fault(node, id, "is already in " + other + "; keep one of the two");
        }
        Map<String, Node> parts = entries(node, id, FIGURE_KEYS);
        Optional<String> title = required(parts, node, id, "title");
        Optional<Unit> unit = required(parts, node, id, "unit").flatMap(code -> {
            Optional<Unit> known = Unit.of(code);
            if (known.isEmpty()) {
                fault(node, id, "has the unit " + code + "; use one of "
                        + Arrays.stream(Unit.values()).map(Unit::code).toList());
            }
            return known;
        });
        List<String> citation = required(parts, node, id, "citation").stream()
                .flatMap(all -> Arrays.stream(all.split(";")))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        Optional<String> throughText = required(parts, node, id, "through");
        boolean always = throughText.filter(ALWAYS::equals).isPresent();
        Optional<YearMonth> through =
                always ? Optional.empty() : throughText.flatMap(text -> month(text, node, id, "through"));
        boolean carried = flag(parts, id, "carried", true);
        boolean gaps = flag(parts, id, "gaps", false);
        boolean required = flag(parts, id, "required", false);
        List<Published.Value> values = values(parts.get("values"), node, id, unit);
        if (values.isEmpty()) {
            return;
        }
        checkOrder(values, node, id, gaps);
        Published.Value last = values.get(values.size() - 1);
        if (through.isPresent() && through.get().isBefore(last.to() != null ? last.to() : last.from())) {
            fault(node, id, "holds through " + through.get() + ", which is before its last value of "
                    + (last.to() != null ? last.to() : last.from()) + "; correct one of the two");
        }
        if (last.to() != null && (carried || always)) {
            fault(node, id, "ends in " + last.to() + " and yet would go on after it; say carried: false and name"
                    + " the month in through");
        }
        if (title.isPresent() && unit.isPresent() && !citation.isEmpty() && throughText.isPresent()) {
            figures.putIfAbsent(
                    id,
                    new Published(
                            id, title.get(), unit.get(), citation, through.orElse(null), carried, required, values));
        }
    }

    private List<Published.Value> values(@Nullable Node node, Node figure, String id, Optional<Unit> unit) {
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            fault(node == null ? figure : node, id, "has no values; list at least one under values");
            return List.of();
        }
        List<Published.Value> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            value(item, id, unit).ifPresent(values::add);
        }
        return values;
    }

    private Optional<Published.Value> value(Node node, String id, Optional<Unit> unit) {
        Map<String, Node> parts = entries(node, id, VALUE_KEYS);
        if (!(node instanceof MappingNode)) {
            return Optional.empty();
        }
        Optional<YearMonth> from = required(parts, node, id, "from").flatMap(text -> month(text, node, id, "from"));
        Optional<YearMonth> to = Optional.ofNullable(parts.get("to"))
                .flatMap(part -> text(part, id))
                .flatMap(text -> month(text, node, id, "to"));
        Optional<String> source = required(parts, node, id, "source");
        Optional<Status> status = required(parts, node, id, "status").flatMap(code -> {
            Optional<Status> known = Status.of(code);
            if (known.isEmpty()) {
                fault(node, id, "has the status " + code + "; use one of "
                        + Arrays.stream(Status.values()).map(Status::code).toList());
            }
            return known;
        });
        Optional<LocalDate> checked = required(parts, node, id, "checked").flatMap(text -> day(text, node, id));
        Optional<String> note = Optional.ofNullable(parts.get("note")).flatMap(part -> text(part, id));
        boolean table = unit.filter(Unit.TABLE::equals).isPresent();
        if (unit.isPresent() && parts.containsKey(table ? "amount" : "rows")) {
            fault(node, id, table ? "is a table; give rows, not an amount" : "is no table; give an amount, not rows");
        }
        Optional<BigDecimal> amount = Optional.empty();
        List<FigureTable.Row> rows = List.of();
        if (table) {
            rows = rows(parts.get("rows"), node, id);
        } else {
            amount = amount(parts.get("amount"), node, id, unit);
        }
        boolean whole = table ? !rows.isEmpty() : amount.isPresent();
        if (from.isEmpty() || source.isEmpty() || status.isEmpty() || checked.isEmpty() || !whole) {
            return Optional.empty();
        }
        return Optional.of(new Published.Value(
                from.get(),
                to.orElse(null),
                amount.orElse(null),
                rows,
                source.get(),
                status.get(),
                checked.get(),
                note.orElse(null)));
    }

    private Optional<BigDecimal> amount(@Nullable Node node, Node value, String id, Optional<Unit> unit) {
        if (node == null) {
            fault(value, id, "has a value without an amount; add it");
            return Optional.empty();
        }
        Optional<BigDecimal> amount = number(node, id);
        amount.ifPresent(number -> unit.flatMap(known -> known.refuses(number)).ifPresent(why -> fault(node, id, why)));
        return amount;
    }

    private List<FigureTable.Row> rows(@Nullable Node node, Node value, String id) {
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            fault(node == null ? value : node, id, "has no rows; list them as [[from, value], ...]");
            return List.of();
        }
        List<FigureTable.Row> rows = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (!(item instanceof SequenceNode pair) || pair.getValue().size() != 2) {
                fault(item, id, "has a row that is not a pair; write it as [from, value]");
                continue;
            }
            Optional<BigDecimal> from = number(pair.getValue().get(0), id);
            Optional<BigDecimal> amount = number(pair.getValue().get(1), id);
            if (from.isEmpty() || amount.isEmpty()) {
                continue;
            }
            if (from.get().signum() < 0 || amount.get().signum() < 0) {
                fault(item, id, "has a row below zero; give zero or more");
            }
            if (!rows.isEmpty() && rows.get(rows.size() - 1).from().compareTo(from.get()) >= 0) {
                fault(item, id, "has rows out of order at " + from.get() + "; let them rise");
            }
            rows.add(new FigureTable.Row(from.get(), amount.get()));
        }
        return rows;
    }

    private void checkOrder(List<Published.Value> values, Node node, String id, boolean gaps) {
        Published.@Nullable Value before = null;
        for (Published.Value value : values) {
            if (value.to() != null && !gaps) {
                fault(node, id, "ends a value in " + value.to() + ", but has no gaps; take `to` out, or say gaps: true");
            }
            if (value.to() != null && value.to().isBefore(value.from())) {
                fault(node, id, "has a value from " + value.from() + " that ends before, in " + value.to()
                        + "; correct one of the two");
            }
            if (before != null && before.from().equals(value.from())) {
                fault(node, id, "has two values from " + value.from() + "; remove one");
            } else if (before != null && before.from().isAfter(value.from())) {
                fault(node, id, "has the value from " + value.from() + " after the one from " + before.from()
                        + "; put the earlier first");
            } else if (before != null && before.to() != null && !before.to().isBefore(value.from())) {
                fault(node, id, "has values that overlap in " + value.from() + "; let the earlier end before");
            }
            before = value;
        }
    }

    private Map<String, Node> entries(Node node, String place, @Nullable Set<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(node, place, "is not a list of keys and values; write key: value");
            return entries;
        }
        for (NodeTuple entry : mapping.getValue()) {
            Optional<String> key = text(entry.getKeyNode(), place);
            if (key.isEmpty()) {
                continue;
            }
            if (known != null && !known.contains(key.get())) {
                fault(entry.getKeyNode(), place, "has the unknown key " + key.get() + "; use one of "
                        + known.stream().sorted().toList());
            } else if (entries.putIfAbsent(key.get(), entry.getValueNode()) != null) {
                fault(entry.getKeyNode(), place, "has " + key.get() + " twice; remove one");
            }
        }
        return entries;
    }

    private Optional<String> required(Map<String, Node> parts, Node node, String id, String key) {
        Node part = parts.get(key);
        if (part == null) {
            fault(node, id, "lacks " + key + "; add it");
            return Optional.empty();
        }
        Optional<String> text = text(part, id);
        if (text.filter(String::isBlank).isPresent()) {
            fault(part, id, "has an empty " + key + "; fill it in");
            return Optional.empty();
        }
        return text.map(String::strip);
    }

    private Optional<String> text(Node node, String place) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        fault(node, place, "has a list where a single value belongs; write one value");
        return Optional.empty();
    }

    private boolean flag(Map<String, Node> parts, String id, String key, boolean otherwise) {
        Node node = parts.get(key);
        if (node == null) {
            return otherwise;
        }
        String text = text(node, id).orElse("");
        if (!text.equals("true") && !text.equals("false")) {
            fault(node, id, "has " + key + ": " + text + "; write true or false");
        }
        return text.equals("true");
    }

    private Optional<BigDecimal> number(Node node, String id) {
        if (!(node instanceof ScalarNode scalar)) {
            fault(node, id, "has a list where a number belongs; write one number");
            return Optional.empty();
        }
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            fault(node, id, "has an amount in quotes; write the number alone");
            return Optional.empty();
        }
        if (!NUMBER.matcher(scalar.getValue()).matches()) {
            fault(node, id, "has the amount " + scalar.getValue() + "; write digits with a point, such as 1234.50");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(scalar.getValue()));
    }

    private Optional<YearMonth> month(String text, Node node, String id, String key) {
        try {
            if (MONTH.matcher(text).matches()) {
                return Optional.of(YearMonth.parse(text));
            }
        } catch (DateTimeException e) {
            // Falls through to the fault below: a thirteenth month is written wrongly like any other.
        }
        fault(node, id, "has " + key + ": " + text + "; write a month as 2026-01");
        return Optional.empty();
    }

    private Optional<LocalDate> day(String text, Node node, String id) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            fault(node, id, "has checked: " + text + "; write a day as 2026-11-22");
            return Optional.empty();
        }
    }

    private void fault(Node node, String place, String what) {
        faults.add("%s, line %d: %s %s".formatted(file, node.getStartMark().getLine() + 1, place, what));
    }
}
