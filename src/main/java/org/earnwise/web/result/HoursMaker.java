package org.earnwise.web.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earnwise.advice.Advice.Finding;
import org.earnwise.advice.Curve;
import org.earnwise.advice.Curve.Point;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.ScenarioRefused;
import org.earnwise.web.wizard.Pay;
import org.earnwise.web.wizard.Scenarios;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the whole curve of a person's pay, once, and puts it into a table, words and the data of a chart. */
final class HoursMaker {

    static final String WORK = "work";
    static final String LATER = "later";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final List<String> STANDINGS = List.of("ssdi", "ssi", "medicaid", "medicare");
    private static final String PAY = "earnings.paid";
    private static final String SNAP = "snap.allotment";

    // How far the sliders go: full time or past the hours told, and half as much pay again.
    private static final int FULL_TIME = 40;
    private static final int MOST_HOURS = 100;
    private static final int ROOM = 5;
    private static final int MOST_POINTS = 160;
    private static final int STEPS_OF_PAY = 60;
    private static final BigDecimal HALF_AGAIN = new BigDecimal("1.5");
    private static final BigDecimal FEW_HUNDRED = BigDecimal.valueOf(3000);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Advisor advisor;
    private final Say say;

    HoursMaker(Advisor advisor, Say say) {
        this.advisor = advisor;
        this.say = say;
    }

    /** The pay a month, or what is left of a business in a month, where the work was told that way. */
    static Optional<BigDecimal> monthly(Answers answers) {
        return Play.monthlyField(answers).flatMap(field -> answers.get("work-plan", field)).flatMap(Pay::dollars);
    }

    /** The hours that the sliders go up to. */
    static int mostHours(BigDecimal hours) {
        int past = hours.setScale(0, RoundingMode.CEILING).intValueExact() + ROOM;
        return Math.min(MOST_HOURS, Math.max(FULL_TIME, past));
    }

    /** The pay a month that the slider goes up to. */
    static BigDecimal mostPay(BigDecimal gross) {
        BigDecimal hundreds = gross.multiply(HALF_AGAIN).divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING);
        return hundreds.multiply(BigDecimal.valueOf(100)).max(FEW_HUNDRED);
    }

    Optional<HoursPage> page(Answers answers, String asked) throws ScenarioRefused {
        Optional<Pay> pay = Pay.planned(answers);
        Optional<BigDecimal> gross = monthly(answers);
        if (pay.isEmpty() && gross.isEmpty()) {
            return Optional.empty();
        }
        Scale scale = pay.map(Scale::ofHours).orElseGet(() -> Scale.ofPay(gross.orElseThrow()));
        Map<String, YearMonth> moments = moments(answers);
        String moment = moments.containsKey(asked) ? asked : List.copyOf(moments.keySet()).get(moments.size() - 1);
        YearMonth month = moments.get(moment);
        Curve curve = advisor.curve(answers, month, scale.to(), scale.step());
        boolean changes = advisor.laterStart(answers).filter(later -> !later.isAfter(month)).isPresent();
        return Optional.of(new Made(scale, curve, month).page(moment, List.copyOf(moments.keySet()), changes));
    }

    /** The first months of the work, once they have settled, and the last one looked at. */
    private Map<String, YearMonth> moments(Answers answers) throws ScenarioRefused {
        YearMonth last = Scenarios.lastMonth(advisor.start());
        YearMonth settled = Outcome.settled(advisor.planStart(answers));
        if (answers.is("paydays", "every", "WEEK", "TWO_WEEKS")) {
            // Months without an extra payday, as on the result.
            Outcome outcome = advisor.outcome(answers);
            last = outcome.last().month();
            settled = outcome.settled().month();
        }
        var moments = new LinkedHashMap<String, YearMonth>();
        moments.put(WORK, settled.isBefore(last) ? settled : last);
        moments.put(LATER, last);
        return moments;
    }

    /**
     * The pays of a curve.
     *
     * @param own what the work told pays
     * @param wage the pay an hour, where a step is an hour a week
     * @param shown how many points the table shows; the rest is room for more pay an hour
     */
    private record Scale(BigDecimal own, @Nullable Pay wage, BigDecimal step, BigDecimal to, int shown) {

        static Scale ofHours(Pay pay) {
            BigDecimal hour = new Pay(BigDecimal.ONE, pay.wage()).monthly();
            int most = mostHours(pay.hours());
            int points = Math.min(MOST_POINTS, HALF_AGAIN.multiply(BigDecimal.valueOf(most)).intValue());
            return new Scale(pay.monthly(), pay, hour, hour.multiply(BigDecimal.valueOf(points)), most + 1);
        }

        static Scale ofPay(BigDecimal gross) {
            BigDecimal most = mostPay(gross);
            BigDecimal step = most.divide(BigDecimal.valueOf(STEPS_OF_PAY), 2, RoundingMode.CEILING)
                    .divide(TEN, 0, RoundingMode.CEILING)
                    .multiply(TEN);
            return new Scale(gross, null, step, most, Integer.MAX_VALUE);
        }

        /** Hours a week that pay this much a month, to the nearest half. */
        BigDecimal hours(BigDecimal gross) {
            BigDecimal halves = gross.multiply(BigDecimal.valueOf(2)).divide(step, 0, RoundingMode.HALF_UP);
            return halves.divide(BigDecimal.valueOf(2)).stripTrailingZeros();
        }
    }

    private final class Made {

        private final Scale scale;
        private final Curve curve;
        private final YearMonth month;
        private final List<String> names;
        private final List<Finding> marks;

        Made(Scale scale, Curve curve, YearMonth month) {
            this.scale = scale;
            this.curve = curve;
            this.month = month;
            this.names = Names.COMING_IN.stream()
                    .filter(name -> curve.points().stream().anyMatch(point -> isSomething(counted(point, name))))
                    .toList();
            BigDecimal end = last().gross();
            this.marks = curve.findings().stream()
                    .filter(this::concerns)
                    .filter(mark -> at(mark).compareTo(end) <= 0)
                    .toList();
        }

        HoursPage page(String moment, List<String> moments, boolean changes) {
            return new HoursPage(
                    moment,
                    moments,
                    month,
                    changes,
                    scale.wage() != null,
                    scale.wage() == null ? null : scale.wage().wage(),
                    besidePay().map(name -> say.text("amount." + name)).toList(),
                    curve.points().stream().limit(scale.shown()).map(this::row).toList(),
                    byPlace().entrySet().stream()
                            .map(mark -> new HoursPage.Mark(place(mark.getKey()), mark.getValue()))
                            .toList(),
                    better(),
                    JSON.writeValueAsString(data()).replace("<", "\\u003c"));
        }

        /** What comes in beside the pay, which has a column of its own. */
        private Stream<String> besidePay() {
            return names.stream().filter(name -> !name.equals(PAY));
        }

        /** What falls or stops at the same pay is one mark. */
        private Map<BigDecimal, List<HoursPage.Told>> byPlace() {
            var byPlace = new LinkedHashMap<BigDecimal, List<HoursPage.Told>>();
            marks.forEach(mark -> byPlace.computeIfAbsent(at(mark), at -> new ArrayList<>())
                    .add(new HoursPage.Told(mark.text(), ResultPage.sources(mark.because()))));
            return byPlace;
        }

        /** What is not received now cannot fall away. */
        private boolean concerns(Finding mark) {
            return !(mark.values().get("what") instanceof List<?> what && what.equals(List.of(SNAP)) && !names.contains(SNAP));
        }

        private static BigDecimal at(Finding mark) {
            return (BigDecimal) mark.values().get("at");
        }

        /** A pay in the words of the table: hours, or dollars. */
        private String place(BigDecimal gross) {
            return scale.wage() == null
                    ? say.about(gross)
                    : say.text("hours.of", scale.hours(gross).toPlainString());
        }

        private HoursPage.Row row(Point point) {
            return new HoursPage.Row(
                    scale.wage() == null ? "" : scale.hours(point.gross()).toPlainString(),
                    say.about(point.gross()),
                    besidePay().map(name -> shown(counted(point, name))).toList(),
                    say.about(point.net()),
                    shown(point.keptOfNextHundred()),
                    standing(point),
                    point.gross().subtract(scale.own()).abs().multiply(BigDecimal.valueOf(2)).compareTo(scale.step()) < 0);
        }

        private List<String> better() {
            BigDecimal end = last().gross();
            return curve.safe().stream()
                    .filter(span -> span.to().compareTo(span.from()) > 0 && span.from().compareTo(end) < 0)
                    .map(span -> span.from().signum() == 0 && span.to().compareTo(end) >= 0
                            ? say.text("hours.better.all", place(end))
                            : say.text("hours.better", place(span.from()), place(span.to().min(end))))
                    .toList();
        }

        /** The last pay that the table shows. */
        private Point last() {
            return curve.points().get(Math.min(scale.shown(), curve.points().size()) - 1);
        }

        private Map<String, Object> data() {
            var standings = new ArrayList<>(new LinkedHashSet<>(
                    curve.points().stream().map(this::standing).toList()));
            var data = new LinkedHashMap<String, Object>();
            data.put("own", scale.own());
            data.put("hour", scale.wage() == null ? null : scale.step());
            data.put("wage", scale.wage() == null ? null : scale.wage().wage());
            data.put("gross", curve.points().stream().map(Point::gross).toList());
            data.put("left", curve.points().stream().map(Point::net).toList());
            data.put(
                    "kept",
                    curve.points().stream()
                            .map(Point::keptOfNextHundred)
                            .collect(Collectors.toCollection(ArrayList::new)));
            data.put("standing", curve.points().stream().map(point -> standings.indexOf(standing(point))).toList());
            data.put("standings", standings);
            data.put(
                    "series",
                    names.stream()
                            .map(name -> Map.of(
                                    "name", name,
                                    "label", say.text("amount." + name),
                                    "values", curve.points().stream()
                                            .map(point -> Objects.requireNonNullElse(counted(point, name), BigDecimal.ZERO))
                                            .toList()))
                            .toList());
            data.put("marks", List.copyOf(byPlace().keySet()));
            return data;
        }

        private String standing(Point point) {
            return STANDINGS.stream()
                    .filter(point.statuses()::containsKey)
                    .filter(program -> !point.statuses().get(program).equals("NOT_RECEIVING"))
                    .map(program -> say.text("program." + program + ".abbr") + ": "
                            + say.text("status." + program + "." + point.statuses().get(program)))
                    .collect(Collectors.joining("; "));
        }

        private @Nullable BigDecimal counted(Point point, String name) {
            return Names.counted(point.amounts(), point.statuses(), name);
        }

        private String shown(@Nullable BigDecimal amount) {
            return amount == null ? "" : say.about(amount);
        }

        private static boolean isSomething(@Nullable BigDecimal amount) {
            return Stream.ofNullable(amount).anyMatch(dollars -> dollars.signum() != 0);
        }
    }
}
