package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earnwise.guidance.Guidance;
import org.earnwise.guidance.GuidanceWords;
import org.earnwise.guidance.Vocabulary;
import org.earnwise.guidance.access.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** "What are my choices?": all fifteen ways to work or study, those that fit what somebody likes first, and none hidden. */
@Controller
class ChoicesController {

    private static final String DOOR = "/choices";
    private static final String LIKES = "person.preferences";
    private static final Set<String> SCHOOL = Set.of("SED", "WST", "APP");
    private static final String UNDEFINED = "none";
    private static final List<String> STUDY_RULES = List.of("ED-01", "ED-02", "ED-04", "ED-05", "ED-06");

    private static final List<String> WORRY_RULES = List.of("IN-05", "ZR-06", "BC-06", "PL-10", "CH-03", "PS-01");

    private final Asking asking;
    private final Guidance guidance;
    private final Vocabulary vocabulary = Vocabulary.load();
    private final Sheet sheet = Sheet.of("choices", DOOR, Ask.some(LIKES, vocabulary.preferences()));

    ChoicesController(Asking asking, Guidance guidance) {
        this.asking = asking;
        this.guidance = guidance;
    }

    /**
     * One way to work or study.
     *
     * @param fits what the person likes that it matches, in words
     * @param defined whether the vision defines it
     * @param paid {@code yes}, {@code no} or {@code parts}
     */
    record Card(String code, String name, String is, String source, boolean defined, String paid, boolean school, List<String> fits) {}

    /** Ways that stand together. */
    record Group(String name, List<Card> cards) {}

    @GetMapping(DOOR)
    String choices(HttpServletRequest request, Model model) {
        asking.show(sheet, "/", request, model);
        List<String> likes = asking.told(request).chosen(sheet.id(), LIKES);
        Map<String, Object> asked = new LinkedHashMap<>();
        if (!likes.isEmpty()) {
            Asking.put(asked, LIKES, likes);
        }
        Map<String, Object> answer = asking.answer("choice", asked);
        List<String> first = Because.texts(answer, "shownFirst");
        List<String> always = Because.texts(answer, "alwaysOnFirstScreen");
        model.addAttribute("likes", likes);
        model.addAttribute("fitting", likes.isEmpty() ? List.of() : cards(first, likes));
        model.addAttribute("always", cards(always.stream().filter(code -> likes.isEmpty() || !first.contains(code)).toList(), likes));
        List<String> shown = new ArrayList<>(always);
        if (!likes.isEmpty()) {
            shown.addAll(first);
        }
        model.addAttribute("groups", groups(shown, likes));
        model.addAttribute("rules", Because.of(answer));
        model.addAttribute("study", worded(STUDY_RULES));
        model.addAttribute("worries", worded(WORRY_RULES));
        return "doors/choices";
    }

    @PostMapping(DOOR)
    RedirectView take(@RequestParam MultiValueMap<String, String> inputs, HttpServletRequest request) {
        return Asking.seeOther(asking.take(sheet, inputs, request) ? DOOR + "#ways" : DOOR);
    }

    private List<Because> worded(List<String> rules) {
        return rules.stream().map(rule -> Because.read(guidance.rule(rule, asking.language()))).toList();
    }

    private List<Group> groups(List<String> shown, List<String> likes) {
        List<Group> groups = new ArrayList<>();
        vocabulary.optionGroups(asking.language()).forEach((code, name) -> {
            List<String> rest = vocabulary.options().stream()
                    .filter(option -> option.group().equals(code) && !shown.contains(option.code()))
                    .map(Option::code)
                    .toList();
            if (!rest.isEmpty()) {
                groups.add(new Group(name, cards(rest, likes)));
            }
        });
        return groups;
    }

    private List<Card> cards(List<String> codes, List<String> likes) {
        return codes.stream()
                .flatMap(code -> vocabulary.options().stream().filter(option -> option.code().equals(code)))
                .map(option -> card(option, likes))
                .toList();
    }

    private Card card(Option option, List<String> likes) {
        GuidanceWords words = asking.words();
        return new Card(
                option.code(),
                words.say("option." + option.code()),
                words.say("option." + option.code() + ".is"),
                option.source(),
                !option.source().equals(UNDEFINED),
                option.paid(),
                SCHOOL.contains(option.code()),
                option.fits().stream()
                        .filter(likes::contains)
                        .map(like -> asking.label(LIKES, like))
                        .toList());
    }
}
