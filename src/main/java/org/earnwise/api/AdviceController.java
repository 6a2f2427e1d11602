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
import org.earnwise.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scenario in, advice or a curve out. */
@RestController
@RequestMapping(path = "/api/v1", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Advice", description = "What happens to benefits, month by month, if somebody works more")
class AdviceController {

    private final ScenarioReader reader;
    private final Answers answers;

    AdviceController(ScenarioReader reader, Answers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    @PostMapping(path = "/advice", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "advise",
            summary = "Advise on a scenario",
            description = "Answers are never stored. The same scenario, figures and rules give the same bytes.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = "#/components/schemas/Scenario"))))
    @ApiResponse(
            responseCode = "200",
            description = "The advice",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Advice")))
    ResponseEntity<byte[]> advise(
            HttpServletRequest request,
            @Parameter(
                            description = "Whether each amount says why: true or false",
                            schema = @Schema(type = "boolean", defaultValue = "false"))
                    @RequestParam(name = "explain", required = false)
                    @Nullable String explain) {
        boolean why = isTrue(explain);
        var scenario = reader.read(Body.of(request));
        return Replies.answer(request, answers.advise(scenario, why, Language.of(request)));
    }

    @PostMapping(path = "/curve", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "curve",
            summary = "Draw an earnings curve",
            description = "Runs the scenario again with all work from its start on replaced by one job of each gross,"
                    + " paid monthly. Earlier work stays as history.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = "#/components/schemas/CurveRequest"))))
    @ApiResponse(
            responseCode = "200",
            description = "The curve",
            content =
                    @Content(mediaType = APPLICATION_JSON_VALUE, schema = @Schema(ref = "#/components/schemas/Curve")))
    ResponseEntity<byte[]> curve(HttpServletRequest request) {
        var curve = reader.readCurve(Body.of(request));
        return Replies.answer(request, answers.curve(curve, Language.of(request)));
    }

    private static boolean isTrue(@Nullable String explain) {
        if (explain == null || explain.equals("false")) {
            return false;
        }
        if (explain.equals("true") || explain.isEmpty()) {
            return true;
        }
        throw new ParameterFault("parameter.explain");
    }
}
