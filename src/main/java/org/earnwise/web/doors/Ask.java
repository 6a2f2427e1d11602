package org.earnwise.web.doors;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing asked on a sheet. Its name is the field of the request that it fills, with a dot for each object it is in; a name
 * that begins with {@code own.} stays with the page.
 *
 * @param codes the answers to pick from; empty for what is typed
 * @param needed whether it has to be answered
 * @param least the least of a number
 * @param most the most of a number, or the most letters of a text
 */
record Ask(String name, Kind kind, List<String> codes, boolean needed, int least, int most) {

    /** How something is asked. */
    enum Kind {
        ONE("radios"),
        SOME("checkboxes"),
        YES_NO("radios"),
        WHOLE("number"),
        NUMBER("number"),
        MONEY("money"),
        DAY("day"),
        PICK("select"),
        LINE("line"),
        LONG("long");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    static final String OWN = "own.";
    static final String YES = "YES";
    static final String NO = "NO";
    static final String NOT_SURE = "NOT_SURE";
    static final String NONE = "NONE";

    private static final int LONGEST_LINE = 120;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");
    private static final Pattern DOLLARS = Pattern.compile("\\$?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(\\.\\d{1,2})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static Ask one(String name, String... codes) {
        return new Ask(name, Kind.ONE, List.of(codes), false, 0, 0);
    }

    static Ask one(String name, List<String> codes) {
        return new Ask(name, Kind.ONE, List.copyOf(codes), false, 0, 0);
    }

    /** One of many, in a list that opens. */
    static Ask pick(String name, Collection<String> codes) {
        return new Ask(name, Kind.PICK, List.copyOf(codes), false, 0, 0);
    }

    static Ask some(String name, List<String> codes) {
        return new Ask(name, Kind.SOME, List.copyOf(codes), false, 0, 0);
    }

    static Ask some(String name, String... codes) {
        return some(name, List.of(codes));
    }

    static Ask yesNo(String name) {
        return new Ask(name, Kind.YES_NO, List.of(YES, NO, NOT_SURE), false, 0, 0);
    }

    static Ask whole(String name, int least, int most) {
        return new Ask(name, Kind.WHOLE, List.of(), false, least, most);
    }

    static Ask number(String name, int least, int most) {
        return new Ask(name, Kind.NUMBER, List.of(), false, least, most);
    }

    static Ask money(String name) {
        return new Ask(name, Kind.MONEY, List.of(), false, 0, 1_000_000);
    }

    static Ask day(String name) {
        return new Ask(name, Kind.DAY, List.of(), false, 0, 0);
    }

    static Ask line(String name) {
        return new Ask(name, Kind.LINE, List.of(), false, 0, LONGEST_LINE);
    }

    static Ask text(String name, int most) {
        return new Ask(name, Kind.LONG, List.of(), false, 0, most);
    }

    /** The same, and it has to be answered. */
    Ask must() {
        return new Ask(name, kind, codes, true, least, most);
    }

    boolean isOwn() {
        return name.startsWith(OWN);
    }

    /** The input that a slip leads to. */
    String input() {
        return kind == Kind.DAY ? name + "-month" : name;
    }

    /** What is the matter with what was typed, if anything. */
    Optional<Slip> check(Map<String, String> typed) {
        if (isBlank(typed)) {
            return needed ? Optional.of(slip("missing")) : Optional.empty();
        }
        String text = typed.getOrDefault(name, "");
        return switch (kind) {
            case ONE, PICK, YES_NO -> codes.contains(text) ? Optional.empty() : Optional.of(slip("unknown"));
            case SOME -> checkSome(text);
            case WHOLE -> WHOLE_NUMBER.matcher(text).matches() && fits(new BigDecimal(text))
                    ? Optional.empty()
                    : Optional.of(slip("whole", String.valueOf(least), String.valueOf(most)));
            case NUMBER -> PLAIN_NUMBER.matcher(text).matches() && fits(new BigDecimal(text))
                    ? Optional.empty()
                    : Optional.of(slip("number", String.valueOf(least), String.valueOf(most)));
            case MONEY -> DOLLARS.matcher(text).matches() && fits(dollars(text))
                    ? Optional.empty()
                    : Optional.of(slip("money"));
            case DAY -> date(typed).isPresent() ? Optional.empty() : Optional.of(slip("day"));
            case LINE, LONG -> text.length() <= most
                    ? Optional.empty()
                    : Optional.of(slip("long", String.valueOf(most)));
        };
    }

    private Optional<Slip> checkSome(String text) {
        List<String> picked = picked(text);
        if (!codes.containsAll(picked)) {
            return Optional.of(slip("unknown"));
        }
        return picked.size() > 1 && picked.contains(NONE) ? Optional.of(slip("alone")) : Optional.empty();
    }

    private boolean fits(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    Slip slip(String code, String... values) {
        return new Slip(name, input(), code, Arrays.asList(values));
    }

    /** What to keep of a form for this. */
    Map<String, String> kept(Map<String, String> typed) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String input : inputs()) {
            String text = typed.get(input);
            if (text != null) {
                kept.put(input, text);
            }
        }
        return kept;
    }

    List<String> inputs() {
        return kind == Kind.DAY ? List.of(name + "-month", name + "-day", name + "-year") : List.of(name);
    }

    private boolean isBlank(Map<String, String> typed) {
        return inputs().stream().noneMatch(typed::containsKey);
    }

    /** The value for the request; empty where it was not told, which is not the same as a no. */
    Optional<Object> value(Map<String, String> kept) {
        if (isBlank(kept)) {
            return Optional.empty();
        }
        String text = kept.getOrDefault(name, "");
        return switch (kind) {
            case ONE, PICK -> text.equals(NOT_SURE) ? Optional.empty() : Optional.of(text);
            case YES_NO -> text.equals(NOT_SURE) ? Optional.empty() : Optional.of(text.equals(YES));
            case SOME -> Optional.of(new ArrayList<Object>(
                    picked(text).stream().filter(code -> !code.equals(NONE)).toList()));
            case WHOLE -> Optional.of(Integer.valueOf(text));
            case NUMBER -> Optional.of(new BigDecimal(text));
            case MONEY -> Optional.of(dollars(text));
            case DAY -> date(kept).map(LocalDate::toString);
            case LINE, LONG -> Optional.of(text);
        };
    }

    /** The codes ticked. */
    static List<String> picked(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    private static BigDecimal dollars(String text) {
        return new BigDecimal(text.replaceAll("[$,\\s]", ""));
    }

    private Optional<LocalDate> date(Map<String, String> typed) {
        String month = typed.getOrDefault(name + "-month", "");
        String day = typed.getOrDefault(name + "-day", "");
        String year = typed.getOrDefault(name + "-year", "");
        if (!WHOLE_NUMBER.matcher(month).matches() || !WHOLE_NUMBER.matcher(day).matches() || !YEAR.matcher(year).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
