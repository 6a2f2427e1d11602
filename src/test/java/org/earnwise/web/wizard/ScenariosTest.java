package org.earnwise.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earnwise.web.Answers;
import org.junit.jupiter.api.Test;

class ScenariosTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static Answers told(String... lines) {
        Answers answers = Answers.NONE;
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            var fields = new HashMap<String, String>();
            for (String input : parts[1].split(" ")) {
                int at = input.indexOf('=');
                fields.put(input.substring(0, at), input.substring(at + 1));
            }
            answers = answers.with(parts[0], fields);
        }
        return answers;
    }

    private static String json(Answers answers) {
        return new String(Scenarios.json(answers, NOVEMBER), StandardCharsets.UTF_8);
    }

    @Test
    void veterans_compensation_is_not_the_pension_based_on_need() {
        Answers answers = told(
                "benefits kind=SSI",
                "born month-month=3 month-year=1985",
                "health medicaid=YES medicare=NO",
                "work-now kind=NONE",
                "work-plan kind=HOURLY hours=20 wage=17 when=NEXT_MONTH")
                .with("other-income", Map.of("kinds", "VA_PENSION,VA_COMPENSATION", "VA_PENSION-amount", "100", "VA_COMPENSATION-amount", "300"));
        assertThat(json(answers.onWholePath(true)))
                .contains("\"otherIncome\":[{\"kind\":\"VA_PENSION\",\"monthly\":100},{\"kind\":\"OTHER\",\"monthly\":300}]");
    }

    @Test
    void ssi_only_with_twenty_hours_in_mind() {
        Answers answers = told(
                "benefits kind=SSI",
                "born month-month=3 month-year=1985",
                "health medicaid=YES medicare=NO",
                "work-now kind=NONE",
                "work-plan kind=HOURLY hours=20 wage=$17 when=NEXT_MONTH");
        assertThat(json(answers))
                .isEqualTo("{\"schema\":\"earnwise/1\",\"start\":\"2026-11\",\"months\":36,"
                        + "\"person\":{\"born\":\"1985-03\"},"
                        + "\"benefits\":{\"ssi\":{\"receives\":true},\"medicaid\":{\"receives\":true}},"
                        + "\"work\":[{\"from\":\"2026-12\",\"hoursPerWeek\":20,\"hourlyWage\":17}]}");
    }

    @Test
    void ssdi_with_four_trial_work_months_going_from_twelve_to_twenty_five_hours() {
        Answers answers = told(
                "benefits kind=SSDI",
                "born month-month=7 month-year=1979",
                "ssdi monthly=1,150 since-month=6 since-year=2022",
                "trial-months used=SOME count=4",
                "health medicaid=NO medicare=STATE_PAYS",
                "work-now kind=HOURLY hours=12 wage=18.50",
                "work-plan kind=HOURLY hours=25 wage=18.50 when=LATER start-month=2 start-year=2027");
        assertThat(json(answers))
                .contains("\"ssdi\":{\"monthly\":1150,\"entitledFrom\":\"2022-06\","
                        + "\"trialWorkMonths\":[\"2026-07\",\"2026-08\",\"2026-09\",\"2026-10\"]}")
                .contains("\"ssi\":{\"receives\":false}")
                .contains("\"medicareSavings\":true")
                .contains("\"work\":[{\"from\":\"2026-08\",\"hoursPerWeek\":12,\"hourlyWage\":18.50,\"to\":\"2027-01\"},"
                        + "{\"from\":\"2027-02\",\"hoursPerWeek\":25,\"hourlyWage\":18.50}]")
                .contains("\"plans\":[{\"name\":\"as-today\",\"work\":[{\"from\":\"2026-11\","
                        + "\"hoursPerWeek\":12,\"hourlyWage\":18.50}]}]");
    }

    @Test
    void what_is_not_known_is_left_out_and_not_said_to_be_no() {
        Answers answers = told(
                "benefits kind=SSDI",
                "born month-month=7 month-year=1979",
                "ssdi monthly=1150 monthly-unsure=on since-unsure=on",
                "trial-months used=NOT_SURE",
                "health medicaid=NOT_SURE medicare=NOT_SURE",
                "living with=NOT_SURE",
                "savings countable-unsure=on",
                "work-costs any=NOT_SURE",
                "housing kind=NOT_SURE",
                "help programs=NOT_SURE",
                "other-income kinds=NOT_SURE",
                "vision blind=NOT_SURE",
                "work-now kind=NONE",
                "work-plan kind=NOT_SURE when=NOT_SURE");
        assertThat(json(answers))
                .isEqualTo("{\"schema\":\"earnwise/1\",\"start\":\"2026-11\",\"months\":36,"
                        + "\"person\":{\"born\":\"1979-07\"},"
                        + "\"benefits\":{\"ssdi\":{\"monthly\":1150},\"ssi\":{\"receives\":false}},"
                        + "\"work\":[{\"from\":\"2026-12\",\"hoursPerWeek\":20,\"hourlyWage\":18}]}");
        assertThat(Scenarios.assumed(answers, NOVEMBER))
                .extracting(Assumed::key)
                .containsExactly("assumed.guess", "assumed.example-work", "assumed.work-next-month");
    }

    @Test
    void none_is_an_answer_and_is_told_as_one() {
        Answers answers = told(
                "benefits kind=SSDI",
                "ssdi monthly=900 since-unsure=on",
                "trial-months used=NONE",
                "help programs=NONE",
                "other-income kinds=NONE",
                "work-plan kind=MONTHLY gross=900 when=THIS_MONTH");
        assertThat(json(answers))
                .contains("\"trialWorkMonths\":[]", "\"snap\":{\"receives\":false}", "\"otherIncome\":[]")
                .contains("\"work\":[{\"from\":\"2026-11\",\"gross\":900}]");
    }

    @Test
    void nine_trial_months_end_with_the_one_that_is_known_or_with_last_month() {
        Answers known = told("benefits kind=SSDI", "trial-months used=ALL last-month=6 last-year=2025");
        assertThat(json(known)).contains("\"2024-10\"", "\"2025-06\"]").doesNotContain("\"2025-07\"");
        Answers unknown = told("benefits kind=SSDI", "trial-months used=ALL last-unsure=on");
        assertThat(json(unknown)).contains("\"2026-02\"", "\"2026-10\"]");
        assertThat(Scenarios.assumed(unknown, NOVEMBER)).extracting(Assumed::key).contains("assumed.ninth-trial-month");
    }

    @Test
    void months_listed_are_told_as_they_are() {
        Answers answers = told("benefits kind=SSDI", "trial-months used=LIST months=3/2025,5/2025");
        assertThat(json(answers)).contains("\"trialWorkMonths\":[\"2025-03\",\"2025-05\"]");
    }

    @Test
    void a_family_its_rent_its_costs_and_other_money_are_told() {
        Answers answers = told(
                "benefits kind=SSI",
                "born month-month=3 month-year=1985",
                "living with=FAMILY",
                "family spouse=YES children=2",
                "spouse born-month=2 born-year=1984 disabled=NO ssi=NOT_SURE wages=1,000 ssdi=0 other=0",
                "children born1-month=2 born1-year=2014 ssi1=YES born2-month=5 born2-year=2016 ssi2=NO income2=150",
                "savings countable=1,200.50 able=300",
                "work-costs any=YES monthly=80",
                "housing kind=HOUSING_CHOICE_VOUCHER voucher=1400",
                "rent-review month=6",
                "heating pays=NO",
                "help programs=SNAP,TFA",
                "other-income kinds=GIFT,VA_PENSION GIFT-amount=50 VA_PENSION-amount=120",
                "costs kinds=MEDICAL MEDICAL-amount=40",
                "work-now kind=SELF profit=200 month-hours=30",
                "work-plan kind=SELF profit=600 month-hours=60 when=NEXT_MONTH");
        assertThat(json(answers))
                .contains("\"living\":\"OWN_HOME\"")
                .contains("\"spouse\":{\"born\":\"1984-02\",\"disabled\":false,\"ssdiMonthly\":0,"
                        + "\"grossMonthly\":1000,\"otherUnearnedMonthly\":0}")
                .contains("\"children\":[{\"born\":\"2014-02\",\"receivesSsi\":true},"
                        + "{\"born\":\"2016-05\",\"unearnedMonthly\":150,\"receivesSsi\":false}]")
                .contains("\"resources\":{\"countable\":1200.50,\"able\":300}")
                .contains("\"housing\":{\"kind\":\"HOUSING_CHOICE_VOUCHER\",\"rent\":1400,"
                        + "\"paysHeatingOrCooling\":false,\"reviewMonth\":6}")
                .contains("\"stateSupplement\":{\"receives\":false},\"snap\":{\"receives\":true},\"tfa\":{\"receives\":true}")
                .contains("{\"kind\":\"GIFT\",\"monthly\":50}", "{\"kind\":\"VA_PENSION\",\"monthly\":120}")
                .contains("\"expenses\":{\"impairmentWorkMonthly\":80,\"medicalMonthly\":40}")
                .contains("{\"from\":\"2026-12\",\"gross\":600,\"selfEmployed\":true,\"hoursPerMonth\":60}");
    }

    @Test
    void pay_that_changes_later_follows_the_first_pay_at_once_whenever_that_begins() {
        Answers answers = told(
                "benefits kind=BOTH",
                "work-plan kind=MONTHLY gross=900 when=LATER start-month=2 start-year=2027",
                "work-later kind=MONTHLY gross=1900 monthly-after=6");

        assertThat(json(answers))
                .contains("{\"from\":\"2027-02\",\"gross\":900,\"to\":\"2027-07\"}", "{\"from\":\"2027-08\",\"gross\":1900}");
    }

    @Test
    void pay_that_stays_the_same_is_one_job() {
        Answers answers = told(
                "benefits kind=BOTH",
                "work-plan kind=MONTHLY gross=900 when=NEXT_MONTH",
                "work-later kind=SAME gross=1900 monthly-after=6");

        assertThat(json(answers)).contains("\"work\":[{\"from\":\"2026-12\",\"gross\":900}]");
    }

    @Test
    void paydays_are_told_only_when_both_their_rhythm_and_the_first_are_known() {
        Answers both = told(
                "benefits kind=SSI",
                "work-plan kind=MONTHLY gross=900 when=NEXT_MONTH",
                "paydays every=TWO_WEEKS first-month=12 first-day=4 first-year=2026");
        assertThat(json(both)).contains("\"payEvery\":\"TWO_WEEKS\",\"firstPayday\":\"2026-12-04\"");
        Answers one = told(
                "benefits kind=SSI",
                "work-plan kind=MONTHLY gross=900 when=NEXT_MONTH",
                "paydays every=TWO_WEEKS first-unsure=on");
        assertThat(json(one)).doesNotContain("payEvery", "firstPayday");
    }

    @Test
    void medicare_without_a_known_start_of_ssdi_is_there_from_now() {
        Answers answers = told("benefits kind=SSDI", "ssdi monthly=900 since-unsure=on", "health medicaid=NO medicare=I_PAY");
        assertThat(json(answers)).contains("\"medicare\":{\"partAFrom\":\"2026-11\"},\"medicareSavings\":false");
        assertThat(Scenarios.assumed(answers, NOVEMBER)).extracting(Assumed::key).contains("assumed.medicare-now");
    }

    @Test
    void someone_who_does_not_know_which_check_it_is_gets_the_one_its_day_tells() {
        Answers first = told("benefits kind=NOT_SURE", "payday day=FIRST");
        assertThat(Scenarios.possibilities(first)).extracting(Possibility::kind).containsExactly("SSI");
        assertThat(Scenarios.assumed(first, NOVEMBER)).extracting(Assumed::key).contains("assumed.check-by-payday");
        assertThat(Scenarios.possibilities(told("benefits kind=NOT_SURE", "payday day=TWO")))
                .extracting(Possibility::kind)
                .containsExactly("BOTH");
    }

    @Test
    void someone_who_knows_neither_is_shown_both_ways() {
        Answers answers = told(
                "benefits kind=NOT_SURE", "payday day=NOT_SURE", "ssdi monthly=1150 since-unsure=on", "work-plan kind=NOT_SURE when=NOT_SURE");
        List<Possibility> ways = Scenarios.possibilities(answers);
        assertThat(ways).extracting(Possibility::kind).containsExactly("SSI", "SSDI");
        assertThat(json(ways.get(0).answers())).contains("\"ssi\":{\"receives\":true}").doesNotContain("ssdi\":{");
        assertThat(json(ways.get(1).answers())).contains("\"ssi\":{\"receives\":false}", "\"ssdi\":{\"monthly\":1150}");
    }

    @Test
    void what_ended_ssi_and_the_town_are_told_and_come_back() {
        Answers answers = told(
                "benefits kind=SSDI",
                "born month-month=7 month-year=1979",
                "ssdi monthly=1150 since-month=6 since-year=2022",
                "health medicaid=NO medicare=STATE_PAYS",
                "work-now kind=NONE",
                "work-plan kind=HOURLY hours=25 wage=18.50 when=NEXT_MONTH",
                "former-ssi ended=SOCIAL_SECURITY",
                "town town=Norwich");
        assertThat(json(answers))
                .contains("\"town\":\"Norwich\"")
                .contains("\"ssi\":{\"receives\":false,\"endedBy\":\"SOCIAL_SECURITY\"}");
        assertThat(json(answers.with("benefits", java.util.Map.of("kind", "BOTH"))))
                .as("nothing ended what somebody gets")
                .contains("\"ssi\":{\"receives\":true}");
    }

    @Test
    void what_only_some_have_to_tell_is_told_in_the_contracts_words() {
        Answers answers = told(
                "benefits kind=BOTH",
                "born month-month=7 month-year=1979",
                "ssdi monthly=600 since-month=6 since-year=2022",
                "ssdi-record whose=PARENT",
                "before-22 began=YES",
                "work-plan kind=MONTHLY gross=900 when=NEXT_MONTH",
                "job-help any=YES worth=150",
                "living with=BOARDING rate=1,900",
                "housing kind=PUBLIC_HOUSING public=700",
                "rent-rules changed=YES",
                "stay kind=STATE_HOSPITAL",
                "stay-months from-month=2 from-year=2027 to-month=4 to-year=2027");
        assertThat(json(answers))
                .contains("\"disabledBefore22\":true")
                .contains("\"living\":\"BOARDING_HOME\",\"facilityRate\":1900")
                .contains("\"stays\":[{\"kind\":\"STATE_HOSPITAL\",\"from\":\"2027-02\",\"to\":\"2027-04\"}]")
                .contains("\"ssdi\":{\"kind\":\"DISABLED_ADULT_CHILD\",\"monthly\":600")
                .contains("\"newRules\":true")
                .contains("{\"from\":\"2026-12\",\"gross\":900,\"employerSubsidyMonthly\":150}");
        assertThat(json(answers.with("stay", java.util.Map.of("kind", "NO"))))
                .as("months away that an answer given later has made idle")
                .doesNotContain("stays");
        Answers renting = told("benefits kind=SSI", "housing kind=RENT rent=400", "rent-help any=RELATIVE market=800");
        assertThat(json(renting)).contains("\"marketRent\":800").doesNotContain("shelterHelpMonthly");
        assertThat(json(renting.with("rent-help", java.util.Map.of("any", "OTHERS", "paid", "250"))))
                .contains("\"shelterHelpMonthly\":250")
                .doesNotContain("marketRent");
        assertThat(json(told("benefits kind=NONE", "disability found=NO"))).contains("\"disabled\":false");
        assertThat(json(told("benefits kind=SSI", "disability found=NO")))
                .as("asked of who gets neither check only")
                .doesNotContain("disabled");
    }

    @Test
    void a_home_is_told_in_the_contracts_words() {
        Map.of(
                        "ALONE", "OWN_HOME",
                        "PARENTS", "OWN_HOME",
                        "SHARED", "WITH_UNRELATED",
                        "ANOTHER", "HOUSEHOLD_OF_ANOTHER",
                        "BOARDING", "BOARDING_HOME",
                        "SHELTER", "SHELTER",
                        "FACILITY", "MEDICAL_FACILITY")
                .forEach((typed, living) -> assertThat(json(told("benefits kind=SSI", "living with=" + typed)))
                        .contains("\"living\":\"" + living + "\""));
    }
}
