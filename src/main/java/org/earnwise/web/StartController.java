package org.earnwise.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way in, and the ways out. */
@Controller
class StartController {

    /** A page about nothing in particular. */
    private static final URI ELSEWHERE = URI.create("https://www.weather.gov/");

    private final Visit visit;

    StartController(Visit visit) {
        this.visit = visit;
    }

    @GetMapping("/")
    String start() {
        return "start";
    }

    @GetMapping("/about")
    String about() {
        return "about";
    }

    @PostMapping("/erase")
    ResponseEntity<Void> erase(HttpServletRequest request, HttpServletResponse response, Locale language) {
        visit.erase(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return seeOther(URI.create("/erased?" + WebSetup.LANGUAGE + "=" + language.getLanguage()));
    }

    @GetMapping("/erased")
    String erased() {
        return "erased";
    }

    /** For a visit that is over, or an address opened without one. A case from a file that has no such page leads back to itself. */
    @GetMapping("/ended")
    String ended(HttpServletRequest request) {
        boolean brought = visit.kept(request, BroughtCase.class).isPresent();
        return brought && visit.answers(request).isEmpty() ? "redirect:/case" : "ended";
    }

    /** Out, fast: the answers go first, so that the browser's back button finds none. */
    @GetMapping("/leave")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        visit.erase(request, response);
        return seeOther(ELSEWHERE);
    }

    private static ResponseEntity<Void> seeOther(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }
}
