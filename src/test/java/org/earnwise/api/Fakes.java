package org.earnwise.api;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Curve;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioReader;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The API alone, with answers that can be foretold behind it. Not a component, so that no test of the whole finds it.
 */
@EnableAutoConfiguration
@Import({AdviceController.class, RulesController.class, NeverStored.class, ApiConfiguration.class})
class Fakes {

    /** Half past eleven in the evening of November 30 in Connecticut; in Greenwich it is December already. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T04:30:00Z"), ZoneOffset.UTC);

    @Bean
    Clock clock() {
        return CLOCK;
    }

    @Bean
    ScenarioReader reader() {
        return new ScenarioReader(CLOCK, YearMonth.of(2022, 1), YearMonth.of(2026, 12), id -> id.startsWith("ssi."));
    }

    @Bean
    Answers answers() {
        return new Foretold();
    }

    /** Says back what it was asked. */
    static final class Foretold implements Answers {

        @Override
        public Advice advise(Scenario scenario, boolean explain, Locale language) {
            if ("the fault of our own".equals(scenario.person().town())) {
                throw new IllegalStateException("It earns $1,234.56");
            }
            var amounts = new LinkedHashMap<String, BigDecimal>();
            amounts.put("ssi.payment", new BigDecimal("994.00"));
            amounts.put("earnings.paid", new BigDecimal("100.50"));
            amounts.put("ssdi.trial-work-months-used", BigDecimal.TEN.multiply(BigDecimal.TEN));
            var facts = new LinkedHashMap<String, Object>();
            facts.put("share", new BigDecimal("0.0765"));
            facts.put("amount", Money.of("1.234"));
            facts.put("month", YearMonth.of(2026, 11));
            var why = new Advice.Node(
                    null,
                    "The person said so.",
                    List.of(new Advice.Citation("20 CFR 416.1112", null)),
                    facts,
                    List.of());
            var entry = new Advice.Entry(
                    scenario.start(),
                    amounts,
                    Map.of("ssi", "PAID"),
                    List.of(0),
                    explain ? Map.of("ssi.payment", why) : null,
                    null);
            return new Advice(
                    scenario.start(),
                    scenario.months(),
                    new Advice.Figures(YearMonth.of(2026, 12), List.of()),
                    List.copyOf(scenario.figures().keySet()),
                    List.of(),
                    List.of(entry),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Advice.Finding(
                            "ssi.paid",
                            scenario.start(),
                            Advice.Kind.MILESTONE,
                            language.getLanguage().equals("es") ? "Usted sigue cobrando." : "You keep being paid.",
                            Map.of("amount", Money.of("994.00")),
                            List.of())),
                    List.of(new Advice.Report(LocalDate.of(2026, 12, 10), "SSA", "wages")),
                    List.of(),
                    List.of(new Advice.PlanResult(
                            "A", List.of(), List.of(), List.of(), new Advice.Difference(null, Map.of()), null, List.of())),
                    new Advice.Rules("test"));
        }

        @Override
        public Curve curve(CurveRequest request, Locale language) {
            return new Curve(
                    request.grosses().stream()
                            .map(gross -> new Curve.Point(
                                    gross.dollars(),
                                    gross.plus(Money.of(500)).dollars(),
                                    null,
                                    Map.of("x", new BigDecimal("1E+3")),
                                    Map.of("ssi", "PAID")))
                            .toList(),
                    List.of(),
                    List.of(new Curve.Span(BigDecimal.ZERO, request.to().dollars())));
        }

        @Override
        public Object rules(Locale language) {
            return List.of(Map.of("id", "ssi/One rule", "language", language.getLanguage()));
        }

        @Override
        public Object figures(YearMonth month) {
            return List.of(Map.of("id", "ssi.general-exclusion", "amount", Money.of(20), "from", month));
        }
    }
}
