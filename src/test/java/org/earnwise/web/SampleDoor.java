package org.earnwise.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Curve;
import org.earnwise.advice.Advice.Assumption;
import org.earnwise.advice.Advice.Because;
import org.earnwise.advice.Advice.Citation;
import org.earnwise.advice.Advice.Difference;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.advice.Advice.Finding;
import org.earnwise.advice.Advice.Kind;
import org.earnwise.advice.Advice.Node;
import org.earnwise.advice.Advice.PlanResult;
import org.earnwise.advice.Advice.Question;
import org.earnwise.advice.Advice.Range;
import org.earnwise.advice.Advice.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An advisor for the tests of the pages only: it answers in the shape of the contract, with sums that look like the law's and
 * are not. It lets every part of a page show.
 */
public class SampleDoor implements AdviceDoor {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final BigDecimal LIMIT = BigDecimal.valueOf(1690);
    private static final BigDecimal TRIAL = BigDecimal.valueOf(1210);
    private static final BigDecimal FULL_SSI = BigDecimal.valueOf(994);

    /** What was asked last, for tests to look at. */
    public volatile JsonNode asked = JSON.createObjectNode();

    /** Faults to answer with, if any. */
    public volatile List<ScenarioRefused.Fault> faults = List.of();

    @Override
    public Advice advise(byte[] scenario, Locale language) throws ScenarioRefused {
        return sample(scenario, language, false);
    }

    private Advice sample(byte[] scenario, Locale language, boolean explained) throws ScenarioRefused {
        JsonNode asked = JSON.readTree(scenario);
        this.asked = asked;
        if (!faults.isEmpty()) {
            throw new ScenarioRefused(faults);
        }
        return new Sample(asked, language.getLanguage().equals("es"), explained).advice();
    }

    @Override
    public List<Entry> explained(byte[] scenario, Locale language) throws ScenarioRefused {
        return sample(scenario, language, true).ledger();
    }

    @Override
    public List<Entry> explained(byte[] scenario, String plan, Locale language) throws ScenarioRefused {
        Advice advice = sample(scenario, language, true);
        return advice.plans().stream()
                .filter(result -> result.name().equals(plan))
                .findFirst()
                .map(PlanResult::ledger)
                .orElse(advice.baseline());
    }

    @Override
    public Beside beside(byte[] scenario) throws ScenarioRefused {
        Advice advice = advise(scenario, Locale.ENGLISH);
        return new Beside(
                advice.ledger(), advice.plans().isEmpty() ? advice.baseline() : advice.plans().get(0).ledger());
    }

    @Override
    public Curve curve(
            byte[] scenario, Locale language, YearMonth works, YearMonth month, BigDecimal to, BigDecimal step) {
        var points = new ArrayList<Curve.Point>();
        for (BigDecimal gross = BigDecimal.ZERO; gross.compareTo(to) <= 0; gross = gross.add(step)) {
            points.add(new Curve.Point(gross, gross, null, Map.of(), Map.of()));
        }
        return new Curve(points, List.of(), List.of(new Curve.Span(BigDecimal.ZERO, to)));
    }

    private static final class Sample {

        private final JsonNode asked;
        private final boolean spanish;
        private final boolean explained;
        private final YearMonth start;
        private final int months;
        private final List<Finding> findings = new ArrayList<>();

        Sample(JsonNode asked, boolean spanish, boolean explained) {
            this.asked = asked;
            this.spanish = spanish;
            this.explained = explained;
            this.start = YearMonth.parse(asked.get("start").asString());
            this.months = asked.get("months").asInt();
        }

        Advice advice() {
            JsonNode work = asked.get("work");
            boolean trialUnknown = asked.at("/benefits/ssdi").isObject() && asked.at("/benefits/ssdi/trialWorkMonths").isMissingNode();
            List<Entry> ledger = ledger(work, trialUnknown ? 9 : used(), true);
            List<Range> ranges = trialUnknown
                    ? List.of(
                            new Range(
                                    "benefits.ssdi.trialWorkMonths",
                                    say("No trial work months used before now.", "Sin meses de prueba de trabajo usados."),
                                    ledger(work, 0, false)),
                            new Range(
                                    "benefits.ssdi.trialWorkMonths",
                                    say("All nine trial work months used before now.", "Los nueve meses de prueba de trabajo usados."),
                                    ledger(work, 9, false)))
                    : List.of();
            List<PlanResult> plans = asked.at("/plans/0").isObject()
                    ? List.of(new PlanResult(
                            asked.at("/plans/0/name").asString(),
                            ledger(asked.at("/plans/0/work"), used(), false),
                            List.of(),
                            List.of(),
                            new Difference(null, Map.of()),
                            null,
                            List.of()))
                    : List.of();
            YearMonth last = start.plusMonths(months - 1L);
            return new Advice(
                    start,
                    months,
                    new Advice.Figures(YearMonth.of(2026, 12), List.of(new Advice.Carried("ssi.federal-benefit-rate", YearMonth.of(2027, 1), YearMonth.of(2026, 1)))),
                    List.of(),
                    trialUnknown
                            ? List.of(new Assumption(
                                    "benefits.ssdi.trialWorkMonths",
                                    say("nine trial work months used", "nueve meses de prueba usados"),
                                    say("With fewer used, your SSDI is paid longer.", "Con menos meses usados, su SSDI se paga por más tiempo.")))
                            : List.of(),
                    ledger,
                    ledger(JSON.createArrayNode(), used(), false),
                    ranges,
                    List.of(),
                    findings,
                    List.of(new Report(
                            LocalDate.of(start.plusMonths(2).getYear(), start.plusMonths(2).getMonth(), 6),
                            "SSA",
                            say("Tell Social Security about your new pay.", "Informe al Seguro Social sobre su nuevo sueldo.")),
                            new Report(
                                    LocalDate.of(2027, 2, 6),
                                    "SSA",
                                    say("Tell Social Security about your new pay.", "Informe al Seguro Social sobre su nuevo sueldo."))),
                    List.of(new Question(
                            "ssdi.trial-work",
                            say("Can you help me get my Benefits Planning Query?", "¿Puede ayudarme a obtener mi consulta de planificación de beneficios?"))),
                    plans,
                    new Advice.Rules("sample, through " + last));
        }

        private int used() {
            return asked.at("/benefits/ssdi/trialWorkMonths").size();
        }

        private List<Entry> ledger(JsonNode work, int trialUsed, boolean told) {
            var entries = new ArrayList<Entry>();
            int used = trialUsed;
            int over = 0;
            for (int i = 0; i < months; i++) {
                YearMonth month = start.plusMonths(i);
                BigDecimal gross = gross(work, month);
                var amounts = new LinkedHashMap<String, BigDecimal>();
                var statuses = new LinkedHashMap<String, String>();
                var here = new ArrayList<Integer>();
                amounts.put("earnings.earned", gross);
                amounts.put("earnings.paid", gross);
                BigDecimal ssdi = asked.at("/benefits/ssdi/monthly").isNumber()
                        ? asked.at("/benefits/ssdi/monthly").decimalValue()
                        : BigDecimal.ZERO;
                if (ssdi.signum() > 0) {
                    boolean isOver = gross.compareTo(LIMIT) > 0;
                    if (used < 9) {
                        statuses.put("ssdi", "TRIAL_WORK");
                        if (gross.compareTo(TRIAL) > 0) {
                            used++;
                            if (used == 9 && told) {
                                here.add(find(Kind.MILESTONE, month, "ssdi.ninth", "Your ninth trial work month. Your check is still paid in full.", "Su noveno mes de prueba. Su cheque se sigue pagando completo."));
                            }
                        }
                    } else if (!isOver) {
                        statuses.put("ssdi", "EXTENDED_PAID");
                    } else if (over < 3) {
                        statuses.put("ssdi", over == 0 ? "CESSATION" : "GRACE");
                        if (over == 0 && told) {
                            here.add(find(Kind.CHANGE, month, "ssdi.cessation", "This is the first month over the limit. This check and the next two are still paid.", "Este es el primer mes sobre el límite. Este cheque y los dos siguientes se pagan."));
                        }
                        over++;
                    } else {
                        statuses.put("ssdi", "EXTENDED_SUSPENDED");
                        if (over == 3 && told) {
                            here.add(find(Kind.CAUTION, month, "ssdi.suspended", "SSDI pauses while your pay is over the limit. It comes back fast if your pay goes down. Ask a counselor what helps.", "El SSDI se pausa mientras su sueldo pase del límite. Vuelve rápido si su sueldo baja. Pregunte a un consejero qué ayuda."));
                        }
                        over++;
                        ssdi = BigDecimal.ZERO;
                    }
                    amounts.put("ssdi.trial-work-months-used", BigDecimal.valueOf(used));
                    amounts.put("ssdi.payment", ssdi);
                    statuses.put("medicare", "COVERED");
                    statuses.put("medicare-savings", "QMB");
                    amounts.put("medicare.part-b-premium", BigDecimal.ZERO);
                }
                BigDecimal ssi = BigDecimal.ZERO;
                if (asked.at("/benefits/ssi/receives").asBoolean()) {
                    BigDecimal counted = gross.subtract(BigDecimal.valueOf(65)).max(BigDecimal.ZERO)
                            .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP)
                            .add(ssdi.subtract(BigDecimal.valueOf(20)).max(BigDecimal.ZERO));
                    boolean overLimit = asked.at("/resources/countable").isNumber()
                            && asked.at("/resources/countable").decimalValue().compareTo(BigDecimal.valueOf(2000)) > 0;
                    ssi = overLimit ? BigDecimal.ZERO : FULL_SSI.subtract(counted).max(BigDecimal.ZERO);
                    amounts.put("ssi.countable-income", counted);
                    amounts.put("ssi.federal-benefit-rate", FULL_SSI);
                    amounts.put("ssi.payment", ssi);
                    statuses.put("ssi", ssi.signum() > 0 ? gross.compareTo(LIMIT) >= 0 ? "SECTION_1619A" : "PAID" : "SECTION_1619B");
                } else {
                    statuses.put("ssi", "NOT_RECEIVING");
                }
                statuses.put("medicaid", asked.at("/benefits/medicaid/receives").isMissingNode() ? "UNKNOWN" : gross.compareTo(LIMIT) > 0 ? "MED_CONNECT" : "HUSKY_C");
                statuses.put("ticket", "ELIGIBLE");
                if (i == 1 && told) {
                    here.add(find(Kind.PROTECTION, month, "medicaid.stays", "Your HUSKY stays while you work.", "Su HUSKY continúa mientras trabaja."));
                    here.add(find(Kind.ACTION, month, "dss.tell", "Tell DSS about your pay within ten days.", "Informe al DSS sobre su sueldo en diez días."));
                    here.add(find(Kind.UNKNOWN, month, "1619b.threshold", "The 1619(b) limit for this year is not known to us. Social Security can tell you.", "No conocemos el límite de 1619(b) de este año. El Seguro Social puede decirle."));
                }
                BigDecimal fica = gross.multiply(new BigDecimal("0.0765")).setScale(2, RoundingMode.HALF_UP);
                BigDecimal net = gross.subtract(fica).add(ssdi).add(ssi);
                BigDecimal rent = asked.at("/housing/rent").isNumber() ? asked.at("/housing/rent").decimalValue() : BigDecimal.ZERO;
                if (gross.signum() > 0) {
                    amounts.put("tax.fica", fica);
                }
                if (rent.signum() > 0) {
                    amounts.put("housing.tenant-rent", rent);
                }
                if (asked.at("/benefits/snap/receives").asBoolean()) {
                    amounts.put("snap.allotment", BigDecimal.valueOf(120));
                    statuses.put("snap", "RECEIVING");
                    net = net.add(BigDecimal.valueOf(120));
                }
                amounts.put("net.cash", net);
                amounts.put("net.resources", net.subtract(rent));
                entries.add(new Entry(month, amounts, statuses, here, explained ? why(amounts) : null, explained ? standings(statuses) : null));
            }
            return entries;
        }

        private int find(Kind kind, YearMonth month, String id, String english, String spanishText) {
            findings.add(new Finding(id, month, kind, say(english, spanishText), Map.of(), List.of(new Because("a rule", List.of(law())))));
            return findings.size() - 1;
        }

        private static Citation law() {
            return new Citation("20 CFR 404.1592", "https://www.ecfr.gov/current/title-20/section-404.1592");
        }

        private Map<String, Node> why(Map<String, BigDecimal> amounts) {
            var why = new LinkedHashMap<String, Node>();
            amounts.forEach((name, value) -> {
                var told = new Node(null, say("You told us your hours and pay", "Usted nos dijo sus horas y su sueldo"), List.of(), Map.of("hoursPerWeek", 20, "from", start.plusMonths(1).toString()), List.of());
                var counted = new Node("half", say("One half of the rest of the pay counts", "La mitad del resto del sueldo cuenta"), List.of(new Citation("20 CFR 416.1112(c)(7)", null)), Map.of("amount", "$" + value.toPlainString()), List.of(told));
                why.put(name, new Node("pays", say("SSI pays the full amount less countable income", "El SSI paga la cantidad completa menos el ingreso contable"), List.of(law()), Map.of("monthly", value), List.of(counted, told)));
            });
            return why;
        }

        private Map<String, Node> standings(Map<String, String> statuses) {
            var why = new LinkedHashMap<String, Node>();
            var told = new Node(null, say("You told us your hours and pay", "Usted nos dijo sus horas y su sueldo"), List.of(), Map.of(), List.of());
            statuses.keySet().forEach(name -> why.put(
                    name,
                    new Node("stands", say("The month's pay decides it", "Lo decide el sueldo del mes"), List.of(law()), Map.of(), List.of(told))));
            return why;
        }

        private String say(String english, String spanishText) {
            return spanish ? spanishText : english;
        }

        private static BigDecimal gross(JsonNode work, YearMonth month) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode job : work) {
                boolean begun = !month.isBefore(YearMonth.parse(job.get("from").asString()));
                boolean going = !job.has("to") || !month.isAfter(YearMonth.parse(job.get("to").asString()));
                if (begun && going) {
                    sum = sum.add(pay(job));
                }
            }
            return sum;
        }

        private static BigDecimal pay(JsonNode job) {
            @Nullable JsonNode gross = job.get("gross");
            if (gross != null) {
                return gross.decimalValue();
            }
            return job.get("hoursPerWeek").decimalValue()
                    .multiply(job.get("hourlyWage").decimalValue())
                    .multiply(BigDecimal.valueOf(52))
                    .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
        }
    }
}
