package org.earnwise.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.earnwise.guidance.Guidance;
import org.earnwise.scenario.PlainJson;
import org.earnwise.scenario.ScenarioReader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Guidance by topic: service access, Ticket to Work, who can pay, plans and measures. */
@RestController
@RequestMapping("/api/v1/guidance")
class GuidanceController {

    private final Guidance guidance;
    private final Clock clock;

    GuidanceController(Guidance guidance, Clock clock) {
        this.guidance = guidance;
        this.clock = clock.withZone(ScenarioReader.CONNECTICUT);
    }

    @PostMapping(path = "/{topic}", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "guidance",
            summary = "Guidance on a topic",
            description = "The request is an object of the topic's own facts; absent facts are not \"no\".")
    ResponseEntity<byte[]> answer(HttpServletRequest request, @PathVariable("topic") String topic) {
        return Replies.answer(
                request,
                guidance.answer(
                        topic, PlainJson.read(Body.of(request)), LocalDate.now(clock), Language.of(request)));
    }
}
