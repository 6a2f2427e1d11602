package org.earnwise.steps;

import io.cucumber.java.en.Given;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who somebody is, where and with whom they live, what they own. */
public final class PersonSteps {

    private static final Map<String, String> LIVING = Map.of(
            "their own home", "OWN_HOME",
            "a home shared with somebody unrelated", "WITH_UNRELATED",
            "another's household", "HOUSEHOLD_OF_ANOTHER",
            "a boarding home", "BOARDING_HOME",
            "a medical facility", "MEDICAL_FACILITY",
            "a public shelter", "SHELTER");
    private static final Map<String, String> STAYS = Map.of(
            "a state hospital", "STATE_HOSPITAL",
            "a Medicaid facility", "MEDICAID_FACILITY",
            "a private facility", "PRIVATE_FACILITY",
            "jail", "JAIL");

    private final World world;

    PersonSteps(World world) {
        this.world = world;
    }

    @Given("a/the person born in {month}")
    public void born(YearMonth month) {
        world.tell("person.born", month);
    }

    @Given("the person is blind")
    public void blind() {
        world.tell("person.blind", true);
    }

    @Given("the person is a student")
    public void student() {
        world.tell("person.student", true);
    }

    @Given("the person does not meet Social Security's disability rules")
    public void notDisabled() {
        world.tell("person.disabled", false);
    }

    @Given("the person's disability began before age 22")
    public void before22() {
        world.tell("person.disabledBefore22", true);
    }

    @Given("the person's disability began at 22 or later")
    public void notBefore22() {
        world.tell("person.disabledBefore22", false);
    }

    @Given("the person lives in {living}")
    public void lives(String living) {
        world.tell("person.living", living);
    }

    @Given("the person lives in {living} whose rate is {money} a month")
    public void livesAtRate(String living, BigDecimal rate) {
        world.tell("person.living", living);
        world.tell("person.facilityRate", rate);
    }

    @io.cucumber.java.ParameterType(
            "their own home|a home shared with somebody unrelated|another's household|a boarding home|a medical facility|a public shelter")
    public String living(String words) {
        return LIVING.get(words);
    }

    @io.cucumber.java.ParameterType("a state hospital|a Medicaid facility|a private facility|jail")
    public String stay(String words) {
        return STAYS.get(words);
    }

    @Given("the person is in {stay} {span}")
    public void away(String kind, Span span) {
        Map<String, Object> stay = new LinkedHashMap<>();
        stay.put("kind", kind);
        stay.put("from", span.from());
        if (span.to() != null) {
            stay.put("to", span.to());
        }
        world.add("person.stays", stay);
    }

    @Given("savings of {money}")
    public void savings(BigDecimal amount) {
        world.tell("resources.countable", amount);
    }

    @Given("savings nobody told of")
    public void untoldSavings() {
        world.forget("resources.countable");
    }

    @Given("an ABLE account with {money}")
    public void able(BigDecimal amount) {
        world.tell("resources.able", amount);
    }

    @Given("a spouse born in {month}")
    public void spouse(YearMonth month) {
        world.tell("spouse.born", month);
    }

    @Given("the spouse is disabled")
    public void spouseDisabled() {
        world.tell("spouse.disabled", true);
    }

    @Given("the spouse gets SSI")
    public void spouseGetsSsi() {
        world.tell("spouse.receivesSsi", true);
    }

    @Given("the spouse has wages of {money} a month")
    public void spouseWages(BigDecimal amount) {
        world.tell("spouse.grossMonthly", amount);
    }

    @Given("the spouse has SSDI of {money} a month")
    public void spouseSsdi(BigDecimal amount) {
        world.tell("spouse.ssdiMonthly", amount);
    }

    @Given("the spouse has other unearned income of {money} a month")
    public void spouseUnearned(BigDecimal amount) {
        world.tell("spouse.otherUnearnedMonthly", amount);
    }

    @Given("a child born in {month}")
    public void child(YearMonth month) {
        world.add("children", Map.of("born", month));
    }

    @Given("the child gets SSI")
    public void childGetsSsi() {
        world.tellLast("children", "receivesSsi", true);
    }

    @Given("the child has unearned income of {money} a month")
    public void childUnearned(BigDecimal amount) {
        world.tellLast("children", "unearnedMonthly", amount);
    }
}
