package org.earnwise.web.packet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Picks up a case where somebody left off: from the file they kept, or from the PDF a person brings to a counselor. */
@Controller
class PickUpController {

    static final String ADDRESS = "/pick-up";

    private final SavedCase saved;
    private final CaseInHand cases;
    private final CaseTaker taker;

    PickUpController(SavedCase saved, CaseInHand cases, CaseTaker taker) {
        this.saved = saved;
        this.cases = cases;
        this.taker = taker;
    }

    @GetMapping(ADDRESS)
    String ask() {
        return "packet/pick-up";
    }

    @PostMapping(ADDRESS)
    String take(
            @RequestParam(name = "case", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language)
            throws IOException {
        try {
            SavedCase.Opened opened = saved.open(file == null ? new byte[0] : file.getBytes());
            return "redirect:" + taker.takeUp(opened, request);
        } catch (CaseRefused refused) {
            return refuse(refused, response, model, language);
        }
    }

    @GetMapping("/case")
    String show(HttpServletRequest request, Model model) {
        try {
            cases.scenario(request, "");
            return "packet/case";
        } catch (NoCase none) {
            return "redirect:" + none.address();
        }
    }

    static String refuse(CaseRefused refused, HttpServletResponse response, Model model, Locale language) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("fault", "saved.fault." + refused.why());
        model.addAttribute("details", refused.details(language));
        return "packet/pick-up";
    }
}
