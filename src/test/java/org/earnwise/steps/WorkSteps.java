package org.earnwise.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Work, done before and thought about. */
public final class WorkSteps {

    private final World world;

    WorkSteps(World world) {
        this.world = world;
    }

    @Given("wages of {money} a month {span}")
    public void wages(BigDecimal monthly, Span span) {
        job(span, "gross", monthly);
    }

    @Given("wages of {money} in {month} only")
    public void wages(BigDecimal amount, java.time.YearMonth month) {
        job(new Span(month, month), "gross", amount);
    }

    @Given("work of {bigdecimal} hours a week at {money} an hour {span}")
    public void hours(BigDecimal hours, BigDecimal wage, Span span) {
        job(span, "hoursPerWeek", hours, "hourlyWage", wage);
    }

    @Given("self-employment with a net profit of {money} a month {span}")
    public void selfEmployment(BigDecimal net, Span span) {
        job(span, "gross", net, "selfEmployed", true);
    }

    @Given("self-employment with a net profit of {money} and {bigdecimal} hours a month {span}")
    public void selfEmployment(BigDecimal net, BigDecimal hours, Span span) {
        job(span, "gross", net, "selfEmployed", true, "hoursPerMonth", hours);
    }

    /** Columns: from, to (may be empty), and a month. */
    @Given("these wages")
    public void wages(DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            wages(
                    Words.toNumber(row.get("a month")),
                    new Span(Words.toMonth(row.get("from")), Words.toMonthOrNull(row.get("to"))));
        }
    }

    @Given("the employer of that job pays {money} a month more than the work is worth")
    public void subsidy(BigDecimal amount) {
        world.tellLast("work", "employerSubsidyMonthly", amount);
    }

    @Given("that job pays {payEvery}, first on {date}")
    public void paydays(String every, LocalDate first) {
        world.tellLast("work", "payEvery", every);
        world.tellLast("work", "firstPayday", first);
    }

    @ParameterType("every week|every two weeks|twice a month|every month")
    public String payEvery(String words) {
        return switch (words) {
            case "every week" -> "WEEK";
            case "every two weeks" -> "TWO_WEEKS";
            case "twice a month" -> "HALF_MONTH";
            default -> "MONTH";
        };
    }

    @Given("that job stopped because of the impairment")
    public void impairment() {
        world.tellLast("work", "stoppedBecause", "IMPAIRMENT");
    }

    @Given("that job stopped because support at work was taken away")
    public void supportRemoved() {
        world.tellLast("work", "stoppedBecause", "SUPPORT_REMOVED");
    }

    @Given("that job stopped for another reason")
    public void otherReason() {
        world.tellLast("work", "stoppedBecause", "OTHER");
    }

    @Given("no work from the first month on")
    public void withoutWork() {
        world.withoutWork();
    }

    private void job(Span span, @Nullable Object... values) {
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("from", span.from());
        if (span.to() != null) {
            job.put("to", span.to());
        }
        for (int i = 0; i < values.length; i += 2) {
            job.put((String) values[i], values[i + 1]);
        }
        world.add("work", job);
    }
}
