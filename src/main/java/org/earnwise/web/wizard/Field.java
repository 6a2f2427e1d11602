package org.earnwise.web.wizard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One thing asked on a page, and how its answer is read. The words are in {@code messages/web-wizard}. */
sealed interface Field {

    String name();

    /** Every slip in what was typed for this field, and for what its choice reveals. */
    List<Slip> check(Typed typed);

    /** What to keep of the form for this field. */
    Map<String, String> kept(Typed typed);

    /** How far a person may not know. */
    enum Unsure {
        /** It has to be said. */
        KNOWN,
        /** A best guess will do, and the answer says that it was one. */
        GUESS,
        /** It may be left open. */
        OPEN,
        /** It may be left blank, which then means none. */
        NONE
    }

    /** The name of the box beside an input that says the person is not sure. */
    static String unsureBox(String name) {
        return name + "-unsure";
    }

    private static Map<String, String> given(Typed typed, String... inputs) {
        var kept = new LinkedHashMap<String, String>();
        for (String input : inputs) {
            if (!typed.blank(input)) {
                kept.put(input, typed.text(input));
            }
        }
        return kept;
    }

    /** Nothing was typed: a slip unless that is an answer here. */
    private static List<Slip> blank(Field field, String input, Unsure unsure, Typed typed) {
        boolean notSure = !typed.blank(unsureBox(field.name()));
        if (unsure == Unsure.NONE || unsure == Unsure.OPEN && notSure) {
            return List.of();
        }
        return List.of(Slip.of(field, input, unsure == Unsure.GUESS && notSure ? "guess" : "missing"));
    }

    /** One of several; the one chosen may reveal more to fill in. */
    record Choice(String name, List<Option> options) implements Field {

        static Choice of(String name, String... codes) {
            return new Choice(name, Arrays.stream(codes).map(code -> new Option(code, List.of())).toList());
        }

        /** The same choice with fields that show when {@code code} is chosen. */
        Choice revealing(String code, Field... fields) {
            return new Choice(
                    name,
                    options.stream()
                            .map(option -> option.code().equals(code) ? new Option(code, List.of(fields)) : option)
                            .toList());
        }

        @Override
        public List<Slip> check(Typed typed) {
            return chosen(typed)
                    .map(option -> option.reveals().stream()
                            .flatMap(field -> field.check(typed).stream())
                            .toList())
                    .orElseGet(() -> List.of(Slip.of(this, name, "missing")));
        }

        @Override
        public Map<String, String> kept(Typed typed) {
            var kept = new LinkedHashMap<>(given(typed, name));
            chosen(typed).ifPresent(option -> option.reveals().forEach(field -> kept.putAll(field.kept(typed))));
            return kept;
        }

        Optional<Option> chosen(Typed typed) {
            return options.stream().filter(option -> option.code().equals(typed.text(name))).findFirst();
        }
    }

    /** Any number of several. {@code NONE} and {@code NOT_SURE} stand alone. */
    record Choices(String name, List<Option> options) implements Field {

        static final Set<String> ALONE = Set.of("NONE", "NOT_SURE");

        @Override
        public List<Slip> check(Typed typed) {
            List<Option> chosen = chosen(typed);
            if (chosen.isEmpty()) {
                return List.of(Slip.of(this, name, "missing"));
            }
            if (chosen.size() > 1 && chosen.stream().anyMatch(option -> ALONE.contains(option.code()))) {
                return List.of(Slip.of(this, name, "alone"));
            }
            return chosen.stream()
                    .flatMap(option -> option.reveals().stream())
                    .flatMap(field -> field.check(typed).stream())
                    .toList();
        }

        @Override
        public Map<String, String> kept(Typed typed) {
            var kept = new LinkedHashMap<>(given(typed, name));
            chosen(typed).forEach(option -> option.reveals().forEach(field -> kept.putAll(field.kept(typed))));
            return kept;
        }

        List<Option> chosen(Typed typed) {
            var codes = Set.of(typed.text(name).split(","));
            return options.stream().filter(option -> codes.contains(option.code())).toList();
        }
    }

    /** An answer to choose, and what it reveals. */
    record Option(String code, List<Field> reveals) {}

    /** Dollars. {@code least} is the smallest amount that makes sense. */
    record Amount(String name, Unsure unsure, BigDecimal least) implements Field {

        private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
        private static final BigDecimal ONE_CENT = new BigDecimal("0.01");

        static Amount of(String name, Unsure unsure) {
            return new Amount(name, unsure, BigDecimal.ZERO);
        }

        static Amount aboveZero(String name, Unsure unsure) {
            return new Amount(name, unsure, ONE_CENT);
        }

        @Override
        public List<Slip> check(Typed typed) {
            if (typed.blank(name)) {
                return blank(this, name, unsure, typed);
            }
            Reading.Amount read = Reading.amount(typed.text(name));
            if (read.fault() != null) {
                return List.of(Slip.of(this, name, "amount-" + read.fault()));
            }
            if (read.dollars().compareTo(MOST) > 0) {
                return List.of(Slip.of(this, name, "amount-large"));
            }
            return read.dollars().compareTo(least) < 0
                    ? List.of(Slip.of(this, name, "amount-zero"))
                    : List.of();
        }

        @Override
        public Map<String, String> kept(Typed typed) {
            return given(typed, name, unsureBox(name));
        }
    }

    /** A number of hours, above none and up to {@code most}. */
    record Hours(String name, int most) implements Field {

        @Override
        public List<Slip> check(Typed typed) {
            if (typed.blank(name)) {
                return List.of(Slip.of(this, name, "missing"));
            }
            return Reading.hours(typed.text(name))
                    .filter(hours -> hours.signum() > 0 && hours.compareTo(BigDecimal.valueOf(most)) <= 0)
                    .map(hours -> List.<Slip>of())
                    .orElseGet(() -> List.of(Slip.of(this, name, "hours", most)));
        }

        @Override
        public Map<String, String> kept(Typed typed) {
            return given(typed, name);
        }
    }

    /** A whole number between two. */
    record Count(String name, int least, int most) implements Field {

        @Override
        public List<Slip> check(Typed typed) {
            if (typed.blank(name)) {
                return List.of(Slip.of(this, name, "missing"));
            }
            return Reading.whole(typed.text(name))
                    .filter(count -> count >= least && count <= most)
                    .map(count -> List.<Slip>of())
                    .orElseGet(() -> List.of(Slip.of(this, name, "count", least, most)));
        }

        @Override
        public Map<String, String> kept(Typed typed) {
            return given(typed, name);
        }
    }

    /** The name of a town, which may be left out. */
    record Place(String name) implements Field {

        private static final Pattern TOWN = Pattern.compile("[\\p{L}][\\p{L} .'’-]{1,39}");

        @Override
        public List<Slip> check(Typed typed) {
            return typed.blank(name) || TOWN.matcher(typed.text(name)).matches()
                    ? List.of()
                    : List.of(Slip.of(this, name, "place"));
        }

        @Override
        public Map<String, String> kept(Typed typed) {
            return given(typed, name);
        }
    }

    /** When a month may lie. */
    enum When {
        BIRTH,
        BIRTH_OF_SPOUSE,
        BIRTH_OF_CHILD,
        SO_FAR,
        AHEAD,
        AROUND_NOW;

        private static final int OLDEST = 100;
        private static final int YOUNGEST = 14;
        private static final int YOUNGEST_SPOUSE = 15;
        private static final int OLDEST_CHILD = 40;
        private static final int FIRST_YEAR = 1950;
        private static final int MONTHS_AHEAD = 24;
        private static final int MONTHS_AROUND = 36;

        YearMonth earliest(YearMonth start) {
            return switch (this) {
                case BIRTH, BIRTH_OF_SPOUSE -> start.minusYears(OLDEST);
                case BIRTH_OF_CHILD -> start.minusYears(OLDEST_CHILD);
                case SO_FAR -> YearMonth.of(FIRST_YEAR, 1);
                case AHEAD -> start;
                case AROUND_NOW -> start.minusMonths(MONTHS_AROUND);
            };
        }

        YearMonth latest(YearMonth start) {
            return switch (this) {
                case BIRTH -> start.minusYears(YOUNGEST);
                case BIRTH_OF_SPOUSE -> start.minusYears(YOUNGEST_SPOUSE);
                case BIRTH_OF_CHILD, SO_FAR -> start;
                case AHEAD -> start.plusMonths(MONTHS_AHEAD);
                case AROUND_NOW -> start.plusMonths(MONTHS_AROUND);
            };
        }
    }

    /** A month and a year, in two inputs. */
    record MonthOf(String name, When when, Unsure unsure) implements Field {

        @Override
        public List<Slip> check(Typed typed) {
            if (typed.blank(month()) && typed.blank(year())) {
                return blank(this, month(), unsure, typed);
            }
            if (typed.blank(month())) {
                return List.of(Slip.of(this, month(), "month-only-year"));
            }
            if (typed.blank(year())) {
                return List.of(Slip.of(this, year(), "month-only-month"));
            }
            var read = Reading.month(typed.text(month()), typed.text(year()));
            if (read.isEmpty()) {
                return List.of(Slip.of(this, month(), "month-unreadable"));
            }
            YearMonth earliest = when.earliest(typed.start());
            YearMonth latest = when.latest(typed.start());
            boolean fits = !read.get().isBefore(earliest) && !read.get().isAfter(latest);
            return fits ? List.of() : List.of(Slip.of(this, month(), "month-range", earliest, latest));
        }

        @Override
        public Map<String, String> kept(Typed typed) {
            return given(typed, month(), year(), unsureBox(name));
        }

        String month() {
            return name + "-month";
        }

        String year() {
            return name + "-year";
        }
    }

    /** Past months in one input, as a list. */
    record Months(String name, int most) implements Field {

        @Override
        public List<Slip> check(Typed typed) {
            if (typed.blank(name)) {
                return List.of(Slip.of(this, name, "missing"));
            }
            var read = Reading.months(typed.text(name));
            if (read.isEmpty()) {
                return List.of(Slip.of(this, name, "months-unreadable"));
            }
            var slips = new ArrayList<Slip>();
            read.get().stream()
                    .filter(month -> !month.isBefore(typed.start()) || month.isBefore(When.SO_FAR.earliest(typed.start())))
                    .findFirst()
                    .ifPresent(month -> slips.add(Slip.of(this, name, "months-past", month, typed.start())));
            if (read.get().size() > most) {
                slips.add(Slip.of(this, name, "months-many", most));
            }
            return slips;
        }

        @Override
        public Map<String, String> kept(Typed typed) {
            return given(typed, name);
        }
    }

    /** A day ahead, in three inputs. */
    record Day(String name, Unsure unsure) implements Field {

        @Override
        public List<Slip> check(Typed typed) {
            if (typed.blank(part("month")) && typed.blank(part("day")) && typed.blank(part("year"))) {
                return blank(this, part("month"), unsure, typed);
            }
            Optional<LocalDate> read =
                    Reading.date(typed.text(part("month")), typed.text(part("day")), typed.text(part("year")));
            if (read.isEmpty()) {
                return List.of(Slip.of(this, part("month"), "day-unreadable"));
            }
            YearMonth month = YearMonth.from(read.get());
            YearMonth latest = When.AHEAD.latest(typed.start());
            return month.isBefore(typed.start()) || month.isAfter(latest)
                    ? List.of(Slip.of(this, part("month"), "month-range", typed.start(), latest))
                    : List.of();
        }

        @Override
        public Map<String, String> kept(Typed typed) {
            return given(typed, part("month"), part("day"), part("year"), unsureBox(name));
        }

        String part(String part) {
            return name + "-" + part;
        }
    }
}
