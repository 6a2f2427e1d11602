package org.earnwise.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earnwise.advice.RulesRun;

/** What somebody gets and pays today, and figures of other years. */
public final class BenefitSteps {

    private final World world;

    BenefitSteps(World world) {
        this.world = world;
    }

    @Given("the person gets SSI")
    public void ssi() {
        world.tell("benefits.ssi.receives", true);
    }

    @Given("the person had SSI until it ended because of work")
    public void ssiEndedByWork() {
        world.tell("benefits.ssi.endedBy", "WORK");
    }

    @Given("the person had SSI until Social Security ended it")
    public void ssiEndedBySocialSecurity() {
        world.tell("benefits.ssi.endedBy", "SOCIAL_SECURITY");
    }

    @Given("the person had SSI until it ended for another reason")
    public void ssiEndedOtherwise() {
        world.tell("benefits.ssi.endedBy", "OTHER");
    }

    @Given("the person never had SSI")
    public void neverHadSsi() {
        world.tell("benefits.ssi.endedBy", "NEVER_HAD");
    }

    @Given("SSDI of {money} a month")
    public void ssdi(BigDecimal monthly) {
        world.tell("benefits.ssdi.monthly", monthly);
    }

    @Given("SSDI of {money} a month since {month}")
    public void ssdi(BigDecimal monthly, YearMonth since) {
        ssdi(monthly);
        world.tell("benefits.ssdi.entitledFrom", since);
    }

    @Given("SSDI of {money} a month since {month}, with no trial work months used")
    public void ssdiNoneUsed(BigDecimal monthly, YearMonth since) {
        ssdi(monthly, since);
        world.tell("benefits.ssdi.trialWorkMonths", List.of());
    }

    @Given("SSDI of {money} a month since {month}, with trial work months {monthList}")
    public void ssdiUsed(BigDecimal monthly, YearMonth since, List<YearMonth> months) {
        ssdi(monthly, since);
        world.tell("benefits.ssdi.trialWorkMonths", months);
    }

    @Given("SSDI of {money} a month since {month}, with trial work months {span}")
    public void ssdiUsed(BigDecimal monthly, YearMonth since, Span span) {
        ssdiUsed(monthly, since, span.months());
    }

    @Given("SSDI of {money} a month since {month}, with untold trial work months")
    public void ssdiUntold(BigDecimal monthly, YearMonth since) {
        ssdi(monthly, since);
    }

    @ParameterType(Words.MONTH + "(?:, " + Words.MONTH + ")*")
    public List<YearMonth> monthList(String written) {
        return Stream.of(written.split(", ")).map(Words::toMonth).toList();
    }

    @Given("SSDI since a month nobody told of")
    public void untoldEntitlement() {
        world.forget("benefits.ssdi.entitledFrom");
    }

    @Given("no trial work months are used")
    public void noneUsed() {
        world.tell("benefits.ssdi.trialWorkMonths", List.of());
    }

    @Given("trial work months {monthList} are used")
    public void used(List<YearMonth> months) {
        world.tell("benefits.ssdi.trialWorkMonths", months);
    }

    @Given("trial work months {span} are used")
    public void used(Span span) {
        used(span.months());
    }

    @Given("the SSDI is that of an adult disabled since childhood")
    public void disabledAdultChild() {
        world.tell("benefits.ssdi.kind", "DISABLED_ADULT_CHILD");
    }

    @Given("the SSDI is that of a disabled widow or widower")
    public void disabledWidow() {
        world.tell("benefits.ssdi.kind", "DISABLED_WIDOW");
    }

    @Given("Social Security has set {month} as the cessation month")
    public void cessation(YearMonth month) {
        world.tell("benefits.ssdi.substantialWorkStopped", month);
    }

    @Given("the family gets {money} a month on the person's record")
    public void family(BigDecimal amount) {
        world.tell("benefits.ssdi.familyMonthly", amount);
    }

    @Given("the person gets State Supplement")
    public void stateSupplement() {
        world.tell("benefits.stateSupplement.receives", true);
    }

    @Given("the person gets SNAP")
    public void snap() {
        world.tell("benefits.snap.receives", true);
    }

    @Given("the person gets TFA")
    public void tfa() {
        world.tell("benefits.tfa.receives", true);
    }

    @Given("the person has Medicaid")
    public void medicaid() {
        world.tell("benefits.medicaid.receives", true);
    }

    @Given("the person has no Medicaid")
    public void noMedicaid() {
        world.tell("benefits.medicaid.receives", false);
    }

    @Given("Medicare Part A since {month}")
    public void medicare(YearMonth month) {
        world.tell("benefits.medicare.partAFrom", month);
    }

    @Given("the person has no Part B")
    public void noPartB() {
        world.tell("benefits.medicare.partB", false);
    }

    @Given("the State pays the Part B premium")
    public void medicareSavings() {
        world.tell("benefits.medicareSavings", true);
    }

    @Given("the State does not pay the Part B premium")
    public void noMedicareSavings() {
        world.tell("benefits.medicareSavings", false);
    }

    @ParameterType(
            "VA pension|pension|unemployment benefits|workers' compensation|child support|gifts?|interest|other unearned income")
    public String unearned(String words) {
        return switch (words) {
            case "VA pension" -> "VA_PENSION";
            case "pension" -> "PENSION";
            case "unemployment benefits" -> "UNEMPLOYMENT";
            case "workers' compensation" -> "WORKERS_COMPENSATION";
            case "child support" -> "CHILD_SUPPORT";
            case "gift", "gifts" -> "GIFT";
            case "interest" -> "INTEREST";
            default -> "OTHER";
        };
    }

    @Given("(a ){unearned} of {money} a month")
    public void income(String kind, BigDecimal monthly) {
        world.add("otherIncome", Map.of("kind", kind, "monthly", monthly));
    }

    @Given("(a ){unearned} of {money} a month {span}")
    public void income(String kind, BigDecimal monthly, Span span) {
        Map<String, Object> income = new LinkedHashMap<>();
        income.put("kind", kind);
        income.put("monthly", monthly);
        income.put("from", span.from());
        if (span.to() != null) {
            income.put("to", span.to());
        }
        world.add("otherIncome", income);
    }

    @Given("(a ){unearned} of {money} in {month} only")
    public void oneIncome(String kind, BigDecimal amount, YearMonth month) {
        income(kind, amount, new Span(month, month));
    }

    @ParameterType("rent|the cost of an own home|a Housing Choice Voucher|public housing|a state rental voucher")
    public String housing(String words) {
        return switch (words) {
            case "rent" -> "RENT";
            case "the cost of an own home" -> "OWN";
            case "a Housing Choice Voucher" -> "HOUSING_CHOICE_VOUCHER";
            case "public housing" -> "PUBLIC_HOUSING";
            default -> "STATE_RAP";
        };
    }

    @Given("{housing} of {money} a month")
    public void rent(String kind, BigDecimal rent) {
        world.tell("housing.kind", kind);
        world.tell("housing.rent", rent);
    }

    @Given("{housing} with a contract rent of {money} a month")
    public void contractRent(String kind, BigDecimal rent) {
        rent(kind, rent);
    }

    @Given("heating and cooling are in the rent")
    public void heatingIncluded() {
        world.tell("housing.paysHeatingOrCooling", false);
    }

    @ParameterType("January|February|March|April|May|June|July|August|September|October|November|December")
    public int monthOfYear(String words) {
        return java.time.Month.valueOf(words.toUpperCase(java.util.Locale.ROOT)).getValue();
    }

    @Given("the rent is reviewed every {monthOfYear}")
    public void review(int month) {
        world.tell("housing.reviewMonth", month);
    }

    @Given("the housing agency uses HUD's new rules")
    public void newRules() {
        world.tell("housing.newRules", true);
    }

    @Given("the housing agency uses HUD's old rules")
    public void oldRules() {
        world.tell("housing.newRules", false);
    }

    @Given("others pay {money} a month of the person's shelter")
    public void shelterHelp(BigDecimal amount) {
        world.tell("housing.shelterHelpMonthly", amount);
    }

    @Given("the home, rented from relatives, would rent for {money} a month")
    public void marketRent(BigDecimal amount) {
        world.tell("housing.marketRent", amount);
    }

    @ParameterType(
            "medical costs|impairment-related work expenses|blind work expenses|a plan to achieve self-support|health premiums|dependent care|child support payments")
    public String expense(String words) {
        return switch (words) {
            case "medical costs" -> "medicalMonthly";
            case "impairment-related work expenses" -> "impairmentWorkMonthly";
            case "blind work expenses" -> "blindWorkMonthly";
            case "a plan to achieve self-support" -> "passMonthly";
            case "health premiums" -> "healthPremiumMonthly";
            case "dependent care" -> "dependentCareMonthly";
            default -> "childSupportPaidMonthly";
        };
    }

    @Given("{expense} of {money} a month")
    public void expense(String kind, BigDecimal monthly) {
        world.tell("expenses." + kind, monthly);
    }

    @Given("the figure {word} is {bigdecimal}")
    public void figure(String id, BigDecimal amount) {
        world.figure(id, amount);
    }

    @Given("the figures are")
    public void figures(Map<String, String> figures) {
        figures.forEach((id, amount) -> world.figure(id, Words.toNumber(amount)));
    }

    @Given("we look as if no trial work month was used")
    public void noTrialWork() {
        world.atEnd(RulesRun.End.NO_TRIAL_WORK_MONTH_USED);
    }

    @Given("we look as if SSDI began with the first month")
    public void ssdiFromTheStart() {
        world.atEnd(RulesRun.End.SSDI_FROM_THE_START);
    }

    @Given("we look as if savings were within the limit")
    public void within() {
        world.atEnd(RulesRun.End.SAVINGS_WITHIN_THE_LIMIT);
    }

    @Given("we look as if savings were over the limit")
    public void over() {
        world.atEnd(RulesRun.End.SAVINGS_OVER_THE_LIMIT);
    }

    @Given("we look as if the person had Medicaid before")
    public void medicaidBefore() {
        world.atEnd(RulesRun.End.MEDICAID_BEFORE);
    }

    @Given("we look as if the State paid the Part B premium")
    public void savingsProgram() {
        world.atEnd(RulesRun.End.MEDICARE_SAVINGS_PROGRAM);
    }

    @Given("we look as if the housing agency used HUD's old rules")
    public void asIfOldRules() {
        world.atEnd(RulesRun.End.OLD_HUD_RULES);
    }
}
