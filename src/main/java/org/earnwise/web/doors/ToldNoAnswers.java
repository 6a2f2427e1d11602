package org.earnwise.web.doors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earnwise.guidance.Letter;
import org.earnwise.guidance.Vocabulary;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page and the letter say to somebody who was told no. It orders and words what guidance answers, and decides nothing. */
@Component
class ToldNoAnswers {

    private static final String TOPIC = "zero-reject";
    private static final int MOST_LINES = 4;

    /** Rules that say what to do or who helps, and stand with the steps: not among the whys. */
    private static final Set<String> STEPS = Set.of("NX", "PS", "IN");

    /** Rules that are true and answer no reason: that pay counts, what is shown first, and those that agencies and the State read. */
    private static final Set<String> NO_WHYS = Set.of("BC-09", "CH-02", "PV-03", "PV-13");

    /** Channels that the page names in a place of their own. */
    private static final Set<String> ELSEWHERE = Set.of("NX-06", "PS-01");

    private final Asking asking;
    private final Helpers helpers;
    private final Today today;
    private final Say say;

    ToldNoAnswers(Asking asking, Helpers helpers, Today today, Say say) {
        this.asking = asking;
        this.helpers = helpers;
        this.today = today;
        this.say = say;
    }

    /** One thing to do. {@code by} is the last day, {@code over} whether that has passed. */
    record Step(String text, @Nullable LocalDate by, boolean over) {}

    /** One reason given, and what it comes to. */
    record Given(String said, String verdict) {}

    /** The page. */
    record Page(
            String overall,
            String headline,
            List<Given> given,
            List<Because> why,
            List<Because> more,
            List<String> notes,
            List<String> missing,
            List<String> failedTests,
            boolean canSettle,
            @Nullable LocalDate toldOn,
            List<Step> steps,
            List<Letter.Kind> letters,
            List<Helpers.Group> helpers,
            String otherHelp,
            boolean dmhasOpen) {}

    Page page(Answers told) {
        Map<String, Object> answer = answer(told);
        String overall = String.valueOf(answer.get("overall"));
        List<Because> all = Because.of(answer);
        List<Because> whys = whys(all, ToldNo.reasons(told));
        LocalDate toldOn = toldOn(told);
        return new Page(
                overall,
                headline(overall, whys, ToldNo.reasons(told).size()),
                given(told, answer),
                whys.subList(0, Math.min(MOST_LINES, whys.size())),
                whys.subList(Math.min(MOST_LINES, whys.size()), whys.size()),
                ToldNo.reasons(told).stream()
                        .filter(reason -> reason.matches("DR-\\d{2}"))
                        .flatMap(reason -> Optional.ofNullable(say.textIfAny("doors.note." + reason)).stream())
                        .toList(),
                Because.texts(answer, "missingConditions").stream()
                        .map(condition -> say.text("doors.condition." + condition))
                        .toList(),
                Because.texts(answer, "failedTests").stream()
                        .map(test -> say.text("doors.test." + test))
                        .toList(),
                !more(told).asks().isEmpty(),
                toldOn,
                steps(answer),
                Letter.kinds(answer),
                helpers.whenToldNo(),
                asking.words().say("next.NX-06"),
                Because.texts(answer, "flags").contains("dmhas-access-unaffected"));
    }

    /** What speaks of the reasons given comes first; those that answer no reason are left out. */
    private static List<Because> whys(List<Because> all, List<String> reasons) {
        Set<String> ofReasons = reasons.stream()
                .flatMap(reason -> Vocabulary.load().reason(reason).stream())
                .flatMap(reason -> reason.rules().stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(because -> !STEPS.contains(because.family()) && !NO_WHYS.contains(because.rule()))
                .sorted(Comparator.comparing(because -> !ofReasons.contains(because.numbered())))
                .toList();
    }

    private Map<String, Object> answer(Answers told) {
        return asking.answer(TOPIC, ToldNo.request(told, more(told)));
    }

    /** What could settle it, as it stood before any of that was told. */
    Sheet more(Answers told) {
        Sheet none = new Sheet("told-no-more", ToldNo.DOOR + "/more", List.of());
        return ToldNo.more(asking.answer(TOPIC, ToldNo.request(told, none)), ToldNo.reasons(told));
    }

    /** Whose word it is comes first: what a vision says is never called law. */
    private String headline(String overall, List<Because> whys, int reasons) {
        String force = whys.isEmpty() ? "O" : whys.get(0).force();
        String many = reasons > 1 ? ".many" : "";
        return overall.equals("prohibited")
                ? say.text("doors.verdict.prohibited" + many, say.text("doors.force." + force))
                : say.text("doors.verdict." + overall + many);
    }

    private List<Given> given(Answers told, Map<String, Object> answer) {
        List<Given> given = new ArrayList<>();
        if (answer.get("perReason") instanceof Map<?, ?> verdicts) {
            verdicts.forEach((reason, verdict) -> given.add(new Given(said(String.valueOf(reason), told), String.valueOf(verdict))));
        }
        return given;
    }

    private String said(String reason, Answers told) {
        return Vocabulary.load()
                .reason(reason)
                .map(listed -> listed.said(say.language()))
                .orElseGet(() -> ToldNo.said(told).orElse(reason));
    }

    private List<Step> steps(Map<String, Object> answer) {
        return Because.maps(answer.get("next")).stream()
                .filter(next -> !ELSEWHERE.contains(String.valueOf(next.get("channel"))))
                .map(next -> step(String.valueOf(next.get("text")), (String) next.get("by")))
                .toList();
    }

    private Step step(String text, @Nullable String by) {
        LocalDate last = by == null ? null : LocalDate.parse(by);
        return new Step(text, last, last != null && last.isBefore(today.day()));
    }

    private @Nullable LocalDate toldOn(Answers told) {
        return ToldNo.WHAT.ask("request.toldOn")
                .flatMap(ask -> ask.value(told.of(ToldNo.WHAT.id())))
                .map(day -> LocalDate.parse(String.valueOf(day)))
                .orElse(null);
    }

    /** The letters that the answer calls for, the first to write first. */
    List<Letter.Kind> kinds(Answers told) {
        return Letter.kinds(answer(told));
    }

    /** One of the letters that the answer calls for, counted from 1. */
    Optional<Letter> letter(Answers told, int number) {
        Map<String, Object> answer = answer(told);
        List<Letter.Kind> kinds = Letter.kinds(answer);
        if (number > kinds.size()) {
            return Optional.empty();
        }
        return Optional.of(Letter.write(
                kinds.get(number - 1),
                told.get(ToldNo.WHAT.id(), "request.decision").orElseThrow(),
                told.get(ToldNo.SERVICE.id(), "request.service").orElse(null),
                answer,
                new Letter.Details(told.get(ToldNo.WHO.id(), ToldNo.AGENCY).orElse(null), saidInLetter(told), toldOn(told)),
                today.day(),
                say.language()));
    }

    /** The person's own words where there are any, else the listed ones that they picked; a reason never given is none. */
    private @Nullable String saidInLetter(Answers told) {
        return ToldNo.said(told).orElseGet(() -> {
            String listed = ToldNo.reasons(told).stream()
                    .filter(reason -> !reason.equals("DR-45"))
                    .map(reason -> said(reason, told))
                    .collect(Collectors.joining("; "));
            return listed.isEmpty() ? null : listed;
        });
    }
}
