package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earnwise.figures.FigureBook;
import org.earnwise.figures.InForce;
import org.earnwise.guidance.CsvFaults;
import org.earnwise.guidance.Guidance;
import org.earnwise.guidance.LearningNeeds;
import org.earnwise.guidance.MovementFile;
import org.earnwise.guidance.ReportCard;
import org.earnwise.guidance.ReportCard.Measure;
import org.earnwise.guidance.Vocabulary;
import org.earnwise.web.LargeFileDoor;
import org.earnwise.web.Say;
import org.earnwise.web.Today;
import org.earnwise.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A movement score, a report card or what people want to learn, from a small file. The file is read in memory and let go; only sums stay, for the visit. */
@Controller
@RequestMapping(NumbersController.DOOR)
class NumbersController implements LargeFileDoor {

    static final String DOOR = "/for-agencies/numbers";

    private static final String MOVEMENT = "movement";
    private static final String REPORT = "report";
    private static final String NEEDS = "needs";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final List<String> MOVES =
            List.of("progressed", "stalled", "steppedBack", "inProgress", "kept", "leftOut");
    private static final Set<String> SHARES = Set.of(
            "working-competitive", "working-any-paid", "job-days-90", "job-days-180", "job-days-365",
            "education-completed", "satisfied", "survey-response", "plans-with-both");

    /** The measures that say who got in. */
    private static final Set<String> ACCESS = Set.of("requests", "starts", "days-to-start", "grievances");

    private static final String LEAST = "service-access.published-count.least";

    private final Asking asking;
    private final Guidance guidance;
    private final Visit visit;
    private final Today today;
    private final Say say;
    private final FigureBook figures = FigureBook.load();

    NumbersController(Asking asking, Guidance guidance, Visit visit, Today today, Say say) {
        this.asking = asking;
        this.guidance = guidance;
        this.visit = visit;
        this.today = today;
        this.say = say;
    }

    /** One number as it is shown. */
    record Line(String what, String value) {}

    @GetMapping("")
    String ask(HttpServletRequest request, Model model) {
        FileSlips slips = visit.kept(request, FileSlips.class).orElse(null);
        visit.drop(request, FileSlips.class);
        model.addAttribute("slips", slips);
        return "doors/numbers";
    }

    @GetMapping("/{kind:movement|report|needs}.csv")
    ResponseEntity<byte[]> template(@PathVariable String kind) {
        String template = switch (kind) {
            case REPORT -> ReportCard.template();
            case NEEDS -> LearningNeeds.template();
            default -> MovementFile.template();
        };
        return ToldNoController.file(template.getBytes(StandardCharsets.UTF_8), CSV, "earnwise-" + kind + ".csv");
    }

    @PostMapping("")
    RedirectView take(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        String known = List.of(REPORT, NEEDS).contains(kind) ? kind : MOVEMENT;
        if (file == null || file.isEmpty()) {
            return refuse(known, List.of(say.text("doors.numbers.no-file")), request);
        }
        try {
            Numbers before = visit.kept(request, Numbers.class).orElse(null);
            visit.keep(request, switch (known) {
                case REPORT -> card(file.getBytes());
                case NEEDS -> needs(file.getBytes());
                default -> moves(file.getBytes(), before);
            });
            visit.drop(request, FileSlips.class);
            return Asking.seeOther(DOOR + "/answer");
        } catch (CsvFaults faults) {
            return refuse(known, faults.faults().stream().map(this::line).toList(), request);
        }
    }

    private RedirectView refuse(String kind, List<String> lines, HttpServletRequest request) {
        visit.keep(request, new FileSlips(kind, lines));
        return Asking.seeOther(DOOR);
    }

    private String line(CsvFaults.Row fault) {
        return fault.line() == 0 ? fault.detail() : say.text("doors.numbers.row", String.valueOf(fault.line()), fault.detail());
    }

    /** The moves, and from a report card of this visit who got in and who was told no: the two are printed side by side. */
    private Numbers moves(byte[] file, @Nullable Numbers before) {
        Map<String, Object> answer = asking.answer(MOVEMENT, MovementFile.read(file, say.language()));
        Map<String, Integer> moves = new LinkedHashMap<>();
        MOVES.forEach(move -> moves.put(move, (Integer) answer.get(move)));
        return before == null
                ? new Numbers(MOVEMENT, moves, List.of(), Map.of(), false)
                : new Numbers(
                        MOVEMENT,
                        moves,
                        before.measures().stream().filter(measure -> ACCESS.contains(measure.name())).toList(),
                        before.denials(),
                        false);
    }

    private Numbers card(byte[] file) {
        ReportCard card = ReportCard.read(file, figures, today.day(), say.language());
        return new Numbers(REPORT, Map.of(), card.measures(), card.denials(), card.noneEmployed());
    }

    private Numbers needs(byte[] file) {
        return new Numbers(
                NEEDS, Map.of(), LearningNeeds.read(file, figures, today.day(), say.language()).totals(), Map.of(), false);
    }

    @GetMapping("/answer")
    Object answer(HttpServletRequest request, Model model) {
        Optional<Numbers> kept = visit.kept(request, Numbers.class);
        if (kept.isEmpty()) {
            return Asking.seeOther("/ended");
        }
        Numbers numbers = kept.get();
        switch (numbers.kind()) {
            case REPORT -> addCard(numbers, model);
            case NEEDS -> addNeeds(numbers, model);
            default -> addMoves(numbers, model);
        }
        return "doors/numbers-answer";
    }

    private void addMoves(Numbers numbers, Model model) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("counts", new LinkedHashMap<>(numbers.moves()));
        asked.put("accessData", !numbers.measures().isEmpty());
        Map<String, Object> answer = asking.answer(MOVEMENT, asked);
        int least = least();
        List<Line> lines = new ArrayList<>();
        numbers.moves().forEach((move, count) -> lines.add(new Line(
                say.text("doors.numbers." + move),
                count < least ? say.text("doors.numbers.few", String.valueOf(least)) : String.valueOf(count))));
        numbers.measures().forEach(measure -> lines.add(new Line(say.text("doors.measure." + measure.name()), value(measure))));
        model.addAttribute("title", say.text("doors.numbers.movement"));
        model.addAttribute("headline", score(answer));
        model.addAttribute("lines", lines);
        model.addAttribute("denials", denials(numbers));
        model.addAttribute("noAccess", numbers.measures().isEmpty());
        model.addAttribute("rules", Because.of(answer));
        model.addAttribute("noneEmployed", false);
    }

    private String score(Map<String, Object> answer) {
        if (answer.get("label") != null) {
            return say.text("doors.numbers.label." + String.valueOf(answer.get("label")).replace(' ', '-'));
        }
        return say.text("doors.numbers.score", plain(answer.get("score")), plain(answer.get("share")));
    }

    private static String plain(@Nullable Object number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(number);
    }

    private void addCard(Numbers numbers, Model model) {
        addMeasures(REPORT, "doors.measure.", numbers, model);
        model.addAttribute("denials", denials(numbers));
        model.addAttribute("rules", List.of());
    }

    private void addNeeds(Numbers numbers, Model model) {
        addMeasures(NEEDS, "doors.needs.", numbers, model);
        model.addAttribute("denials", List.of());
        model.addAttribute("rules", List.of(Because.read(guidance.rule("ED-03", asking.language()))));
    }

    private void addMeasures(String kind, String words, Numbers numbers, Model model) {
        model.addAttribute("title", say.text("doors.numbers." + kind));
        model.addAttribute("headline", say.text("doors.numbers." + kind + ".headline"));
        model.addAttribute("lines", numbers.measures().stream()
                .map(measure -> new Line(say.text(words + measure.name()), value(measure)))
                .toList());
        model.addAttribute("noAccess", false);
        model.addAttribute("noneEmployed", numbers.noneEmployed());
    }

    private List<Line> denials(Numbers numbers) {
        return numbers.denials().entrySet().stream()
                .map(denial -> new Line(
                        Vocabulary.load().reason(denial.getKey()).orElseThrow().said(say.language())
                                + " (" + say.text("doors.verdict.short." + denial.getValue().name()) + ")",
                        value(denial.getValue())))
                .toList();
    }

    /** A share as a percentage, all else as it is. */
    private String value(Measure measure) {
        if (measure.suppressed()) {
            return say.text("doors.numbers.few", String.valueOf(least()));
        }
        BigDecimal value = measure.value();
        if (value == null) {
            return say.text("doors.numbers.nothing");
        }
        return SHARES.contains(measure.name())
                ? value.movePointRight(2).toPlainString() + " %"
                : value.stripTrailingZeros().toPlainString();
    }

    private int least() {
        return figures.published(LEAST, YearMonth.from(today.day())).map(InForce::amount).orElseThrow().intValueExact();
    }

    @Override
    public Optional<ModelAndView> refuse(HttpServletRequest request) {
        if (!request.getRequestURI().endsWith(DOOR)) {
            return Optional.empty();
        }
        return Optional.of(new ModelAndView(refuse(MOVEMENT, List.of(say.text("doors.numbers.too-large")), request)));
    }
}
