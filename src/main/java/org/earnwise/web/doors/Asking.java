package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.earnwise.guidance.Fault;
import org.earnwise.guidance.Guidance;
import org.earnwise.guidance.GuidanceWords;
import org.earnwise.guidance.RequestFaults;
import org.earnwise.guidance.Vocabulary;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.Today;
import org.earnwise.web.Visit;
import org.earnwise.web.doors.SheetForm.Mend;
import org.earnwise.web.doors.SheetForm.Part;
import org.earnwise.web.doors.SheetForm.Pick;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.view.RedirectView;

/** Shows sheets, takes what was told, and asks guidance. Every door shares it; what is told stays in the visit. */
@Component
class Asking {

    private static final String WORDS = "doors.ask.";
    private static final int LONGEST = 20_000;

    private final Visit visit;
    private final Guidance guidance;
    private final Today today;
    private final Say say;

    Asking(Visit visit, Guidance guidance, Today today, Say say) {
        this.visit = visit;
        this.guidance = guidance;
        this.today = today;
        this.say = say;
    }

    /** What was told so far. */
    Answers told(HttpServletRequest request) {
        return visit.kept(request, Told.class).orElse(Told.NOTHING).answers();
    }

    /** Changes what was told, one change at a time even from two tabs. */
    void tell(HttpServletRequest request, UnaryOperator<Answers> change) {
        visit.change(request, Told.class, Told.NOTHING, told -> new Told(change.apply(told.answers())));
    }

    /** The page of a sheet. */
    String show(Sheet sheet, String back, HttpServletRequest request, Model model) {
        model.addAttribute("form", form(sheet, request));
        model.addAttribute("back", back);
        return "doors/sheet";
    }

    SheetForm form(Sheet sheet, HttpServletRequest request) {
        Optional<Mending> mending = visit.kept(request, Mending.class).filter(kept -> kept.sheet().equals(sheet.id()));
        if (mending.isEmpty()) {
            visit.drop(request, Mending.class);
        }
        Map<String, String> values = mending.map(Mending::inputs).orElse(told(request).of(sheet.id()));
        List<Slip> slips = mending.map(Mending::slips).orElse(List.of());
        return new SheetForm(
                sheet.id(),
                sheet.address(),
                sheet.asks().stream().map(ask -> part(ask, values, slips)).toList(),
                slips.stream().map(slip -> new Mend(slip.input(), text(slip))).toList());
    }

    private Part part(Ask ask, Map<String, String> values, List<Slip> slips) {
        String slip = slips.stream()
                .filter(found -> found.ask().equals(ask.name()))
                .map(this::text)
                .findFirst()
                .orElse(null);
        return new Part(
                ask.kind().type(),
                ask.name(),
                say.text(WORDS + ask.name()),
                say.textIfAny(WORDS + ask.name() + ".hint"),
                slip,
                values,
                picks(ask, Ask.picked(values.getOrDefault(ask.name(), ""))));
    }

    private List<Pick> picks(Ask ask, List<String> picked) {
        List<Pick> picks = new ArrayList<>();
        for (String code : ask.codes()) {
            picks.add(new Pick(
                    code,
                    // The first one carries the name itself, so that a slip leads to it.
                    picks.isEmpty() ? ask.name() : ask.name() + "-" + code,
                    label(ask.name(), code),
                    say.textIfAny(WORDS + ask.name() + "." + code + ".hint"),
                    picked.contains(code)));
        }
        return picks;
    }

    /** An answer in words: the ask's own, or those that all asks share, or the name that guidance has for the code. */
    String label(String ask, String code) {
        String own = say.textIfAny(WORDS + ask + "." + code);
        if (own != null) {
            return own;
        }
        if (code.matches("\\d+")) {
            return code;
        }
        Optional<String> reason = Vocabulary.load().reason(code).map(listed -> listed.said(say.language()));
        if (reason.isPresent()) {
            return reason.get();
        }
        for (String shared : List.of("doors.need.", "doors.activity.", "doors.check.item.")) {
            String text = say.textIfAny(shared + code);
            if (text != null) {
                return text;
            }
        }
        GuidanceWords words = words();
        return words.has("option." + code) ? words.say("option." + code) : say.text("doors.pick." + code);
    }

    private String text(Slip slip) {
        if (slip.text() != null) {
            // Where guidance speaks to whoever writes JSON, a sheet may say it in its own words.
            return say.textOr(WORDS + slip.ask() + ".slip.fault", "doors.slip.as-told", slip.text());
        }
        return say.textOr(WORDS + slip.ask() + ".slip." + slip.code(), "doors.slip." + slip.code(), slip.values().toArray());
    }

    GuidanceWords words() {
        return GuidanceWords.in(say.language());
    }

    /** Takes a sheet: keeps what was told, or what has to be mended. Whether it was kept. */
    boolean take(Sheet sheet, MultiValueMap<String, String> inputs, HttpServletRequest request) {
        Map<String, String> typed = plain(inputs);
        List<Slip> slips = sheet.asks().stream().flatMap(ask -> ask.check(typed).stream()).toList();
        if (!slips.isEmpty()) {
            visit.keep(request, new Mending(sheet.id(), shortened(sheet, typed), slips));
            return false;
        }
        Map<String, String> kept = new HashMap<>();
        sheet.asks().forEach(ask -> kept.putAll(ask.kept(typed)));
        tell(request, told -> told.with(sheet.id(), kept));
        visit.drop(request, Mending.class);
        return true;
    }

    /** Sends a sheet back with what has to be mended. */
    RedirectView mend(Sheet sheet, Map<String, String> inputs, List<Slip> slips, HttpServletRequest request) {
        visit.keep(request, new Mending(sheet.id(), shortened(sheet, inputs), slips));
        return seeOther(sheet.address());
    }

    /** Only what the sheet asks for is shown again. */
    private static Map<String, String> shortened(Sheet sheet, Map<String, String> typed) {
        Map<String, String> shown = new HashMap<>();
        sheet.asks().forEach(ask -> shown.putAll(ask.kept(typed)));
        return shown;
    }

    /** What came in, without blanks around it; several values of one input with commas between. */
    static Map<String, String> plain(MultiValueMap<String, String> inputs) {
        Map<String, String> plain = new HashMap<>();
        inputs.forEach((name, values) -> {
            String joined = String.join(",", values).replace("\r\n", "\n").strip();
            if (!joined.isEmpty() && !name.equals("token")) {
                plain.put(name, joined.substring(0, Math.min(joined.length(), LONGEST)));
            }
        });
        return plain;
    }

    /** The request that these sheets make up. What was not told is not in it. */
    static Map<String, Object> request(Answers told, List<Sheet> sheets) {
        Map<String, Object> request = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            for (Ask ask : sheet.asks()) {
                if (!ask.isOwn()) {
                    ask.value(told.of(sheet.id())).ifPresent(value -> put(request, ask.name(), value));
                }
            }
        }
        return request;
    }

    @SuppressWarnings("unchecked")
    static void put(Map<String, Object> request, String path, Object value) {
        List<String> names = Arrays.asList(path.split("\\."));
        Map<String, Object> place = request;
        for (String name : names.subList(0, names.size() - 1)) {
            place = (Map<String, Object>) place.computeIfAbsent(name, made -> new LinkedHashMap<String, Object>());
        }
        place.put(names.get(names.size() - 1), value);
    }

    /** Guidance's answer in the language of the page. */
    Map<String, Object> answer(String topic, Map<String, Object> asked) {
        return guidance.answer(topic, asked, today.day(), language());
    }

    Locale language() {
        return say.language();
    }

    /** Leads back to the first sheet on which guidance found a fault, with every fault of it; to {@code otherwise} if it is on none. */
    RedirectView faults(RequestFaults faults, List<Sheet> sheets, String otherwise, HttpServletRequest request) {
        for (Sheet sheet : sheets) {
            List<Slip> slips = new ArrayList<>();
            faults.faults().forEach(fault -> slip(sheet, fault).ifPresent(slips::add));
            if (!slips.isEmpty()) {
                return mend(sheet, told(request).of(sheet.id()), slips, request);
            }
        }
        return seeOther(otherwise);
    }

    private static Optional<Slip> slip(Sheet sheet, Fault fault) {
        String path = fault.pointer().substring(Math.min(1, fault.pointer().length())).replace('/', '.');
        return sheet.asks().stream()
                .filter(ask -> path.equals(ask.name()) || path.startsWith(ask.name() + ".") || asksOnItsOwn(ask, path))
                .findFirst()
                .map(ask -> new Slip(ask.name(), ask.input(), "", List.of(), fault.detail()));
    }

    /** A field that the page asks for in its own way keeps the last part of its name. */
    private static boolean asksOnItsOwn(Ask ask, String path) {
        return ask.isOwn() && path.endsWith("." + ask.name().substring(Ask.OWN.length()));
    }

    static RedirectView seeOther(@Nullable String address) {
        var view = new RedirectView(address == null ? "/" : address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
