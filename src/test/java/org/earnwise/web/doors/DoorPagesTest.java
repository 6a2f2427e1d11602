package org.earnwise.web.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.earnwise.guidance.Vocabulary;
import org.earnwise.web.PageTest;
import org.earnwise.web.Visitor;
import org.earnwise.web.packet.AccessiblePdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class DoorPagesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Autowired
    private MockMvc mvc;

    private Visitor visitor;

    @BeforeEach
    void newVisitor() {
        visitor = new Visitor(mvc);
    }

    /** Opens a sheet, fills it in and sends it; gives the address that comes next. */
    private String tell(String sheet, String... inputs) throws Exception {
        visitor.page(sheet);
        return visitor.send(sheet, inputs).getRedirectedUrl();
    }

    private void toldUpToReason(String decision) throws Exception {
        tell("/told-no", "request.service=IPS");
        tell("/told-no/who", "request.agencyType=dmhas_funded", "own.agency=Hill Job Center");
        tell(
                "/told-no/what", "request.decision=" + decision, "request.toldOn-month=11", "request.toldOn-day=18",
                "request.toldOn-year=2026", "request.writtenNotice=YES");
    }

    @Test
    void every_door_is_found_from_the_start_page_and_from_the_foot_of_every_page() throws Exception {
        assertThat(visitor.page("/"))
                .contains("href=\"/told-no\"", "href=\"/choices\"", "href=\"/ticket\"", "href=\"/help\"")
                .contains("href=\"/for-guides\"", "href=\"/for-agencies\"", "href=\"/built-on\"");
    }

    @Test
    void a_reason_that_does_not_count_is_said_with_whose_word_it_is_and_the_last_day() throws Exception {
        toldUpToReason("denied");
        assertThat(tell("/told-no/reason", "request.reasons=DR-04", "do=next")).isEqualTo("/told-no/answer");
        assertThat(visitor.page("/told-no/answer"))
                .contains("DMHAS’s vision says this reason does not count.")
                .contains("DMHAS&#39;s vision says: You do not have to be free of drugs or alcohol")
                // November 18 and 45 days
                .contains("By January 2, 2027")
                .contains("Connecticut", "href=\"/choices\"", "href=\"/told-no/letter/1\"")
                .doesNotContain("The law says: You do not have to be free");
    }

    @Test
    void own_words_are_shown_back_and_used_only_after_a_yes() throws Exception {
        toldUpToReason("denied");
        assertThat(tell("/told-no/reason", "own.said=I have to be sober for ninety days", "do=next"))
                .isEqualTo("/told-no/match");
        assertThat(visitor.open("/told-no/answer").getRedirectedUrl()).isEqualTo("/told-no/match");
        assertThat(visitor.page("/told-no/match")).contains("I have to be sober for ninety days", "DR-04");
        assertThat(tell("/told-no/match", "own.match=NONE")).isEqualTo("/told-no/answer");
        assertThat(visitor.page("/told-no/answer")).contains("This reason needs a closer look.");
        tell("/told-no/match", "own.match=DR-04");
        assertThat(visitor.page("/told-no/answer")).contains("this reason does not count");
    }

    @Test
    void other_own_words_have_to_be_said_yes_to_anew() throws Exception {
        toldUpToReason("denied");
        tell("/told-no/reason", "own.said=I have to be sober for ninety days", "do=next");
        tell("/told-no/match", "own.match=DR-04");
        assertThat(tell("/told-no/reason", "own.said=They have no bus", "do=next")).isEqualTo("/told-no/match");
        assertThat(visitor.page("/told-no/match")).doesNotContain("checked=\"checked\"");
    }

    @Test
    void the_list_is_searched_without_losing_what_was_ticked_or_written() throws Exception {
        toldUpToReason("denied");
        assertThat(tell("/told-no/reason", "own.find=drugs", "own.said=Come back", "request.reasons=DR-19", "do=find"))
                .isEqualTo("/told-no/reason#list");
        String page = visitor.page("/told-no/reason");
        assertThat(page).contains("Come back", "value=\"DR-03\"").doesNotContain("value=\"DR-24\"");
        assertThat(page).containsPattern("value=\"DR-19\" checked");
    }

    @Test
    void all_46_reasons_can_be_picked() throws Exception {
        toldUpToReason("denied");
        String page = visitor.page("/told-no/reason");
        Vocabulary.load().reasons().forEach(reason -> assertThat(page).contains("value=\"" + reason.code() + "\""));
    }

    @Test
    void a_waiting_list_can_be_settled_with_a_few_facts_more() throws Exception {
        toldUpToReason("waitlisted");
        tell("/told-no/reason", "request.reasons=DR-19", "do=next");
        assertThat(visitor.page("/told-no/answer")).contains("This reason needs a closer look.", "href=\"/told-no/more\"");
        tell(
                "/told-no/more", "request.interimHelpStarted=YES", "request.waitlistOrder=severity_then_date",
                "request.placeGivenInWriting=YES");
        assertThat(visitor.page("/told-no/answer")).contains("They may give this reason. Other doors are open to you.");
    }

    @Test
    void a_step_by_exception_has_to_pass_seven_tests() throws Exception {
        toldUpToReason("denied");
        tell("/told-no/reason", "request.reasons=DR-38", "do=next");
        assertThat(visitor.page("/told-no/answer")).contains("This reason needs a closer look.", "href=\"/told-no/more\"");
        String[] tests = {
            "request.exception.individual=YES", "request.exception.writtenSignedDated=YES",
            "request.exception.presentRiskFacts=YES", "request.exception.noProhibitedFactor=YES",
            "request.exception.endsWithinDays=90", "request.exception.toldInWritingWithAppeal=YES",
            "request.exception.otherHelpOfferedNow=YES"
        };
        tell("/told-no/more", tests);
        assertThat(visitor.page("/told-no/answer")).contains("this reason does not count", "it ends in 30 days or less");
        tests[4] = "request.exception.endsWithinDays=30";
        tell("/told-no/more", tests);
        assertThat(visitor.page("/told-no/answer")).contains("This reason needs a closer look.").doesNotContain("seven tests");
    }

    @Test
    void nothing_said_and_a_day_to_come_lead_back_to_their_fields() throws Exception {
        toldUpToReason("denied");
        assertThat(tell("/told-no/reason", "do=next")).isEqualTo("/told-no/reason");
        assertThat(visitor.page("/told-no/reason")).contains("Please look again", "href=\"#own.said\"");
        tell("/told-no/what", "request.decision=denied", "request.toldOn-month=12", "request.toldOn-day=24", "request.toldOn-year=2026");
        tell("/told-no/reason", "request.reasons=DR-01", "do=next");
        assertThat(visitor.open("/told-no/answer").getRedirectedUrl()).isEqualTo("/told-no/what");
        assertThat(visitor.page("/told-no/what")).contains("Check the date.", "href=\"#request.toldOn-month\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/told-no, request.service=NOWHERE",
        "/ticket, age=-1",
        "/ticket, age=thirty",
        "/help, own.need=castle",
        "/choices, person.preferences=GOLD",
        "/for-agencies/funding, activity=FS-99",
        "/for-agencies/milestones, own.gross1=12.345",
        "/for-guides/plan, person.monthsUnemployed=4000",
        "/for-guides/intake, intake.infoGiven=maybe"
    })
    void what_is_not_known_is_named_at_its_field_and_not_kept(String sheet, String input) throws Exception {
        assertThat(tell(sheet, input)).isEqualTo(sheet);
        assertThat(visitor.page(sheet)).contains("govuk-error-summary", "govuk-error-message");
    }

    @Test
    void the_letter_is_printed_and_taken_along_in_both_forms() throws Exception {
        toldUpToReason("terminated");
        tell("/told-no/reason", "request.reasons=DR-15", "do=next");
        assertThat(visitor.page("/told-no/letter/1")).contains("Hill Job Center", "Keep my help going");
        MockHttpServletResponse text = visitor.open("/told-no/letter/1.txt");
        assertThat(text.getContentType()).startsWith("text/plain");
        assertThat(text.getHeader("Content-Disposition")).contains("attachment");
        assertThat(text.getHeader("Cache-Control")).contains("no-store");
        assertThat(text.getContentAsString()).contains("November 18, 2026", "DMHAS's vision says:");
        MockHttpServletResponse pdf = visitor.open("/told-no/letter/1.pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(pdf.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(AccessiblePdf.faults(pdf.getContentAsByteArray())).isEmpty();
        visitor.page("/told-no/letter/1?lang=es");
        assertThat(AccessiblePdf.faults(visitor.open("/told-no/letter/1.pdf").getContentAsByteArray())).isEmpty();
        assertThat(visitor.open("/told-no/letter/5").getStatus()).isEqualTo(404);
    }

    @Test
    void all_fifteen_choices_are_shown_those_that_fit_first() throws Exception {
        assertThat(tell("/choices", "person.preferences=PAID_WHILE_LEARNING", "person.preferences=TRADE_CREDENTIAL"))
                .isEqualTo("/choices#ways");
        String page = visitor.page("/choices");
        assertThat(page.indexOf("Fits you:")).isPositive().isLessThan(page.indexOf("A regular job is always open"));
        assertThat(page.split("class=\"ew-card[ \"]", -1)).hasSize(1 + 15);
        assertThat(page).contains("Pay while I learn; A paper that shows my trade", "There is no written definition yet");
    }

    @Test
    void ten_questions_on_school_lead_to_a_first_step_and_none_has_to_be_answered() throws Exception {
        assertThat(tell("/learn", "learning.done=LESS", "own.goal=Fix cars", "learning.ways=TRADE_CREDENTIAL", "learning.money=books", "learning.times=evening"))
                .isEqualTo("/learn/answer");
        String page = visitor.page("/learn/answer");
        assertThat(page)
                .contains("Fix cars", "DMHAS&#39;s vision says: You can finish school at your own pace.", "Books and tools", "In the evening")
                .contains("Ask a job center about trade classes.", "Ask BRS if they can help pay", "Rule ED-04 of Earnwise")
                .doesNotContain("If you owe on an old school loan", "Rule ED-05 of Earnwise");
        assertThat(page.indexOf("ask for adult education")).isPositive().isLessThan(page.indexOf("id=\"then\""));
        assertThat(tell("/learn")).isEqualTo("/learn/answer");
        assertThat(visitor.page("/learn/answer"))
                .contains("You can find your goal as you go", "Tell your guide, your main worker, that you want to learn.")
                .doesNotContain("Rule ED-04 of Earnwise", "What you told us");
    }

    @Test
    void college_calls_up_its_disability_office_and_old_debt_its_way_out() throws Exception {
        tell("/learn", "learning.done=DIPLOMA", "learning.ways=COLLEGE", "learning.money=debt");
        assertThat(visitor.page("/learn/answer"))
                .contains("Rule ED-05 of Earnwise", "Ask the school who helps students with a disability.", "If you owe on an old school loan")
                .doesNotContain("Rule ED-04 of Earnwise", "adult education");
    }

    @Test
    void a_ticket_is_judged_and_its_year_counted_by_work_and_school() throws Exception {
        tell("/ticket", "age=34", "own.gets=SSDI", "own.ssdi-paid=YES", "hasTicket=NO");
        tell("/ticket/now", "own.brs=NEVER");
        tell("/ticket/wants", "own.wants=training");
        assertThat(tell(
                        "/ticket/progress", "own.period=1", "workMonthsMet=2", "program=college2", "fullYearCredits=24", "creditsEarned=5"))
                .isEqualTo("/ticket/answer");
        assertThat(visitor.page("/ticket/answer"))
                .contains("You can have a Ticket this month.", "BRS, the State job service")
                .contains("Work and school do it together.", "For 2026 the trial work level is $1,210");
    }

    @Test
    void the_months_of_the_plan_about_pay_feed_the_year() throws Exception {
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        assertThat(visitor.page("/result")).contains("href=\"/ticket\"");
        tell("/ticket", "age=40", "own.gets=SSDI", "own.gets=SSI", "own.ssdi-paid=YES", "own.ssi-paid=YES", "hasTicket=YES");
        tell("/ticket/now", "own.brs=NEVER");
        tell("/ticket/wants", "own.wants=NONE");
        tell("/ticket/progress", "own.period=1", "own.use-plan=YES");
        assertThat(visitor.page("/ticket/answer"))
                .contains("You have a Ticket. Here is how to use it.")
                .contains("We counted the pay of these months in your plan:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "age=66&own.gets=SSDI&own.ssdi-paid=YES&hasTicket=NO | | As far as we can see, no Ticket shields you",
        "age=40&own.gets=NONE | | As far as we can see, no Ticket shields you",
        "age=40&own.gets=SSDI&own.ssdi-paid=YES&hasTicket=NO | | That is not so yet, as far as we can see.",
        "age=40&own.gets=SSDI&own.ssdi-paid=YES&hasTicket=YES | | Have you? Tell us the day, and your steps.",
        "age=40&own.gets=SSDI&own.ssdi-paid=NO&hasTicket=YES | own.brs=CLOSED&vr.daysSinceClosure=100 | Your Ticket is not in use now, so it does not shield you.",
        "age=40&own.gets=SSDI&own.ssdi-paid=YES&hasTicket=YES | assigned-month=3&assigned-day=15&assigned-year=2026 | It shields you while you make progress each year."
    })
    void nobody_is_promised_a_shield_that_is_not_there(String about, String now, String said) throws Exception {
        tell("/ticket", about.split("&"));
        tell("/ticket/now", now == null ? new String[0] : now.split("&"));
        tell("/ticket/wants");
        tell("/ticket/progress");
        assertThat(visitor.page("/ticket/answer"))
                .contains(said)
                .doesNotContain("so Social Security will not start", "So Social Security will not start", "You are still covered, and");
    }

    @Test
    void a_ticket_in_use_with_enough_steps_shields_and_too_few_do_not() throws Exception {
        tell("/ticket", "age=40", "own.gets=SSDI", "own.ssdi-paid=YES", "hasTicket=YES");
        tell("/ticket/now", "assigned-month=3", "assigned-day=15", "assigned-year=2026");
        tell("/ticket/wants");
        tell("/ticket/progress", "own.period=1", "workMonthsMet=3");
        assertThat(visitor.page("/ticket/answer")).contains("So Social Security will not start a medical review.");
        tell("/ticket/progress", "own.period=1", "workMonthsMet=2");
        assertThat(visitor.page("/ticket/answer"))
                .contains("the steps you told us are not enough for this year yet")
                .doesNotContain("So Social Security will not start a medical review.");
    }

    @Test
    void a_year_with_no_steps_told_brings_no_letter() throws Exception {
        tell("/ticket", "age=40", "own.gets=SSDI", "own.ssdi-paid=YES", "hasTicket=YES");
        tell("/ticket/now");
        tell("/ticket/wants");
        tell("/ticket/progress", "own.period=1");
        assertThat(visitor.page("/ticket/answer"))
                .contains("Here is what the year asks for.")
                .doesNotContain("The steps so far are not enough", "This is not enough for the year yet");
    }

    @Test
    void the_plan_is_counted_in_the_year_that_runs_from_the_day_the_ticket_was_given() throws Exception {
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        tell("/ticket", "age=40", "own.gets=SSDI", "own.ssdi-paid=YES", "hasTicket=YES");
        // given in March 2026: April 2026 to March 2027, of which the plan has November on, five months
        tell("/ticket/now", "assigned-month=3", "assigned-day=15", "assigned-year=2026");
        tell("/ticket/wants");
        tell("/ticket/progress", "own.period=1", "own.use-plan=YES");
        assertThat(visitor.page("/ticket/answer"))
                .contains("This year of your Ticket goes from Apr 2026 through Mar 2027.", "leaves out 7 of its months")
                .containsPattern("<th scope=\"row\">Mar 2027</th>")
                .doesNotContain("<th scope=\"row\">Apr 2027</th>");
        // a first year that is over has none of the plan's months
        tell("/ticket/now", "assigned-month=1", "assigned-day=15", "assigned-year=2025");
        assertThat(visitor.page("/ticket/answer"))
                .contains("leaves out 12 of its months", "Here is what the year asks for.")
                .doesNotContain("This is enough for the year.");
        tell("/ticket/now");
        tell("/ticket/progress", "own.period=2", "own.use-plan=YES");
        assertThat(visitor.page("/ticket/answer")).contains("Tell us the day you gave your Ticket.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DR-44 | what a conservator may decide",
        "DR-44 | Connecticut Legal Rights Project for free",
        "DR-23 | A law may close one job to you. It does not close this help.",
        "DR-25 | DCF, your school, and BRS job help for students",
        "DR-27 | There may be money to help with rides"
    })
    void the_why_answers_the_reason(String reason, String said) throws Exception {
        toldUpToReason("denied");
        tell("/told-no/reason", "request.reasons=" + reason, "do=next");
        assertThat(visitor.page("/told-no/answer"))
                .contains(said)
                .doesNotContain("This agency needs a closer look.", "Set some of the money aside", "These may fit what you told us");
    }

    @Test
    void a_town_that_nobody_names_is_said_to_be_so() throws Exception {
        tell("/help", "own.need=ALL", "own.town=Xyz");
        assertThat(visitor.page("/help")).contains("No one here names Xyz.").doesNotContain("Near Xyz first");
    }

    @ParameterizedTest
    @CsvSource({"/for-agencies/network", "/for-agencies/contract", "/for-agencies/community"})
    void a_form_left_empty_is_no_clean_bill(String check) throws Exception {
        tell(check);
        assertThat(visitor.page(check + "/answer"))
                .contains("You have not told us anything yet")
                .doesNotContain("You have what we asked about.", "We found nothing to mend.");
    }

    @Test
    void credits_without_a_program_lead_back_to_the_program() throws Exception {
        tell("/ticket", "age=34", "own.gets=SSI", "own.ssi-paid=YES");
        tell("/ticket/now");
        tell("/ticket/wants");
        tell("/ticket/progress", "own.period=1", "creditsEarned=5", "fullYearCredits=24");
        assertThat(visitor.open("/ticket/answer").getRedirectedUrl()).isEqualTo("/ticket/progress");
        assertThat(visitor.page("/ticket/progress")).contains("href=\"#program\"");
    }

    @Test
    void the_directory_puts_the_town_first_and_warns_of_old_entries() throws Exception {
        tell("/help", "own.need=lmha", "own.town=Bridgeport");
        String page = visitor.page("/help");
        assertThat(page.indexOf("Greater Bridgeport")).isPositive().isLessThan(page.indexOf("United Services"));
        assertThat(page).contains("Last checked:", "Call first to be sure.", "Open after work hours");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/for-guides/intake | intake.infoGiven=YES&intake.oriented=YES&intake.consultOffered=NO | Something is missing from this first visit",
        "/for-guides/intake | intake.infoGiven=YES&intake.oriented=YES&intake.consultOffered=YES | This first visit has all it needs.",
        "/for-guides/accountability | plan.brokered=YES&own.named=0 | One person has to be named.",
        "/for-guides/accountability | plan.brokered=YES&own.named=1 | It is clear who is in charge.",
        "/for-guides/words | text=You are not ready for a job. | Change these words first.",
        "/for-agencies/funding | activity=FS-05&context.medicaid=YES&context.livesIn=own_place&own.waiver=NO_WAIVER | State grant",
        "/for-agencies/funding | activity=FS-08&context.medicaid=YES&context.livesIn=dmhas_group_home&context.minutesSymptom=20&context.minutesTask=40&context.splitRecorded=YES&context.inPlan=YES&context.licensedRecommendation=YES | 40 minutes",
        "/for-agencies/milestones | benefit=SSDI&year=2025&own.gross1=1,900&own.months1=12&own.back=NONE | $9,065",
        "/for-agencies/milestones | benefit=SSI&year=2025&own.gross1=2,200&own.months1=15&own.no-cash=12&own.back=NONE | At the amounts of 2025: $9,280 to the agency, on top",
        "/for-agencies/milestones | benefit=SSDI&year=2025&own.gross1=1,900&own.months1=12 | How much did the person earn in the 18 months before the Ticket?",
        "/for-agencies/network | network.yearsInLastTwo=1&network.yearsInLastFive=2 | A few things are left to do.",
        "/for-agencies/contract | contract.rapidJobSearch=NO | A fast job search",
        "/for-guides/peers | step=notice | A peer can help you understand letters",
        "/for-guides/peers | use=approve | That is not a job for a peer.",
        "/for-guides/peers | use=support | Here is how a peer can help.",
        "/for-agencies/community | map.fields=name&map.agenciesOnly=YES | What people can give there",
        "/for-agencies/community | collaborative.members=brs | Still missing at the table",
        "/for-agencies/community | map.agenciesOnly=NO&map.namesClients=NO | So far so good. A few answers are still open.",
        "/for-agencies/system | own.doing=barrier.costsMoney&own.doing=budget.set | There may be money to help with rides or tools.",
        "/for-agencies/system | material.openToAllStatement=NO | help with work and school is open to all"
    })
    void a_check_says_what_is_there_and_what_is_missing(String check, String inputs, String said) throws Exception {
        assertThat(tell(check, inputs.split("&"))).isEqualTo(check + "/answer");
        assertThat(visitor.page(check + "/answer")).contains(said);
    }

    @Test
    void exactly_three_months_without_work_do_not_call_for_both_goals() throws Exception {
        String[] areas = {
            "plan.domains.physicalHealth=present", "plan.domains.socialRelationships=present",
            "plan.domains.employmentEducation=present", "plan.domains.spiritualLife=present",
            "plan.domains.housingSatisfaction=present", "plan.domains.communityConnections=present",
            "plan.outcomes=employment", "person.monthsUnemployed=3"
        };
        tell("/for-guides/plan", areas);
        assertThat(visitor.page("/for-guides/plan/answer")).contains("This plan has what it needs.");
        areas[areas.length - 1] = "person.monthsUnemployed=4";
        tell("/for-guides/plan", areas);
        assertThat(visitor.page("/for-guides/plan/answer")).contains("A school goal");
    }

    @Test
    void facts_that_cannot_both_be_lead_back_to_one_of_them() throws Exception {
        tell("/for-agencies/funding", "activity=FS-39", "context.medicaid=NO", "own.waiver=mental_health_waiver");
        assertThat(visitor.open("/for-agencies/funding/answer").getRedirectedUrl()).isEqualTo("/for-agencies/funding");
        assertThat(visitor.page("/for-agencies/funding")).contains("The waiver is for people on Medicaid.", "href=\"#own.waiver\"");
        tell("/for-agencies/milestones", "benefit=SSI", "year=2099", "own.gross1=1000", "own.months1=2");
        assertThat(visitor.open("/for-agencies/milestones/answer").getRedirectedUrl()).isEqualTo("/for-agencies/milestones");
        assertThat(visitor.page("/for-agencies/milestones")).contains("We do not have the levels of that year yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/told-no", "/choices", "/ticket", "/help", "/for-guides", "/for-guides/intake", "/for-guides/plan",
        "/for-guides/accountability", "/for-guides/words", "/for-guides/handout", "/for-agencies", "/for-agencies/funding",
        "/for-agencies/milestones", "/for-agencies/network", "/for-agencies/contract", "/for-agencies/numbers", "/built-on",
        "/learn", "/for-guides/peers", "/for-agencies/community", "/for-agencies/system"
    })
    void every_page_is_there_in_spanish_and_safe(String page) throws Exception {
        MockHttpServletResponse response = visitor.open(page, SPANISH);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString())
                .contains("lang=\"es\"", "Salir rápido de esta página", page + "?lang=en")
                .doesNotContain("<style", " style=", "onclick=", "<script");
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_language_is_switched_on_an_answer_without_losing_it() throws Exception {
        toldUpToReason("denied");
        tell("/told-no/reason", "request.reasons=DR-04", "do=next");
        assertThat(visitor.page("/told-no/answer?lang=es")).contains("La visión de DMHAS dice que esta razón no vale.");
        assertThat(visitor.page("/told-no/letter/1")).contains("18 de noviembre de 2026");
        assertThat(visitor.page("/told-no/answer?lang=en")).contains("DMHAS’s vision says this reason does not count.");
    }

    @Test
    void what_was_told_is_erased_with_everything_else_and_stands_in_no_address() throws Exception {
        toldUpToReason("denied");
        tell("/told-no/reason", "own.said=the canary said no", "do=next");
        assertThat(visitor.page("/told-no/match")).contains("Erase my answers");
        assertThat(String.join("\n", visitor.addresses)).doesNotContain("canary", "Hill", "DR-");
        assertThat(visitor.send("/erase").getRedirectedUrl()).isEqualTo("/erased?lang=en");
        assertThat(visitor.isGone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/told-no/answer", "/told-no/letter/1", "/told-no/letter/1.pdf", "/ticket/answer", "/for-guides/plan/answer",
        "/for-agencies/numbers/answer", "/learn/answer"
    })
    void a_lost_visit_is_told_kindly(String page) throws Exception {
        assertThat(visitor.open(page).getRedirectedUrl()).isEqualTo("/ended");
    }

    @Test
    void a_form_sent_twice_or_without_its_token_does_no_harm() throws Exception {
        tell("/told-no", "request.service=IPS");
        assertThat(visitor.send("/told-no", "request.service=IPS").getRedirectedUrl()).isEqualTo("/told-no/who");
        assertThat(new Visitor(mvc).send("/told-no", "request.service=IPS").getRedirectedUrl()).isEqualTo("/ended");
    }

    @Test
    void each_thing_the_founding_documents_asked_for_leads_to_a_page_that_is_there() throws Exception {
        String page = visitor.page("/built-on");
        List<String> addresses = Pattern.compile("<td><a class=\"govuk-link\" href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(10);
        for (String address : addresses) {
            assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus()).as(address).isEqualTo(200);
        }
    }
}
