package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.earnwise.guidance.Directory.AfterHours;
import org.earnwise.guidance.Directory.Reach;
import org.earnwise.web.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The directory: who can help, by need and by town. */
@Controller
class HelpController {

    private static final String DOOR = "/help";
    private static final String ALL = "ALL";
    private static final String NEED = "own.need";
    private static final String TOWN = "own.town";
    private static final String AFTER = "own.after";

    private final Asking asking;
    private final Helpers helpers;
    private final Sheet sheet;

    HelpController(Asking asking, Helpers helpers) {
        this.asking = asking;
        this.helpers = helpers;
        List<String> needs = new ArrayList<>(helpers.kinds().stream().map(Helpers::code).toList());
        needs.add(ALL);
        this.sheet = Sheet.of("help", DOOR, Ask.one(NEED, needs).must(), Ask.line(TOWN), Ask.some(AFTER, Ask.YES));
    }

    @GetMapping(DOOR)
    String help(HttpServletRequest request, Model model) {
        asking.show(sheet, "/", request, model);
        Answers told = asking.told(request);
        String town = told.get(sheet.id(), TOWN).orElse(null);
        boolean after = told.is(sheet.id(), AFTER, Ask.YES);
        String need = told.get(sheet.id(), NEED).orElse(ALL);
        List<Helpers.Group> groups = helpers.kinds().stream()
                .filter(kind -> need.equals(ALL) || Helpers.code(kind).equals(need))
                .map(kind -> helpers.group(kind, town, false))
                .map(group -> after ? openFirst(group) : group)
                .toList();
        model.addAttribute("groups", groups);
        model.addAttribute("town", town);
        model.addAttribute("named", town != null && groups.stream().anyMatch(HelpController::namesTown));
        model.addAttribute("asked", told.answered(sheet.id()));
        return "doors/help";
    }

    private static boolean namesTown(Helpers.Group group) {
        return group.cards().stream().anyMatch(card -> card.reach() == Reach.TOWN || card.reach() == Reach.NEAR);
    }

    private static Helpers.Group openFirst(Helpers.Group group) {
        List<Helpers.Card> cards = new ArrayList<>(group.cards().stream()
                .filter(card -> card.afterHours() == AfterHours.YES)
                .toList());
        cards.addAll(group.cards().stream()
                .filter(card -> card.afterHours() != AfterHours.YES)
                .toList());
        return new Helpers.Group(group.kind(), group.name(), cards);
    }

    @PostMapping(DOOR)
    RedirectView take(@RequestParam MultiValueMap<String, String> inputs, HttpServletRequest request) {
        return Asking.seeOther(asking.take(sheet, inputs, request) ? DOOR + "#list" : DOOR);
    }
}
