package org.earnwise.web.wizard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earnwise.web.Answers;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** From a person's answers to the scenarios that the advisor is asked about. */
public final class Scenarios {

    /** The name of the plan that lets the present work go on as it is. */
    public static final String AS_TODAY = "as-today";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final Map<String, String> CHECK_BY_PAYDAY = Map.of("FIRST", "SSI", "LATER", "SSDI", "TWO", "BOTH");

    private Scenarios() {}

    /** The Scenario document of these answers, as UTF-8 JSON. */
    public static byte[] json(Answers answers, YearMonth start) {
        return JSON.writeValueAsBytes(new ScenarioWriter(answers, start).scenario());
    }

    /** The same with other hours and pay as plans beside it, under {@link #other}'s names. */
    public static byte[] json(Answers answers, YearMonth start, List<Pay> others) {
        return JSON.writeValueAsBytes(new ScenarioWriter(answers, start, others).scenario());
    }

    /** The name of the plan with other hours and pay, counted from 0. */
    public static String other(int place) {
        return "other-" + (place + 1);
    }

    /** The month the work thought about begins. */
    public static YearMonth planStart(Answers answers, YearMonth start) {
        return new ScenarioWriter(answers, start).planStart();
    }

    /** The month from which the work thought about pays otherwise than at first; empty when it goes on as it began. */
    public static Optional<YearMonth> laterStart(Answers answers, YearMonth start) {
        return new ScenarioWriter(answers, start).laterStart();
    }

    /** The last month looked at. */
    public static YearMonth lastMonth(YearMonth start) {
        return start.plusMonths(ScenarioWriter.MONTHS - 1L);
    }

    /** Whether the person works now, so that today is not the same as no work. */
    public static boolean worksNow(Answers answers) {
        return Questions.worksNow(answers);
    }

    /** The ways the answers can be understood, at least one. */
    public static List<Possibility> possibilities(Answers answers) {
        if (!answers.is("benefits", "kind", "NOT_SURE")) {
            String kind = answers.get("benefits", "kind").orElse("NONE");
            return List.of(new Possibility(kind, answers));
        }
        Optional<String> byPayday = answers.get("payday", "day").map(CHECK_BY_PAYDAY::get);
        return byPayday.map(kind -> List.of(understood(answers, kind)))
                .orElseGet(() -> List.of(understood(answers, "SSI"), understood(answers, "SSDI")));
    }

    private static Possibility understood(Answers answers, String kind) {
        return new Possibility(kind, answers.with("benefits", Map.of("kind", kind)));
    }

    /** What was taken for granted, for the person to see and to correct. */
    public static List<Assumed> assumed(Answers given, YearMonth start) {
        Answers answers = WizardPath.onlyTold(given);
        var assumed = new ArrayList<Assumed>();
        if (answers.is("benefits", "kind", "NOT_SURE") && !answers.is("payday", "day", "NOT_SURE")) {
            assumed.add(new Assumed("assumed.check-by-payday", "benefits", List.of()));
        }
        if (possibilities(given).size() > 1) {
            assumed.add(new Assumed("assumed.check-open", "benefits", List.of()));
        }
        for (Question question : WizardPath.told(given)) {
            if (isGuess(question, answers)) {
                assumed.add(new Assumed(
                        "assumed.guess", question.id(), List.of("wizard." + question.id() + ".short")));
            }
        }
        if (answers.is("trial-months", "used", "SOME")) {
            assumed.add(new Assumed("assumed.trial-months-latest", "trial-months", List.of(start)));
        }
        if (answers.is("trial-months", "used", "ALL") && answers.ticked("trial-months", "last-unsure")) {
            assumed.add(new Assumed("assumed.ninth-trial-month", "trial-months", List.of(start.minusMonths(1))));
        }
        if (answers.is("health", "medicare", "STATE_PAYS", "I_PAY", "YES") && !answers.ticked("ssdi", "since-year")) {
            assumed.add(new Assumed("assumed.medicare-now", "ssdi", List.of(start)));
        }
        if (Questions.worksNow(answers) && !answers.ticked("work-since", "month-year")) {
            assumed.add(new Assumed("assumed.work-since", "work-since", List.of(start)));
        }
        if (answers.is("work-plan", "kind", "NOT_SURE")) {
            assumed.add(new Assumed("assumed.example-work", "work-plan", List.of()));
        }
        if (answers.is("work-plan", "when", "NOT_SURE")) {
            assumed.add(new Assumed("assumed.work-next-month", "work-plan", List.of(planStart(answers, start))));
        }
        return assumed;
    }

    private static boolean isGuess(Question question, Answers answers) {
        return answers.of(question.id()).keySet().stream()
                .filter(input -> input.endsWith(Field.unsureBox("")))
                .anyMatch(input -> answers.ticked(question.id(), input.substring(0, input.lastIndexOf('-'))));
    }
}
