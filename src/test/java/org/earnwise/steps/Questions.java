package org.earnwise.steps;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of scenarios for what a question of guidance tells: its fields, written as words. */
final class Questions {

    private static final List<Path> SHAPES =
            List.of(Path.of("rules/access/requests.yaml"), Path.of("rules/ticket/requests.yaml"), Path.of("rules/funding/requests.yaml"));
    private static final List<String> ACCESS =
            List.of("zero-reject", "gatekeeper", "choice", "targeting", "other-programs", "benefits-link");
    private static final Pattern FIELD = Pattern.compile("  ([\\w.\\[\\]]+): (.+)");
    private static final Pattern MONTHS = Pattern.compile(
            "(\\d+) of \\$([\\d,.]+)( without cash| with cash untold)?( out of pay)?( without a lasting job)?(?: in (\\w+ \\d{4}))?");
    private static final Pattern MOVER = Pattern.compile(
            "(\\w+) from (\\w+) to (\\w+)(?: after ([\\d.]+) months)?(?: in (\\d+) days)?( by choice)?(?: and (died|moved))?");
    private static final Map<String, Questions> ALL = new LinkedHashMap<>();

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** The question of a topic. */
    static Questions of(String topic) {
        return ALL.computeIfAbsent(ACCESS.contains(topic) ? "access" : topic, Questions::new);
    }

    private Questions(String shape) {
        String at = "";
        for (String line : SHAPES.stream().flatMap(Questions::lines).toList()) {
            if (!line.startsWith(" ")) {
                at = line.replaceAll(":.*", "");
            }
            Matcher field = FIELD.matcher(line);
            if (at.equals(shape) && field.matches()) {
                fields.put(field.group(1), field.group(2).strip());
            }
        }
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("There is no topic " + shape);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to a request what was told. */
    void read(String told, Map<String, Object> request) {
        for (String one : told.split("; ")) {
            int colon = one.indexOf(": ");
            String words = one.substring(0, colon);
            String value = one.substring(colon + 2).strip();
            String path = path(words);
            put(request, path, value(fields.get(path), path, value));
        }
    }

    /** The field that words stand for: its whole path, or its end where no other ends so. */
    private String path(String words) {
        String plain = plain(words);
        List<String> found = fields.keySet().stream().filter(path -> plain(path).equals(plain)).toList();
        if (found.isEmpty()) {
            found = fields.keySet().stream()
                    .filter(path -> plain(path.substring(path.lastIndexOf('.') + 1)).equals(plain))
                    .toList();
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "\"%s\" may be any of %s; the fields are %s".formatted(words, found, fields.keySet()));
        }
        return found.get(0);
    }

    private static String plain(String words) {
        return words.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(String type, String path, String written) {
        if (path.equals("lookbackAboveTwl") && !written.equals("none")) {
            return Stream.of(written.split(", ")).map(BigDecimal::new).toList();
        }
        if (type.startsWith("list")) {
            return path.equals("people") ? movers(written) : months(written);
        }
        if (written.equals("none") && type.endsWith("or-none")) {
            return null;
        }
        if (type.matches("(codes|texts|words|months|reasons|people|long-texts).*")) {
            return written.equals("none") ? List.of() : Stream.of(written.split(", ")).map(each -> plainValue(type, each)).toList();
        }
        return plainValue(type, written);
    }

    private static Object plainValue(String type, String written) {
        if (type.startsWith("bool") && written.matches("yes|no")) {
            return written.equals("yes");
        }
        if (type.matches("(number|whole|money).*")) {
            return Words.toNumber(written);
        }
        if (type.matches("(date|day|month).*") && written.matches("\\d{1,2} " + Words.MONTH)) {
            return new Words().date(written).toString();
        }
        if (type.matches("(day|month).*") && written.matches(Words.MONTH)) {
            return Words.toMonth(written).toString();
        }
        return type.startsWith("code") ? written.replace(' ', '_') : written;
    }

    private static List<Map<String, Object>> months(String written) {
        List<Map<String, Object>> months = new ArrayList<>();
        for (String part : written.split(" and ")) {
            Matcher found = MONTHS.matcher(part);
            if (!found.matches()) {
                throw new IllegalArgumentException("Months are written like \"3 of $1,300\", not \"" + part + "\"");
            }
            Map<String, Object> month = new LinkedHashMap<>();
            month.put("gross", Words.toNumber(found.group(2)));
            if (!" with cash untold".equals(found.group(3))) {
                month.put("zeroCash", found.group(3) != null);
            }
            if (found.group(6) != null) {
                month.put("month", Words.toMonth(found.group(6)).toString());
            }
            if (found.group(4) != null) {
                month.put("inPay", false);
            }
            if (found.group(5) != null) {
                month.put("ongoingJob", false);
            }
            for (int i = 0; i < Integer.parseInt(found.group(1)); i++) {
                months.add(month);
            }
        }
        return months;
    }

    private static List<Map<String, Object>> movers(String written) {
        List<Map<String, Object>> movers = new ArrayList<>();
        for (String part : written.split(", ")) {
            Matcher found = MOVER.matcher(part);
            if (!found.matches()) {
                throw new IllegalArgumentException(
                        "People are written like \"competitive from IPS to CMP after 3 months\", not \"" + part + "\"");
            }
            Map<String, Object> mover = new LinkedHashMap<>();
            mover.put("goal", found.group(1));
            mover.put("start", List.of(found.group(2)));
            mover.put("end", List.of(found.group(3)));
            if (found.group(4) != null) {
                mover.put("monthsAtLevel", new BigDecimal(found.group(4)));
            }
            if (found.group(5) != null) {
                mover.put("daysInPeriod", new BigDecimal(found.group(5)));
            }
            if (found.group(6) != null) {
                mover.put("chosenPause", true);
            }
            if (found.group(7) != null) {
                mover.put("left", found.group(7));
            }
            movers.add(mover);
        }
        return movers;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> request, String path, @Nullable Object value) {
        Map<String, Object> at = request;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(names[i], name -> new LinkedHashMap<>());
        }
        at.put(names[names.length - 1], value);
    }

    /** Words as a name of the answer. */
    static String camel(String words) {
        String[] parts = words.split(" ");
        return parts[0]
                + Stream.of(parts)
                        .skip(1)
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }

    /** A value of the answer in words. */
    static String shown(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
