package org.earnwise.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.earnwise.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the advice goes by. */
@RestController
@RequestMapping(path = "/api/v1", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Law", description = "The rules and figures that the advice goes by")
class RulesController {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final Answers answers;
    private final Clock clock;

    RulesController(Answers answers, ObjectProvider<Clock> clock) {
        this.answers = answers;
        this.clock = clock.getIfAvailable(Clock::systemUTC).withZone(ScenarioReader.CONNECTICUT);
    }

    @GetMapping("/rules")
    @Operation(operationId = "rules", summary = "List the rules", description = "Every rule, with where it comes from.")
    @ApiResponse(
            responseCode = "200",
            description = "The rule catalogue",
            content =
                    @Content(mediaType = APPLICATION_JSON_VALUE, schema = @Schema(ref = "#/components/schemas/Rules")))
    ResponseEntity<byte[]> rules(HttpServletRequest request) {
        return Replies.answer(request, answers.rules(Language.of(request)));
    }

    @GetMapping("/figures")
    @Operation(operationId = "figures", summary = "List the figures in force in a month")
    @ApiResponse(
            responseCode = "200",
            description = "The figures in force",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Figures")))
    ResponseEntity<byte[]> figures(
            HttpServletRequest request,
            @Parameter(
                            description = "The month; the current one when left out",
                            schema = @Schema(type = "string", pattern = "^\\d{4}-\\d{2}$", example = "2026-11"))
                    @RequestParam(name = "month", required = false)
                    @Nullable String month) {
        return Replies.answer(request, answers.figures(month == null ? YearMonth.now(clock) : read(month)));
    }

    private static YearMonth read(String month) {
        if (!MONTH.matcher(month).matches()) {
            throw new ParameterFault("parameter.month");
        }
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw new ParameterFault("parameter.month");
        }
    }
}
