package org.earnwise.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@Tag(name = "Guidance", description = "Service access, Ticket to Work, who can pay, plans and measures")
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
            description = "The request is an object of the topic's own facts; absent facts are not \"no\". Nothing is kept.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = "#/components/schemas/GuidanceRequest"))))
    @ApiResponse(
            responseCode = "200",
            description = "The guidance",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Guidance")))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such topic; the answer names those there are",
            content =
                    @Content(
                            mediaType = Problem.CONTENT_TYPE,
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            @Parameter(description = "What is asked", schema = @Schema(ref = "#/components/schemas/GuidanceTopic"))
                    @PathVariable("topic")
                    String topic) {
        return Replies.answer(
                request,
                guidance.answer(
                        topic, PlainJson.read(Body.of(request)), LocalDate.now(clock), Language.of(request)));
    }
}
