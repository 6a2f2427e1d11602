package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earnwise.guidance.Letter;
import org.earnwise.guidance.ReasonMatcher;
import org.earnwise.guidance.RequestFaults;
import org.earnwise.guidance.Vocabulary;
import org.earnwise.guidance.Vocabulary.Reason;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.doors.SheetForm.Pick;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** "I was told no": whether the reason counts, what to say, and whom to call. */
@Controller
@RequestMapping(ToldNo.DOOR)
class ToldNoController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final String MATCHED = "told-no-match";

    private final Asking asking;
    private final ToldNoAnswers answers;
    private final LetterPdf letterPdf;
    private final Say say;
    private final Vocabulary vocabulary = Vocabulary.load();
    private final ReasonMatcher matcher = new ReasonMatcher(vocabulary);

    ToldNoController(Asking asking, ToldNoAnswers answers, LetterPdf letterPdf, Say say) {
        this.asking = asking;
        this.answers = answers;
        this.letterPdf = letterPdf;
        this.say = say;
    }

    /** A group of listed reasons, those ticked among them. */
    record Group(String name, List<Pick> picks, boolean open) {}

    @GetMapping("")
    String service(HttpServletRequest request, Model model) {
        return asking.show(ToldNo.SERVICE, "/", request, model);
    }

    @PostMapping("")
    RedirectView takeService(@RequestParam MultiValueMap<String, String> inputs, HttpServletRequest request) {
        return next(ToldNo.SERVICE, ToldNo.WHO, inputs, request);
    }

    @GetMapping("/who")
    Object who(HttpServletRequest request, Model model) {
        return later(ToldNo.WHO, ToldNo.SERVICE, request, model);
    }

    @PostMapping("/who")
    RedirectView takeWho(@RequestParam MultiValueMap<String, String> inputs, HttpServletRequest request) {
        return next(ToldNo.WHO, ToldNo.WHAT, inputs, request);
    }

    @GetMapping("/what")
    Object what(HttpServletRequest request, Model model) {
        return later(ToldNo.WHAT, ToldNo.WHO, request, model);
    }

    @PostMapping("/what")
    RedirectView takeWhat(@RequestParam MultiValueMap<String, String> inputs, HttpServletRequest request) {
        return next(ToldNo.WHAT, ToldNo.REASON, inputs, request);
    }

    @GetMapping("/reason")
    Object reason(HttpServletRequest request, Model model) {
        Object page = later(ToldNo.REASON, ToldNo.WHAT, request, model);
        if (!(page instanceof String)) {
            return page;
        }
        SheetForm form = (SheetForm) model.getAttribute("form");
        Map<String, String> values = form == null ? Map.of() : form.part(ToldNo.REASONS).values();
        List<String> picked = Ask.picked(values.getOrDefault(ToldNo.REASONS, ""));
        String find = values.getOrDefault(ToldNo.FIND, "");
        Set<String> found = find.isBlank() ? Set.of() : found(find);
        model.addAttribute("find", find);
        model.addAttribute("found", found.size());
        model.addAttribute("groups", groups(picked, find.isBlank() ? null : found));
        return "doors/told-no/reason";
    }

    private Set<String> found(String find) {
        Set<String> found = new LinkedHashSet<>();
        matcher.match(find).forEach(candidate -> found.add(candidate.reason().code()));
        matcher.withWordsLike(find).forEach(reason -> found.add(reason.code()));
        return found;
    }

    /** The groups with the reasons found, and always those ticked: what was picked is never lost from sight. */
    private List<Group> groups(List<String> picked, @Nullable Set<String> found) {
        List<Group> groups = new ArrayList<>();
        vocabulary.reasonGroups(say.language()).forEach((code, name) -> {
            List<Pick> picks = vocabulary.reasons().stream()
                    .filter(reason -> reason.group().equals(code))
                    .filter(reason -> found == null || found.contains(reason.code()) || picked.contains(reason.code()))
                    .map(reason -> pick(reason, picked))
                    .toList();
            if (!picks.isEmpty()) {
                groups.add(new Group(name, picks, found != null || picks.stream().anyMatch(Pick::picked)));
            }
        });
        return groups;
    }

    private Pick pick(Reason reason, List<String> picked) {
        return new Pick(
                reason.code(), "reason-" + reason.code(), reason.said(say.language()), null, picked.contains(reason.code()));
    }

    @PostMapping("/reason")
    RedirectView takeReason(@RequestParam MultiValueMap<String, String> inputs, HttpServletRequest request) {
        Map<String, String> typed = Asking.plain(inputs);
        String pressed = typed.getOrDefault("do", "");
        boolean search = pressed.equals("find") || pressed.equals("all");
        if (pressed.equals("all")) {
            typed.remove(ToldNo.FIND);
        }
        boolean empty = !typed.containsKey(ToldNo.SAID) && !typed.containsKey(ToldNo.REASONS);
        if (search || empty) {
            List<Slip> slips = search
                    ? ToldNo.REASON.asks().stream().flatMap(ask -> ask.check(typed).stream()).toList()
                    : List.of(ToldNo.REASON.ask(ToldNo.SAID).orElseThrow().slip("missing"));
            RedirectView again = asking.mend(ToldNo.REASON, typed, slips, request);
            return search && slips.isEmpty() ? Asking.seeOther(ToldNo.REASON.address() + "#list") : again;
        }
        String before = ToldNo.said(asking.told(request)).orElse("");
        inputs.remove(ToldNo.FIND);
        if (!asking.take(ToldNo.REASON, inputs, request)) {
            return Asking.seeOther(ToldNo.REASON.address());
        }
        if (!before.equals(typed.getOrDefault(ToldNo.SAID, ""))) {
            asking.tell(request, told -> told.without(MATCHED));
        }
        return Asking.seeOther(ToldNo.isToMatch(asking.told(request)) ? ToldNo.DOOR + "/match" : ToldNo.DOOR + "/answer");
    }

    /** What we understood, shown back for a yes. */
    @GetMapping("/match")
    Object match(HttpServletRequest request, Model model) {
        Answers told = asking.told(request);
        if (ToldNo.said(told).isEmpty()) {
            return Asking.seeOther(ToldNo.REASON.address());
        }
        asking.show(matchSheet(told), ToldNo.REASON.address(), request, model);
        model.addAttribute("said", ToldNo.said(told).get());
        return "doors/told-no/match";
    }

    @PostMapping("/match")
    RedirectView takeMatch(@RequestParam MultiValueMap<String, String> inputs, HttpServletRequest request) {
        Answers told = asking.told(request);
        if (ToldNo.said(told).isEmpty()) {
            return Asking.seeOther("/ended");
        }
        Sheet sheet = matchSheet(told);
        return Asking.seeOther(asking.take(sheet, inputs, request) ? ToldNo.DOOR + "/answer" : sheet.address());
    }

    private Sheet matchSheet(Answers told) {
        List<String> codes = ToldNo.said(told).map(matcher::match).orElse(List.of()).stream()
                .map(candidate -> candidate.reason().code())
                .collect(Collectors.toCollection(ArrayList::new));
        codes.add(Ask.NONE);
        return Sheet.of(MATCHED, ToldNo.DOOR + "/match", Ask.some(ToldNo.MATCH, codes).must());
    }

    @GetMapping("/answer")
    Object answer(HttpServletRequest request, Model model) {
        Answers told = asking.told(request);
        if (told.isEmpty()) {
            return Asking.seeOther("/ended");
        }
        var open = elsewhere(told);
        if (open != null) {
            return open;
        }
        try {
            model.addAttribute("page", answers.page(told));
        } catch (RequestFaults faults) {
            return asking.faults(faults, ToldNo.SHEETS, ToldNo.DOOR, request);
        }
        return "doors/told-no/answer";
    }

    private static @Nullable RedirectView elsewhere(Answers told) {
        var open = ToldNo.firstOpen(told);
        if (open.isPresent()) {
            return Asking.seeOther(open.get().address());
        }
        return ToldNo.isToMatch(told) ? Asking.seeOther(ToldNo.DOOR + "/match") : null;
    }

    /** A few facts more, where they could settle it. */
    @GetMapping("/more")
    Object more(HttpServletRequest request, Model model) {
        Sheet more = moreSheet(request);
        return more.asks().isEmpty()
                ? Asking.seeOther(ToldNo.DOOR + "/answer")
                : asking.show(more, ToldNo.DOOR + "/answer", request, model);
    }

    @PostMapping("/more")
    RedirectView takeMore(@RequestParam MultiValueMap<String, String> inputs, HttpServletRequest request) {
        Sheet more = moreSheet(request);
        return Asking.seeOther(asking.take(more, inputs, request) ? ToldNo.DOOR + "/answer" : more.address());
    }

    private Sheet moreSheet(HttpServletRequest request) {
        Answers told = asking.told(request);
        return told.isEmpty() || elsewhere(told) != null
                ? new Sheet("told-no-more", ToldNo.DOOR + "/more", List.of())
                : answers.more(told);
    }

    /** A letter to read, print or take along. */
    @GetMapping("/letter/{number:[1-5]}")
    Object letter(@PathVariable int number, HttpServletRequest request, Model model) {
        return withLetter(number, request, letter -> {
            model.addAttribute("letter", letter);
            model.addAttribute("number", number);
            model.addAttribute("letters", answers.kinds(asking.told(request)));
            return "doors/told-no/letter";
        });
    }

    @GetMapping("/letter/{number:[1-5]}.txt")
    Object letterAsText(@PathVariable int number, HttpServletRequest request) {
        return withLetter(number, request, letter -> file(
                letter.text().getBytes(StandardCharsets.UTF_8), TEXT, "earnwise-letter.txt"));
    }

    @GetMapping("/letter/{number:[1-5]}.pdf")
    Object letterAsPdf(@PathVariable int number, HttpServletRequest request) {
        return withLetter(number, request, letter -> file(
                letterPdf.of(letter.text(), say.language()), MediaType.APPLICATION_PDF, "earnwise-letter.pdf"));
    }

    private Object withLetter(
            int number, HttpServletRequest request, Function<Letter, Object> use) {
        Answers told = asking.told(request);
        if (told.isEmpty()) {
            return Asking.seeOther("/ended");
        }
        RedirectView open = elsewhere(told);
        if (open != null) {
            return open;
        }
        try {
            return answers.letter(told, number)
                    .map(use)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (RequestFaults faults) {
            return asking.faults(faults, ToldNo.SHEETS, ToldNo.DOOR, request);
        }
    }

    static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private Object later(Sheet sheet, Sheet before, HttpServletRequest request, Model model) {
        Answers told = asking.told(request);
        return told.answered(before.id())
                ? asking.show(sheet, before.address(), request, model)
                : Asking.seeOther(ToldNo.firstOpen(told).orElse(ToldNo.SERVICE).address());
    }

    private RedirectView next(
            Sheet sheet, Sheet after, MultiValueMap<String, String> inputs, HttpServletRequest request) {
        return Asking.seeOther(asking.take(sheet, inputs, request) ? after.address() : sheet.address());
    }
}
