package org.earnwise.web.wizard;

import static org.earnwise.web.wizard.Question.asked;
import static org.earnwise.web.wizard.Question.Stage.EXACT;
import static org.earnwise.web.wizard.Question.Stage.FIRST;
import static org.earnwise.web.wizard.Question.Stage.WHOLE;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.earnwise.web.Answers;
import org.earnwise.web.wizard.Field.Amount;
import org.earnwise.web.wizard.Field.Choice;
import org.earnwise.web.wizard.Field.Choices;
import org.earnwise.web.wizard.Field.Count;
import org.earnwise.web.wizard.Field.Day;
import org.earnwise.web.wizard.Field.Hours;
import org.earnwise.web.wizard.Field.MonthOf;
import org.earnwise.web.wizard.Field.Months;
import org.earnwise.web.wizard.Field.Option;
import org.earnwise.web.wizard.Field.Place;
import org.earnwise.web.wizard.Field.Unsure;
import org.earnwise.web.wizard.Field.When;

/** Every question, in the order of asking. */
public final class Questions {

    /** The most children that a scenario takes. */
    static final int MOST_CHILDREN = 12;

    private static final int TRIAL_MONTHS_SHORT_OF_ALL = 8;
    private static final int MOST_MONTHS_LISTED = 60;
    static final int HOURS_IN_A_WEEK = 100;
    private static final int HOURS_IN_A_MONTH = 400;
    private static final int STUDENTS_UNDER = 22;

    private static final List<Option> WAYS_OF_PAY = List.of(
            new Option("HOURLY", List.of(new Hours("hours", HOURS_IN_A_WEEK), Amount.aboveZero("wage", Unsure.KNOWN))),
            new Option("MONTHLY", List.of(Amount.aboveZero("gross", Unsure.KNOWN))),
            new Option(
                    "SELF",
                    List.of(Amount.aboveZero("profit", Unsure.KNOWN), new Hours("month-hours", HOURS_IN_A_MONTH))));

    private static final List<String> OTHER_INCOME = List.of(
            "VA_PENSION",
            "VA_COMPENSATION",
            "PENSION",
            "UNEMPLOYMENT",
            "WORKERS_COMPENSATION",
            "CHILD_SUPPORT",
            "GIFT",
            "INTEREST",
            "OTHER");

    private static final List<String> COSTS =
            List.of("MEDICAL", "HEALTH_PREMIUM", "DEPENDENT_CARE", "CHILD_SUPPORT_PAID", "PASS");

    private static final List<Question> ALL = List.of(
            asked(FIRST, "benefits", Choice.of("kind", "SSI", "SSDI", "BOTH", "NONE", "NOT_SURE"))
                    .trying(List.of(Map.of("kind", "SSI"), Map.of("kind", "SSDI"))),
            asked(FIRST, "payday", Choice.of("day", "FIRST", "LATER", "TWO", "NOT_SURE"))
                    .when(answers -> answers.is("benefits", "kind", "NOT_SURE"))
                    .after("benefits"),
            asked(FIRST, "born", new MonthOf("month", When.BIRTH, Unsure.KNOWN)),
            asked(
                            FIRST,
                            "ssdi",
                            Amount.aboveZero("monthly", Unsure.GUESS),
                            new MonthOf("since", When.SO_FAR, Unsure.OPEN))
                    .when(Questions::mayHaveSsdi),
            asked(
                            FIRST,
                            "health",
                            Choice.of("medicaid", "YES", "NO", "NOT_SURE"),
                            Choice.of("medicare", "STATE_PAYS", "I_PAY", "YES", "NO", "NOT_SURE"))
                    .trying(List.of(
                            Map.of("medicaid", "YES"), Map.of("medicaid", "NO"))),
            asked(FIRST, "work-now", pay(Choice.of("kind", "NONE", "HOURLY", "MONTHLY", "SELF"))),
            asked(
                            FIRST,
                            "work-plan",
                            pay(Choice.of("kind", "HOURLY", "MONTHLY", "SELF", "NOT_SURE")),
                            Choice.of("when", "NEXT_MONTH", "THIS_MONTH", "LATER", "NOT_SURE")
                                    .revealing("LATER", new MonthOf("start", When.AHEAD, Unsure.KNOWN)))
                    .trying(List.of(
                            Map.of("kind", "HOURLY", "hours", "10", "wage", "18"),
                            Map.of("kind", "HOURLY", "hours", "40", "wage", "18"))),
            asked(
                            WHOLE,
                            "trial-months",
                            Choice.of("used", "NONE", "SOME", "LIST", "ALL", "NOT_SURE")
                                    .revealing("SOME", new Count("count", 1, TRIAL_MONTHS_SHORT_OF_ALL))
                                    .revealing("LIST", new Months("months", MOST_MONTHS_LISTED))
                                    .revealing("ALL", new MonthOf("last", When.SO_FAR, Unsure.OPEN)))
                    .when(Questions::mayHaveSsdi)
                    .trying(List.of(Map.of("used", "NONE"), Map.of("used", "ALL", "last-unsure", "on"))),
            asked(
                            WHOLE,
                            "living",
                            Choice.of(
                                    "with",
                                    "ALONE",
                                    "FAMILY",
                                    "PARENTS",
                                    "SHARED",
                                    "ANOTHER",
                                    "BOARDING",
                                    "SHELTER",
                                    "FACILITY",
                                    "NOT_SURE")
                                    .revealing("BOARDING", Amount.aboveZero("rate", Unsure.OPEN)))
                    .trying(List.of(Map.of("with", "ALONE"), Map.of("with", "ANOTHER"), Map.of("with", "SHARED"))),
            asked(WHOLE, "disability", Choice.of("found", "YES", "NO", "NOT_SURE"))
                    .when(answers -> answers.is("benefits", "kind", "NONE"))
                    .trying(List.of(Map.of("found", "YES"), Map.of("found", "NO"))),
            asked(WHOLE, "family", Choice.of("spouse", "YES", "NO"), new Count("children", 0, MOST_CHILDREN))
                    .when(answers -> answers.is("living", "with", "FAMILY"))
                    .after("living"),
            asked(
                            WHOLE,
                            "spouse",
                            new MonthOf("born", When.BIRTH_OF_SPOUSE, Unsure.KNOWN),
                            Choice.of("disabled", "YES", "NO", "NOT_SURE"),
                            Choice.of("ssi", "YES", "NO", "NOT_SURE"),
                            Amount.of("wages", Unsure.GUESS),
                            Amount.of("ssdi", Unsure.GUESS),
                            Amount.of("other", Unsure.GUESS))
                    .when(Questions::hasSpouse)
                    .after("family"),
            asked(WHOLE, "children")
                    .when(answers -> childrenAtHome(answers) > 0)
                    .fieldsBy(Questions::childFields)
                    .after("family"),
            asked(WHOLE, "savings", Amount.of("countable", Unsure.OPEN), Amount.of("able", Unsure.NONE))
                    .trying(List.of(Map.of("countable", "0"), Map.of("countable", "50000"))),
            asked(
                            WHOLE,
                            "work-costs",
                            Choice.of("any", "NO", "YES", "NOT_SURE")
                                    .revealing("YES", Amount.aboveZero("monthly", Unsure.GUESS)))
                    .trying(List.of(Map.of("any", "NO"), Map.of("any", "YES", "monthly", "200"))),
            asked(
                            WHOLE,
                            "housing",
                            Choice.of("kind", "RENT", "OWN", "HOUSING_CHOICE_VOUCHER", "PUBLIC_HOUSING", "STATE_RAP", "NONE", "NOT_SURE")
                                    .revealing("RENT", Amount.of("rent", Unsure.GUESS))
                                    .revealing("OWN", Amount.of("home", Unsure.GUESS))
                                    .revealing("HOUSING_CHOICE_VOUCHER", Amount.of("voucher", Unsure.GUESS))
                                    .revealing("PUBLIC_HOUSING", Amount.of("public", Unsure.GUESS))
                                    .revealing("STATE_RAP", Amount.of("rap", Unsure.GUESS)))
                    .trying(List.of(
                            Map.of("kind", "NONE"), Map.of("kind", "HOUSING_CHOICE_VOUCHER", "voucher", "1200"))),
            asked(WHOLE, "help", new Choices("programs", plain("SNAP", "STATE_SUPPLEMENT", "TFA", "NONE", "NOT_SURE")))
                    .trying(List.of(Map.of("programs", "NONE"), Map.of("programs", "SNAP"))),
            asked(WHOLE, "other-income", new Choices("kinds", withAmounts(OTHER_INCOME, "NONE", "NOT_SURE")))
                    .trying(List.of(Map.of("kinds", "NONE"), Map.of("kinds", "OTHER", "OTHER-amount", "300"))),
            asked(
                            EXACT,
                            "stopped",
                            Choice.of("told", "NO", "YES", "NOT_SURE")
                                    .revealing("YES", new MonthOf("month", When.SO_FAR, Unsure.KNOWN)))
                    .when(answers -> mayHaveSsdi(answers) && answers.is("trial-months", "used", "ALL", "LIST")),
            asked(
                            EXACT,
                            "former-ssi",
                            Choice.of("ended", "NEVER_HAD", "SOCIAL_SECURITY", "WORK", "OTHER", "NOT_SURE"))
                    .when(answers -> mayHaveSsdi(answers) && !mayHaveSsi(answers))
                    .trying(List.of(Map.of("ended", "NEVER_HAD"), Map.of("ended", "SOCIAL_SECURITY"))),
            asked(EXACT, "ssdi-record", Choice.of("whose", "OWN", "PARENT", "SPOUSE", "NOT_SURE"))
                    .when(Questions::mayHaveSsdi)
                    .trying(List.of(Map.of("whose", "OWN"), Map.of("whose", "PARENT"))),
            asked(EXACT, "before-22", Choice.of("began", "YES", "NO", "NOT_SURE")).when(Questions::mayHaveSsi),
            asked(
                            EXACT,
                            "work-since",
                            new MonthOf("month", When.SO_FAR, Unsure.OPEN))
                    .when(Questions::worksNow),
            asked(EXACT, "work-later", laterPay(Choice.of("kind", "SAME", "HOURLY", "MONTHLY", "SELF")))
                    .when(answers -> !answers.is("work-plan", "kind", "NOT_SURE")),
            asked(
                            EXACT,
                            "paydays",
                            Choice.of("every", "WEEK", "TWO_WEEKS", "HALF_MONTH", "MONTH", "NOT_SURE"),
                            new Day("first", Unsure.OPEN))
                    .when(answers -> answers.is("work-plan", "kind", "HOURLY", "MONTHLY")),
            asked(
                            EXACT,
                            "job-help",
                            Choice.of("any", "NO", "YES", "NOT_SURE")
                                    .revealing("YES", Amount.aboveZero("worth", Unsure.GUESS)))
                    .when(answers -> mayHaveSsdi(answers) && answers.is("work-plan", "kind", "HOURLY", "MONTHLY"))
                    .trying(List.of(Map.of("any", "NO"), Map.of("any", "YES", "worth", "300"))),
            asked(EXACT, "costs", new Choices("kinds", withAmounts(COSTS, "NONE")))
                    .trying(List.of(Map.of("kinds", "NONE"), Map.of("kinds", "MEDICAL", "MEDICAL-amount", "200"))),
            asked(
                            EXACT,
                            "rent-review",
                            Choice.of("month", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "NOT_SURE"))
                    .when(answers ->
                            answers.is("housing", "kind", "HOUSING_CHOICE_VOUCHER", "PUBLIC_HOUSING", "STATE_RAP")),
            asked(EXACT, "rent-rules", Choice.of("changed", "NO", "YES", "NOT_SURE"))
                    .when(answers -> answers.is("housing", "kind", "HOUSING_CHOICE_VOUCHER", "PUBLIC_HOUSING"))
                    .trying(List.of(Map.of("changed", "NO"), Map.of("changed", "YES"))),
            asked(
                            EXACT,
                            "rent-help",
                            Choice.of("any", "NO", "OTHERS", "RELATIVE", "NOT_SURE")
                                    .revealing("OTHERS", Amount.aboveZero("paid", Unsure.GUESS))
                                    .revealing("RELATIVE", Amount.aboveZero("market", Unsure.GUESS)))
                    .when(answers -> mayHaveSsi(answers) && answers.is("housing", "kind", "RENT", "OWN", "NONE"))
                    .trying(List.of(Map.of("any", "NO"), Map.of("any", "OTHERS", "paid", "300"))),
            asked(
                            EXACT,
                            "stay",
                            Choice.of("kind", "NO", "STATE_HOSPITAL", "MEDICAID_FACILITY", "PRIVATE_FACILITY", "JAIL", "NOT_SURE")),
            asked(
                            EXACT,
                            "stay-months",
                            new MonthOf("from", When.AROUND_NOW, Unsure.KNOWN),
                            new MonthOf("to", When.AROUND_NOW, Unsure.OPEN))
                    .when(Questions::isAway)
                    .after("stay"),
            asked(EXACT, "heating", Choice.of("pays", "YES", "NO", "NOT_SURE"))
                    .when(answers -> answers.is("housing", "kind", "RENT", "OWN", "HOUSING_CHOICE_VOUCHER", "STATE_RAP"))
                    .trying(List.of(Map.of("pays", "YES"), Map.of("pays", "NO"))),
            asked(EXACT, "vision", Choice.of("blind", "NO", "YES", "NOT_SURE"))
                    .trying(List.of(Map.of("blind", "NO"), Map.of("blind", "YES"))),
            asked(EXACT, "school", Choice.of("student", "NO", "YES", "NOT_SURE"))
                    .when(Questions::mayHaveSsi)
                    .trying(List.of(Map.of("student", "NO"), Map.of("student", "YES"))),
            asked(EXACT, "town", new Place("town")));

    private Questions() {}

    public static List<Question> all() {
        return ALL;
    }

    /** The question at this address. */
    public static Optional<Question> named(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    static boolean mayHaveSsdi(Answers answers) {
        return answers.is("benefits", "kind", "SSDI", "BOTH")
                || answers.is("benefits", "kind", "NOT_SURE") && !answers.is("payday", "day", "FIRST");
    }

    static boolean mayHaveSsi(Answers answers) {
        return answers.is("benefits", "kind", "SSI", "BOTH")
                || answers.is("benefits", "kind", "NOT_SURE") && !answers.is("payday", "day", "LATER");
    }

    /** Whether the person is, or may be, of an age at which going to school counts. */
    static boolean isUnder22(Answers answers, YearMonth month) {
        return Reading.month(
                        answers.get("born", "month-month").orElse(""), answers.get("born", "month-year").orElse(""))
                .map(born -> born.plusYears(STUDENTS_UNDER).isAfter(month))
                .orElse(true);
    }

    static boolean worksNow(Answers answers) {
        return answers.is("work-now", "kind", "HOURLY", "MONTHLY", "SELF");
    }

    /** Whether whole months away from home were told. */
    static boolean isAway(Answers answers) {
        return answers.is("stay", "kind", "STATE_HOSPITAL", "MEDICAID_FACILITY", "PRIVATE_FACILITY", "JAIL");
    }

    static boolean hasSpouse(Answers answers) {
        return answers.is("living", "with", "FAMILY") && answers.is("family", "spouse", "YES");
    }

    static int childrenAtHome(Answers answers) {
        if (!answers.is("living", "with", "FAMILY")) {
            return 0;
        }
        return answers.get("family", "children").flatMap(Reading::whole).orElse(0);
    }

    private static List<Field> childFields(Answers answers) {
        var fields = new ArrayList<Field>();
        for (int child = 1; child <= childrenAtHome(answers); child++) {
            fields.add(new MonthOf("born" + child, When.BIRTH_OF_CHILD, Unsure.KNOWN));
            fields.add(Choice.of("ssi" + child, "NO", "YES"));
            fields.add(Amount.of("income" + child, Unsure.NONE));
        }
        if (mayHaveSsdi(answers)) {
            fields.add(Amount.of("family-benefit", Unsure.NONE));
        }
        return fields;
    }

    private static Choice pay(Choice kinds) {
        return pay(kinds, kind -> Stream.empty());
    }

    /** Each with the months of the first pay, so that the change comes after its beginning whenever that is. */
    private static Choice laterPay(Choice kinds) {
        return pay(kinds, kind -> Stream.of(new Count(after(kind), 1, ScenarioWriter.MONTHS)));
    }

    /** The field that tells after how many months the pay is of this kind. */
    static String after(String kind) {
        return kind.toLowerCase(Locale.ROOT) + "-after";
    }

    private static Choice pay(Choice kinds, Function<String, Stream<Field>> more) {
        Choice all = kinds;
        for (Option way : WAYS_OF_PAY) {
            all = all.revealing(
                    way.code(), Stream.concat(way.reveals().stream(), more.apply(way.code())).toArray(Field[]::new));
        }
        return all;
    }

    private static List<Option> plain(String... codes) {
        return Stream.of(codes).map(code -> new Option(code, List.of())).toList();
    }

    private static List<Option> withAmounts(List<String> codes, String... alone) {
        var amounts = codes.stream()
                .map(code -> new Option(code, List.<Field>of(Amount.aboveZero(code + "-amount", Unsure.GUESS))));
        return Stream.concat(amounts, Stream.of(alone).map(code -> new Option(code, List.of()))).toList();
    }
}
