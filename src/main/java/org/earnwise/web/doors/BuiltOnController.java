package org.earnwise.web.doors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is built on: the founding documents, what each asked for, and where it is. */
@Controller
class BuiltOnController {

    /**
     * Something that a founding document asked for.
     *
     * @param section where it asks
     * @param key its words
     * @param address where it is
     */
    record Asked(String section, String key, String address) {}

    private static final Map<String, List<Asked>> DOCUMENTS = documents();

    private static Map<String, List<Asked>> documents() {
        Map<String, List<Asked>> documents = new LinkedHashMap<>();
        documents.put("S0", List.of(
                new Asked("Introduction", "aim", "/"),
                new Asked("I.A-b1", "giving", "/for-guides/words"),
                new Asked("I.A-b2", "discouraging", "/told-no"),
                new Asked("I.A-b3", "school", "/choices"),
                new Asked("I.A-b4", "poverty", "/"),
                new Asked("I.A-b5", "first-contact", "/for-guides/intake"),
                new Asked("I.A-b6", "fears", "/choices"),
                new Asked("I.A-b7", "change", "/choices"),
                new Asked("I.A-b8", "who-helps", "/told-no"),
                new Asked("I.A-b9", "zero-reject", "/told-no"),
                new Asked("I.A-b10", "gatekeeper", "/told-no"),
                new Asked("I.A-b11", "guide", "/for-guides"),
                new Asked("I.A-b11", "links", "/help"),
                new Asked("I.B", "options", "/choices"),
                new Asked("I.B", "team-advice", "/told-no"),
                new Asked("D1–D13", "definitions", "/choices"),
                new Asked("D11", "coaching", "/choices"),
                new Asked("D12", "career", "/choices"),
                new Asked("D13", "school-help", "/choices"),
                new Asked("II.S3", "exception", "/told-no"),
                new Asked("II.S8", "benefits-words", "/"),
                new Asked("II.S9", "plan", "/for-guides/plan"),
                new Asked("II.S10", "needs", "/learn"),
                new Asked("II.S10", "needs-totals", "/for-agencies/numbers"),
                new Asked("II.S12", "ticket", "/ticket"),
                new Asked("II.S12", "network", "/for-agencies/network"),
                new Asked("II.S13", "funding", "/for-agencies/funding"),
                new Asked("II.S14", "accountable", "/for-guides/accountability"),
                new Asked("II.I1", "outcomes", "/for-guides/plan"),
                new Asked("II.I1", "young", "/for-guides/plan"),
                new Asked("II.I2", "hours", "/help"),
                new Asked("II.I3", "counselors", "/"),
                new Asked("II.I3", "review", "/"),
                new Asked("II.I6", "contract", "/for-agencies/contract"),
                new Asked("II.I9", "usual-goal", "/choices"),
                new Asked("II.I9", "movement", "/for-agencies/numbers"),
                new Asked("II.L3", "flexible-money", "/for-agencies/system"),
                new Asked("II.L4", "report-card", "/for-agencies/numbers"),
                new Asked("II.L6", "collaborative", "/for-agencies/community"),
                new Asked("II.L7", "map", "/for-agencies/community")));
        documents.put("S1", List.of(
                new Asked("Policy", "strengths", "/choices"),
                new Asked("Principles 1", "any-stage", "/told-no"),
                new Asked("Principles 2", "tested", "/about"),
                new Asked("Principles 3", "for-everyone", "/help")));
        documents.put("S2", List.of(
                new Asked("Vocational outcomes", "choose", "/choices"),
                new Asked("Hope", "hope", "/for-guides/handout"),
                new Asked("Services", "services", "/choices"),
                new Asked("Peer Based Services", "peers", "/help")));
        documents.put("S3", List.of(
                new Asked("Guidelines", "not-a-gate", "/for-guides/peers"),
                new Asked("Duties", "rights", "/told-no")));
        documents.put("S4", List.of(new Asked("Paragraph 3", "self", "/told-no")));
        return documents;
    }

    @GetMapping("/built-on")
    String builtOn(Model model) {
        model.addAttribute("documents", DOCUMENTS);
        return "doors/built-on";
    }
}
