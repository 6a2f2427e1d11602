package org.earnwise.web.result;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.web.Say;
import org.earnwise.web.result.ResultPage.Period;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The months for a chart: what comes in by source, what is left, and a lane for each benefit and coverage. */
final class MonthsData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final List<String> LANES = List.of("ssdi", "ssi", "medicare", "medicaid");

    private final Outcome outcome;
    private final List<Period> periods;
    private final Coverage coverage;
    private final Say say;

    /**
     * @param periods the steps that the chart numbers
     * @param coverage what the person said they have: no lane shows as there what they did not say they have
     */
    MonthsData(Outcome outcome, List<Period> periods, Coverage coverage, Say say) {
        this.outcome = outcome;
        this.coverage = coverage;
        this.periods = List.copyOf(periods);
        this.say = say;
    }

    /** A stretch of a lane: from the first month to before the last, by their places; how it is shaded; what it says. */
    private record Stretch(int from, int to, String shade, String text) {}

    String json() {
        List<Entry> months = outcome.then();
        var data = new LinkedHashMap<String, Object>();
        data.put("months", months.stream().map(Entry::month).map(say::shortMonth).toList());
        data.put("steps", periods.stream().map(Period::from).map(places(months)::indexOf).toList());
        data.put("left", months.stream().map(Outcome::left).toList());
        data.put("series", series(months));
        data.put("lanes", lanes(months));
        // A data block is not run, but its end tag would end it.
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static List<YearMonth> places(List<Entry> months) {
        return months.stream().map(Entry::month).toList();
    }

    private List<Map<String, Object>> series(List<Entry> months) {
        return Names.COMING_IN.stream()
                .filter(name -> months.stream()
                        .map(month -> Names.counted(month, name))
                        .anyMatch(amount -> amount != null && amount.signum() != 0))
                .map(name -> Map.<String, Object>of(
                        "name", name,
                        "label", say.text("amount." + name),
                        "values", months.stream()
                                .map(month -> Objects.requireNonNullElse(Names.counted(month, name), BigDecimal.ZERO))
                                .toList()))
                .toList();
    }

    private List<Map<String, Object>> lanes(List<Entry> months) {
        return LANES.stream()
                .filter(program -> months.stream().anyMatch(month -> concerns(month, program)))
                .map(program -> Map.<String, Object>of(
                        "label", say.text("program." + program + ".abbr"), "stretches", stretches(months, program)))
                .toList();
    }

    private static boolean concerns(Entry month, String program) {
        String status = month.statuses().get(program);
        return status != null && !status.equals("NOT_RECEIVING");
    }

    private List<Stretch> stretches(List<Entry> months, String program) {
        var stretches = new ArrayList<Stretch>();
        for (int place = 0; place < months.size(); place++) {
            String status = months.get(place).statuses().get(program);
            if (status == null) {
                continue;
            }
            String words = say.text("status." + program + "." + status);
            boolean husky = program.equals("medicaid");
            String text = husky ? coverage.words(status, words, say) : words;
            String shade = Names.shade(program, status);
            String shown = husky && !coverage.hasMedicaid() && shade.equals("there") ? "between" : shade;
            Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (before != null && before.to() == place && before.text().equals(text)) {
                stretches.set(stretches.size() - 1, new Stretch(before.from(), place + 1, before.shade(), text));
            } else {
                stretches.add(new Stretch(place, place + 1, shown, text));
            }
        }
        return stretches;
    }
}
