package org.earnwise.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.earnwise.web.PageTest;
import org.earnwise.web.SampleDoor;
import org.earnwise.web.ScenarioRefused.Fault;
import org.earnwise.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@PageTest
class ResultPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleDoor door;

    private Visitor visitor;

    @BeforeEach
    void someoneWhoAnsweredEverything() throws Exception {
        visitor = new Visitor(mvc);
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
    }

    @AfterEach
    void noFaults() {
        door.faults = List.of();
    }

    @Test
    void the_headline_says_it_in_one_sentence() throws Exception {
        assertThat(visitor.page("/result"))
                .contains("Working 25 hours a week at $18.50 an hour, from December 2026")
                .containsPattern("<h1>You would have about \\$[\\d,]+ a month to live on at first and about \\$[\\d,]+"
                        + " from August 2027 on \\(now: \\$[\\d,]+\\), and your health coverage goes on in every month we looked at\\.</h1>");
    }

    @Test
    void what_stays_comes_before_what_changes_and_what_to_do_after() throws Exception {
        String page = visitor.page("/result");
        assertThat(page).containsSubsequence(
                "What stays", "What gets better", "What changes, and when", "What to do, and by when",
                "What we were not sure of", "Questions to ask the counselor", "Who can help");
        assertThat(page).contains("1-800-537-2549", "2-1-1", "988");
        assertThat(page).contains("Your HUSKY stays while you work.", "By January 6, 2027:", "Tell Social Security about your new pay.");
    }

    @Test
    void what_is_to_be_done_again_and_again_is_said_once() throws Exception {
        String page = visitor.page("/result");
        assertThat(page).contains("(This comes 2 times, the last in February 2027.)").doesNotContain("By February 6, 2027");
    }

    @Test
    void every_month_has_a_row_with_its_standing_in_words() throws Exception {
        String page = visitor.page("/result");
        assertThat(Pattern.compile("href=\"/result/months/(\\d{4}-\\d{2})\"").matcher(page).results().map(m -> m.group(1)).distinct())
                .hasSize(36);
        assertThat(page)
                .contains("trial work, full check", "paused while pay is over the limit", "MED-Connect")
                .doesNotContain("TRIAL_WORK", "EXTENDED_SUSPENDED", "SECTION_1619", "??");
    }

    @Test
    void every_amount_opens_its_reasons() throws Exception {
        String page = visitor.page("/result");
        List<String> reasons = Pattern.compile("href=\"(/result/why/[^\"]+)\"").matcher(page).results()
                .map(m -> m.group(1)).distinct().toList();
        assertThat(reasons).hasSizeGreaterThan(100);
        for (String reason : reasons.subList(0, 8)) {
            assertThat(visitor.page(reason)).as(reason).contains("Why it is ");
        }
        assertThat(visitor.page("/result/why/2027-03/ssi.payment"))
                .contains("SSI, March 2027", "SSI pays the full amount less countable income", "You told us your hours and pay")
                .contains("https://www.ecfr.gov/current/title-20/section-404.1592");
    }

    @Test
    void the_taxes_together_open_the_reasons_of_each() throws Exception {
        assertThat(visitor.page("/result")).contains("/taxes\"");
        assertThat(visitor.page("/result/why/2027-03/taxes"))
                .contains("Taxes on pay, March 2027", "each tax below has its own reasons")
                .containsPattern("(Social Security and Medicare|Federal)[^<]*: \\$");
    }

    @Test
    void a_month_shows_all_its_amounts_beside_those_if_nothing_changed() throws Exception {
        assertThat(visitor.page("/result/months/2027-03"))
                .contains("March 2027", "With this work", "If nothing changes", "Trial work months used", "$2,004.17", "$736.67")
                .contains("/result/months/2027-02", "/result/months/2027-04");
    }

    @Test
    void what_it_would_be_if_nothing_changed_opens_its_reasons_too() throws Exception {
        assertThat(visitor.page("/result/months/2027-03")).containsPattern("/result/why/2027-03/today/ssi.payment\"[^>]*>\\$78\\.16");
        assertThat(visitor.page("/result/why/2027-03/today/ssi.payment"))
                .contains("SSI, March 2027", ": If nothing changes", "Why it is $78.16");
        assertThat(visitor.page("/result/why/2027-03/ssi.payment")).doesNotContain("If nothing changes");
    }

    @Test
    void a_standing_opens_its_reasons() throws Exception {
        assertThat(visitor.page("/result/months/2027-03")).contains("/result/why/2027-03/status.medicaid");
        assertThat(visitor.page("/result/why/2027-03/status.medicaid"))
                .contains("HUSKY (Medicaid), March 2027", "Why: MED-Connect", "The month&#39;s pay decides it");
    }

    @Test
    void a_month_or_an_amount_that_is_not_there_is_not_found() throws Exception {
        for (String address : List.of(
                "/result/months/2031-01",
                "/result/months/2027-13",
                "/result/months/x",
                "/result/why/2027-03/nothing",
                "/result/why/2027-03/today/nothing",
                "/result/why/2027-03/status.nothing",
                "/result/why/x/ssi.payment")) {
            assertThat(visitor.open(address).getStatus()).as(address).isEqualTo(404);
        }
    }

    @Test
    void what_was_taken_for_granted_is_said_with_a_way_to_say_better() throws Exception {
        assertThat(visitor.page("/result"))
                .contains("Costs to be able to work: you gave a best guess.")
                .contains("Trial work months: we took the latest months before November 2026 as the ones you used.")
                .contains("href=\"/questions/trial-months?then=result\"")
                .contains("Some amounts for later months are not out yet. For these we used the latest ones that are out: from January 2027 on:");
    }

    @Test
    void an_unknown_that_matters_makes_the_headline_a_range() throws Exception {
        visitor.send("/questions/trial-months", "used=NOT_SURE", "then=check");
        assertThat(visitor.page("/result")).containsPattern("You would have between \\$[\\d,]+ and \\$[\\d,]+ a month to live on");
    }

    @Test
    void the_months_at_the_other_end_of_an_unknown_open_below_those_at_the_careful_end() throws Exception {
        assertThat(visitor.page("/result")).doesNotContain("If this is so:");
        visitor.send("/questions/trial-months", "used=NOT_SURE", "then=check");
        assertThat(visitor.page("/result"))
                .containsSubsequence(
                        "These months show the careful end.",
                        ": paused while pay is over the limit",
                        "If this is so: No trial work months used before now.",
                        ": trial work, full check",
                        "What these words mean")
                .doesNotContain("If this is so: All nine");
    }

    @Test
    void coverage_that_is_not_sure_is_said_in_the_headline() throws Exception {
        visitor.send("/questions/health", "medicaid=NOT_SURE", "medicare=NO", "then=check");
        assertThat(visitor.page("/result")).contains("and your health coverage is one thing to settle by December 2026.");
    }

    @Test
    void someone_who_does_not_know_the_check_sees_both_ways() throws Exception {
        visitor.send("/questions/benefits", "kind=NOT_SURE", "then=check");
        visitor.send("/questions/payday", "day=NOT_SURE", "then=check");
        assertThat(visitor.page("/result")).contains("If it is SSI", "href=\"/result?reading=ssdi\"");
        assertThat(door.asked.at("/benefits/ssi/receives").asBoolean()).isTrue();
        assertThat(visitor.page("/result?reading=ssdi")).contains("/result/months/2027-03?reading=ssdi");
        assertThat(door.asked.at("/benefits/ssdi/monthly").asInt()).isEqualTo(600);
    }

    @Test
    void the_exact_list_puts_first_what_could_change_most_and_shows_how_much() throws Exception {
        visitor.send("/questions/savings", "countable-unsure=on", "then=result");
        visitor.send("/questions/trial-months", "used=NOT_SURE", "then=result");
        String page = visitor.page("/exact");
        assertThat(page).containsSubsequence("Trial work months", "Can change an average month by about $", "Savings");
        List<Integer> amounts = Pattern.compile("by about \\$([\\d,]+)").matcher(page).results()
                .map(MatchResult::group)
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .toList();
        assertThat(amounts).isNotEmpty().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(page).contains("href=\"/questions/savings?then=result\"", "Makes the answer more sure");
    }

    @Test
    void other_hours_and_pay_are_tried_without_a_script() throws Exception {
        visitor.page("/result");
        assertThat(visitor.send("/result/what-if", "hours=25", "wage=18.50", "step=hour-more").getRedirectedUrl())
                .isEqualTo("/result#what-if");
        assertThat(visitor.page("/result")).contains("Working 26 hours a week at $18.50 an hour");
        visitor.send("/result/what-if", "hours=26", "wage=18.50", "step=wage-less");
        assertThat(visitor.page("/result")).contains("Working 26 hours a week at $18 an hour");
        visitor.send("/result/what-if", "hours=30", "wage=$20");
        assertThat(visitor.page("/result")).contains("Working 30 hours a week at $20 an hour");
    }

    @Test
    void hours_and_pay_to_try_that_cannot_be_read_are_named_at_their_place_and_stay_typed() throws Exception {
        for (String[] bad : new String[][] {
            {"hours=many", "wage=20", "Write a number of hours above 0 and no more than 100"},
            {"hours=200", "wage=20", "Write a number of hours above 0 and no more than 100"},
            {"hours=", "wage=20", "Fill in about how many hours a week you would work"},
            {"hours=30", "wage=-5", "Write an amount that is not below zero"},
            {"hours=30", "wage=0", "Write an amount above zero"}
        }) {
            visitor.send("/result/what-if", bad[0], bad[1]);
            String page = visitor.page("/result");
            String input = bad[0].equals("hours=30") ? "wage" : "hours";
            assertThat(page)
                    .as(bad[0] + " " + bad[1])
                    .contains("Working 25 hours a week at $18.50 an hour", bad[2], "href=\"#" + input + "\"", "id=\"" + input + "-error\"")
                    .contains("value=\"" + (input.equals("wage") ? bad[1] : bad[0]).replaceAll(".*=", "") + "\"");
            assertThat(visitor.page("/result")).doesNotContain("-error\"");
        }
        visitor.send("/questions/work-plan", "kind=MONTHLY", "gross=900", "when=NEXT_MONTH", "then=result");
        for (String bad : List.of("gross=abc", "gross=-5", "gross=0", "gross=99999999", "gross=")) {
            visitor.send("/result/what-if", bad);
            assertThat(visitor.page("/result")).as(bad).contains("Earning $900 a month", "href=\"#gross\"");
        }
        visitor.send("/result/what-if", "gross=abc");
        assertThat(visitor.page("/result?lang=es")).contains("href=\"#gross\"", "Escriba la cantidad en dólares");
    }

    @Test
    void what_a_business_brings_in_is_tried_too_and_its_hours_stay() throws Exception {
        visitor.send("/questions/work-plan", "kind=SELF", "profit=1000", "month-hours=60", "when=NEXT_MONTH", "then=result");
        assertThat(visitor.page("/result")).contains("name=\"profit\"", "What would be left for you in a normal month", "id=\"profit-range\"");
        visitor.send("/result/what-if", "profit=1000", "step=pay-more");
        assertThat(visitor.page("/result")).contains("value=\"1050\"");
        assertThat(door.asked.at("/work/1/gross").asInt()).isEqualTo(1050);
        assertThat(door.asked.at("/work/1/selfEmployed").asBoolean()).isTrue();
        assertThat(door.asked.at("/work/1/hoursPerMonth").asInt()).isEqualTo(60);
        visitor.send("/result/what-if", "profit=abc");
        assertThat(visitor.page("/result")).contains("href=\"#profit\"", "id=\"profit-error\"");
        assertThat(visitor.page("/result/hours")).contains("Pay a month");
    }

    @Test
    void one_hour_is_one_hour() throws Exception {
        visitor.send("/result/what-if", "hours=1", "wage=20");
        assertThat(visitor.page("/result")).contains("Working 1 hour a week at $20 an hour");
        assertThat(visitor.page("/result?lang=es")).contains("Con 1 hora de trabajo por semana a $20 la hora");
    }

    @Test
    void coverage_that_somebody_did_not_say_they_have_is_not_promised_to_go_on() throws Exception {
        visitor.send("/questions/health", "medicaid=NO", "medicare=STATE_PAYS", "then=check");
        assertThat(visitor.page("/result"))
                .contains("your Medicare goes on in every month we looked at.", "not now, as you told us", "if you ask for it")
                .doesNotContain("your health coverage goes on");
        assertThat(visitor.page("/result?lang=es")).contains("su Medicare sigue en todos los meses", "ahora no, según nos dijo");
        assertThat(visitor.page("/result/months/2027-03?lang=en")).contains("if you ask for it");
        visitor.send("/questions/health", "medicaid=NOT_SURE", "medicare=NOT_SURE", "then=check");
        assertThat(visitor.page("/result")).doesNotContain("your health coverage goes on").contains("not sure yet, ask DSS");
    }

    @Test
    void plans_side_by_side_say_first_what_stays_then_the_rest_in_the_order_of_time() throws Exception {
        String page = visitor.page("/compare");
        assertThat(page).contains("First month with less than your plan leaves", "no month");
        assertThat(page.substring(page.indexOf("What stands out")))
                .containsSubsequence(
                        "Your HUSKY stays while you work.",
                        "Your ninth trial work month.",
                        "This is the first month over the limit.",
                        "SSDI pauses while your pay is over the limit.");
    }

    @Test
    void plans_side_by_side_promise_no_coverage_that_somebody_did_not_say_they_have() throws Exception {
        assertThat(visitor.page("/compare")).contains("goes on in every month").doesNotContain("if you ask for it");
        visitor.send("/questions/health", "medicaid=NO", "medicare=NO", "then=check");
        assertThat(visitor.page("/compare")).contains("MED-Connect, if you ask for it", "HUSKY in every month, if you ask for it").doesNotContain("goes on in every month");
        assertThat(visitor.page("/compare?lang=es")).contains("si la pide");
    }

    @Test
    void a_lane_shows_as_there_only_what_somebody_said_they_have() throws Exception {
        assertThat(lanes("/result").get("HUSKY")).isNotEmpty().allMatch(stretch -> stretch.get("shade").equals("there"));
        visitor.send("/questions/health", "medicaid=NO", "medicare=NO", "then=check");
        assertThat(lanes("/result").get("HUSKY"))
                .isNotEmpty()
                .allMatch(stretch -> stretch.get("shade").equals("between"))
                .allMatch(stretch -> stretch.get("text").toString().endsWith(", if you ask for it"));
    }

    /** Four trial work months were used before November 2026 and the work begins in December: the fifth, and in April the ninth. */
    @Test
    void the_lane_of_ssdi_goes_through_its_standings_without_a_gap() throws Exception {
        List<Map<String, Object>> stretches = lanes("/result").get("SSDI");
        assertThat(stretches.get(0)).containsEntry("from", 0).containsEntry("to", 6);
        assertThat(stretches).extracting(stretch -> stretch.get("shade")).startsWith("there").endsWith("between");
        for (int at = 1; at < stretches.size(); at++) {
            assertThat(stretches.get(at)).containsEntry("from", stretches.get(at - 1).get("to"));
        }
        assertThat(stretches.get(stretches.size() - 1)).containsEntry("to", 36);
    }

    /** The lanes of the chart by their names, as the page's script reads them. */
    @SuppressWarnings("unchecked")
    private Map<String, List<Map<String, Object>>> lanes(String address) throws Exception {
        String page = visitor.page(address);
        String json = page.substring(page.indexOf('{', page.indexOf("id=\"months-data\"")), page.indexOf("</script>", page.indexOf("id=\"months-data\"")));
        var lanes = new LinkedHashMap<String, List<Map<String, Object>>>();
        Map<String, Object> data = JsonMapper.shared().readValue(json, Map.class);
        ((List<Map<String, Object>>) data.get("lanes"))
                .forEach(lane -> lanes.put((String) lane.get("label"), (List<Map<String, Object>>) lane.get("stretches")));
        return lanes;
    }

    @Test
    void a_check_that_arrives_the_month_after_is_said_beside_the_months() throws Exception {
        assertThat(visitor.page("/result")).contains("The Social Security check for a month comes in the month after.");
    }

    @Test
    void the_reasons_in_spanish_are_not_said_to_be_in_english() throws Exception {
        assertThat(visitor.page("/result/why/2027-03/ssi.payment?lang=es")).contains("Estas son las reglas").doesNotContain("en inglés");
    }

    @Test
    void less_than_now_is_said_with_what_can_be_done() throws Exception {
        visitor.send("/questions/work-now", "kind=HOURLY", "hours=30", "wage=18", "then=check");
        visitor.send("/questions/work-plan", "kind=HOURLY", "hours=2", "wage=18", "when=NEXT_MONTH", "then=result");
        assertThat(visitor.page("/result"))
                .contains("What changes, and when", "ask a benefits counselor what else could help")
                .doesNotContain("see below what can help");
    }

    @Test
    void school_is_asked_only_under_22_and_the_town_only_for_help_nearby() throws Exception {
        assertThat(visitor.page("/exact"))
                .contains("Helps us show help near you. It does not change the result.")
                .doesNotContain("/questions/school");
        visitor.send("/questions/born", "month-month=12", "month-year=2004", "then=check");
        assertThat(visitor.page("/exact")).contains("/questions/school");
        visitor.send("/questions/born", "month-month=11", "month-year=2004", "then=check");
        assertThat(visitor.page("/exact")).doesNotContain("/questions/school");
    }

    @Test
    void a_copy_of_the_answers_is_the_scenario_itself() throws Exception {
        var copy = visitor.open("/result/earnwise-scenario.json");
        assertThat(visitor.page("/result")).contains("/result/earnwise-scenario.json");
        assertThat(copy.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"earnwise-scenario.json\"");
        assertThat(copy.getContentAsString()).contains("\"schema\" : \"earnwise/1\"", "\"start\" : \"2026-11\"");
    }

    @Test
    void answers_that_do_not_go_together_are_named_with_their_questions() throws Exception {
        door.faults = List.of(new Fault("/benefits/ssdi/entitledFrom", "SSDI cannot begin before birth."));
        var response = visitor.open("/result");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("Some answers do not go together", "SSDI cannot begin before birth.", "href=\"/questions/ssdi?then=result\"");
    }

    @Test
    void the_result_is_read_in_spanish_too() throws Exception {
        assertThat(visitor.page("/result?lang=es"))
                .contains("Con 25 horas de trabajo por semana a $18.50 la hora, desde diciembre de 2026")
                .contains("Lo que sigue igual", "Su HUSKY continúa mientras trabaja.", "A más tardar el 6 de enero de 2027:")
                .doesNotContain("What stays", "??");
        assertThat(visitor.page("/result/months/2027-03")).contains("marzo de 2027", "Si nada cambia");
        assertThat(visitor.page("/result/why/2027-03/ssi.payment")).contains("Por qué son $0");
    }
}
