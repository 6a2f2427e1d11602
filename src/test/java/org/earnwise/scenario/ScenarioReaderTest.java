package org.earnwise.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earnwise.ledger.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {

    static final YearMonth NOVEMBER_2026 = YearMonth.of(2026, 11);

    /** Half past eleven in the evening of November 30 in Connecticut; in Greenwich it is December already. */
    static final ScenarioReader READER = new ScenarioReader(
            Clock.fixed(Instant.parse("2026-12-01T04:30:00Z"), ZoneOffset.UTC),
            YearMonth.of(2022, 1),
            YearMonth.of(2026, 12),
            Set.of("ssi.federal-benefit-rate.individual", "med-connect.premium-share")::contains);

    @Nested
    class What_is_left_out {

        @Test
        void only_the_birth_is_required_and_the_rest_has_the_contracts_defaults() {
            var scenario = read("{'person': {'born': '1990-05'}}");

            assertThat(scenario.start()).isEqualTo(NOVEMBER_2026);
            assertThat(scenario.months()).isEqualTo(36);
            assertThat(scenario.end()).isEqualTo(YearMonth.of(2029, 10));
            assertThat(scenario.person()).isEqualTo(Person.born(YearMonth.of(1990, 5)));
            assertThat(scenario.person().disabled()).isTrue();
            assertThat(scenario.person().disabledBefore22()).isNull();
            assertThat(scenario.spouse()).isNull();
            assertThat(scenario.benefits()).isEqualTo(Benefits.NONE);
            assertThat(scenario.benefits().medicare().partB()).isTrue();
            assertThat(scenario.benefits().medicaid()).isNull();
            assertThat(scenario.resources()).isEqualTo(Resources.UNKNOWN);
            assertThat(scenario.housing()).isEqualTo(Housing.NONE);
            assertThat(scenario.expenses()).isEqualTo(Expenses.NONE);
            assertThat(scenario.children()).isEmpty();
            assertThat(scenario.otherIncome()).isEmpty();
            assertThat(scenario.work()).isEmpty();
            assertThat(scenario.plans()).isEmpty();
            assertThat(scenario.figures()).isEmpty();
        }

        @Test
        void is_named_absent_down_to_each_default_put_in() {
            assertThat(read("{'person': {'born': '1990-05'}}").absent())
                    .containsExactly(
                            "benefits",
                            "benefits.medicaid",
                            "benefits.medicaid.receives",
                            "benefits.medicare",
                            "benefits.medicare.partAFrom",
                            "benefits.medicare.partB",
                            "benefits.medicareSavings",
                            "benefits.snap",
                            "benefits.snap.receives",
                            "benefits.ssdi",
                            "benefits.ssi",
                            "benefits.ssi.endedBy",
                            "benefits.ssi.receives",
                            "benefits.stateSupplement",
                            "benefits.stateSupplement.receives",
                            "benefits.tfa",
                            "benefits.tfa.receives",
                            "children",
                            "expenses",
                            "expenses.blindWorkMonthly",
                            "expenses.childSupportPaidMonthly",
                            "expenses.dependentCareMonthly",
                            "expenses.healthPremiumMonthly",
                            "expenses.impairmentWorkMonthly",
                            "expenses.medicalMonthly",
                            "expenses.passMonthly",
                            "figures",
                            "housing",
                            "housing.kind",
                            "housing.marketRent",
                            "housing.newRules",
                            "housing.paysHeatingOrCooling",
                            "housing.rent",
                            "housing.reviewMonth",
                            "housing.shelterHelpMonthly",
                            "months",
                            "otherIncome",
                            "person.blind",
                            "person.disabled",
                            "person.disabledBefore22",
                            "person.facilityRate",
                            "person.living",
                            "person.stays",
                            "person.student",
                            "person.town",
                            "plans",
                            "resources",
                            "resources.able",
                            "resources.countable",
                            "spouse",
                            "start",
                            "work");
        }

        @Test
        void may_be_null_as_well() {
            var scenario = read(
                    """
                    {'person': {'born': '1990-05', 'disabled': null, 'disabledBefore22': null}, 'months': null,
                     'benefits': {'ssdi': {'monthly': 900, 'trialWorkMonths': null}, 'medicaid': {'receives': null}},
                     'resources': {'countable': null}, 'spouse': null, 'work': null}""");

            assertThat(scenario.months()).isEqualTo(36);
            assertThat(scenario.benefits().ssdi().trialWorkMonths()).isNull();
            assertThat(scenario.absent())
                    .contains(
                            "person.disabled",
                            "person.disabledBefore22",
                            "months",
                            "benefits.ssdi.trialWorkMonths",
                            "benefits.ssdi.entitledFrom",
                            "benefits.medicaid.receives",
                            "resources.countable",
                            "spouse",
                            "work")
                    .doesNotContain("benefits", "benefits.ssdi", "benefits.ssdi.monthly", "benefits.medicaid");
        }

        @Test
        void is_not_the_same_as_none_or_no() {
            var scenario = read(
                    """
                    {'person': {'born': '1990-05', 'disabledBefore22': false},
                     'benefits': {'ssdi': {'monthly': 900, 'trialWorkMonths': []}, 'medicaid': {'receives': false},
                                  'medicareSavings': false},
                     'resources': {'countable': 0}, 'housing': {'newRules': false}}""");

            assertThat(scenario.person().disabledBefore22()).isFalse();
            assertThat(scenario.benefits().ssdi().trialWorkMonths()).isEmpty();
            assertThat(scenario.benefits().medicaid()).isFalse();
            assertThat(scenario.benefits().medicareSavings()).isFalse();
            assertThat(scenario.resources().countable()).isEqualTo(Money.ZERO);
            assertThat(scenario.housing().newRules()).isFalse();
        }
    }

    @Test
    void everything_of_the_contract_is_read() {
        var scenario = READER.read(Scenarios.FULL.getBytes(StandardCharsets.UTF_8));

        assertThat(scenario)
                .isEqualTo(new Scenario(
                        YearMonth.of(2026, 11),
                        24,
                        new Person(
                                YearMonth.of(1990, 5), true, true, false, true, "Willimantic",
                                Person.Living.BOARDING_HOME, Money.of("1500.50"),
                                List.of(new Stay(
                                        Stay.Kind.STATE_HOSPITAL, YearMonth.of(2026, 12), YearMonth.of(2027, 1)))),
                        new Spouse(
                                YearMonth.of(1991, 1), true, true, Money.of(700), Money.of("800.01"), Money.of(3)),
                        List.of(
                                new Child(YearMonth.of(2015, 7), Money.of(100), true),
                                new Child(YearMonth.of(2018, 8), Money.ZERO, false)),
                        new Resources(Money.of("1999.99"), Money.of(12000)),
                        new Benefits(
                                new Ssdi(
                                        Ssdi.Kind.DISABLED_ADULT_CHILD,
                                        Money.of(1150),
                                        YearMonth.of(2023, 2),
                                        List.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2)),
                                        YearMonth.of(2026, 6),
                                        Money.of(250)),
                                new Ssi(true, Ssi.EndedBy.WORK),
                                true,
                                true,
                                true,
                                true,
                                new Medicare(YearMonth.of(2025, 2), false),
                                true),
                        List.of(new OtherIncome(
                                OtherIncome.Kind.VA_PENSION, Money.of(50), YearMonth.of(2026, 1),
                                YearMonth.of(2027, 12))),
                        new Housing(
                                Housing.Kind.HOUSING_CHOICE_VOUCHER, Money.of(1400), false, 3, true, Money.of(20),
                                Money.of(1450)),
                        new Expenses(
                                Money.of(1), Money.of(2), Money.of(3), Money.of(4), Money.of(5), Money.of(6),
                                Money.of(7)),
                        List.of(
                                new Job(
                                        "Bakery", YearMonth.of(2026, 11), YearMonth.of(2027, 5), null,
                                        new BigDecimal("12.5"), Money.of("18.5"), Job.PayEvery.TWO_WEEKS,
                                        LocalDate.of(2026, 11, 6), false, null, Money.of(80),
                                        Job.StoppedBecause.IMPAIRMENT),
                                new Job(
                                        null, YearMonth.of(2024, 1), null, Money.of(300), null, null, null, null, true,
                                        BigDecimal.valueOf(81), Money.ZERO, null)),
                        List.of(
                                new Plan("More hours", List.of(Job.paying(Money.of(2000), NOVEMBER_2026, null)), null),
                                new Plan("None", List.of(), Expenses.NONE)),
                        Map.of(
                                "ssi.federal-benefit-rate.individual", BigDecimal.valueOf(967),
                                "med-connect.premium-share", new BigDecimal("0.105")),
                        Set.of()));
    }

    @Nested
    class What_cannot_be_read {

        @ParameterizedTest
        @ValueSource(strings = {"", "  \n "})
        void is_empty(String json) {
            assertThat(notJson(json).detail()).isEqualTo("Nothing was sent. Send the scenario as a JSON object.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{",
                    "hello",
                    "{'person': {'born': '1990-05'}",
                    "{'person': {'born': 1990-05}}",
                    "{'months': 036}",
                    "{'months': +36}",
                    "{'months': NaN}",
                    "{'months': .5}",
                    "{months: 36}",
                    "{'months': 36,}",
                    "{'a': [1, }",
                    "{'months': 36 // years\n}"
                })
        void is_not_json(String json) {
            assertThat(notJson(json).detail()).startsWith("This is not JSON: it stops making sense at line ");
        }

        @Test
        void says_where_it_stops() {
            assertThat(notJson("{'months': 36,\n  'person' {}}").detail()).contains("line 2, column 1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "null", "5", "'text'", "true"})
        void is_not_an_object(String json) {
            assertThat(notJson(json).detail()).startsWith("This is JSON, but not an object.");
        }

        @Test
        void is_a_key_given_twice_at_any_depth() {
            assertThat(notJson("{'months': 1, 'months': 1}").detail()).contains("The key \"months\" is given twice");
            assertThat(notJson("{'work': [{'from': '2026-11', 'gross': 5, 'gross': 5}]}").detail())
                    .contains("\"gross\"");
        }

        @Test
        void is_more_than_one_document() {
            assertThat(notJson("{'person': {'born': '1990-05'}} {}").detail()).contains("Send one object.");
            assertThat(notJson("{} x").detail()).startsWith("This is not JSON");
        }

        @Test
        void is_nested_without_end() {
            assertThat(notJson("{'a':" + "[".repeat(100_000)).detail()).startsWith("This is not JSON");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{'person': {'town': 'a\\ude00b'}}", "{'x': ['\\ud83d\\ud83d']}"})
        void has_half_a_character(String json) {
            assertThat(notJson(json).detail()).contains("half of a character");
            assertThat(notJson("{'\\ud83d': 1}").detail()).isNotBlank();
            assertThat(notJson("{'\\ude00': 1}").detail()).isNotBlank();
        }

        @Test
        void is_not_text() {
            assertThatThrownBy(() -> READER.read(new byte[] {(byte) 0xff, 0, 1, (byte) 0xfe, 9}))
                    .isInstanceOf(NotJson.class);
        }

        @Test
        void is_said_in_spanish_too() {
            assertThat(notJson("").detail(Locale.forLanguageTag("es")))
                    .isEqualTo("No se envió nada. Envíe el escenario como un objeto JSON.");
        }
    }

    @Nested
    class Faults {

        @Test
        void are_all_named_at_once_in_the_order_of_the_document() {
            assertThat(faults(
                            """
                            {'work': [{'from': '2027-13', 'gross': '900'},
                                      {'from': '2027-03', 'to': '2027-02', 'gross': -1}],
                             'months': 0,
                             'nonsense': true,
                             'person': {'blind': 'no'},
                             'start': '2021-12'}"""))
                    .containsExactly(
                            "/work/0/from: 2027-13 is not a month. Months go from 01 to 12.",
                            "/work/0/gross: Write an amount of dollars as a number, without quotes, commas or a dollar"
                                    + " sign.",
                            "/work/1/to: This ends (2027-02) before it begins (2027-03). Put the months in order.",
                            "/work/1/gross: An amount must be from 0 to 1,000,000.",
                            "/months: This must be from 1 to 120.",
                            "/nonsense: There is no field \"nonsense\" here. The fields here are: schema, start,"
                                    + " months, person, spouse, children, resources, benefits, otherIncome, housing,"
                                    + " expenses, work, plans, figures, answers.",
                            "/person/born: This field is needed: born.",
                            "/person/blind: Write true or false, without quotes.",
                            "/start: We have figures from 2022-01 on. Start with that month or a later one.");
        }

        @Test
        void name_the_birth_when_nothing_is_said_of_the_person() {
            assertThat(faults("{}")).containsExactly("/person/born: This field is needed: born.");
            assertThat(faults("{'person': null}")).containsExactly("/person/born: This field is needed: born.");
            assertThat(faults("{'person': {'born': null}}")).containsExactly("/person/born: This field is needed: born.");
            assertThat(faults("{'person': 1990}")).containsExactly("/person: An object, in braces, belongs here.");
        }

        @Test
        void point_by_the_rules_of_json_pointer() {
            assertThat(faults("{'person': {'born': '1990-05', 'a/b~c': 1}}").get(0)).startsWith("/person/a~1b~0c: ");
        }

        @Test
        void are_said_in_spanish_too() {
            var faults = catchThrowableOfType(
                    ScenarioFaults.class, () -> READER.read("{\"months\": 500}".getBytes(StandardCharsets.UTF_8)));

            assertThat(faults.faults())
                    .extracting(fault -> fault.detail(Locale.forLanguageTag("es")))
                    .containsExactly("Falta este campo: born.", "Debe ser de 1 a 120.");
        }

        @Test
        void keep_secrets_short() {
            var name = "x".repeat(5000);
            assertThat(faults("{'person': {'born': '1990-05'}, 'benefits': {'ssdi': {'monthly': 1, 'kind': '" + name
                            + "'}}}"))
                    .singleElement()
                    .asString()
                    .hasSizeLessThan(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // unknown fields
                "'wrok': []                              | /wrok | There is no field \"wrok\" here. Did you mean \"work\"?",
                "'start_month': '2026-11'                | /start_month | There is no field \"start_month\" here. The fields here are: schema, start, months, person, spouse, children, resources, benefits, otherIncome, housing, expenses, work, plans, figures, answers.",
                "'housing': {'Rent': 5}                  | /housing/Rent | There is no field \"Rent\" here. Did you mean \"rent\"?",
                "'answers': []                           | /answers | An object, in braces, belongs here.",
                "'answers': {'born': {'month-month': 5}} | /answers/born/month-month | Write a text, in quotes.",
                // codes
                "'person': {'born': '1990-05', 'living': 'own_home'} | /person/living | \"own_home\" is not a code for this field. Use one of: OWN_HOME, WITH_UNRELATED, HOUSEHOLD_OF_ANOTHER, BOARDING_HOME, MEDICAL_FACILITY, SHELTER.",
                "'person': {'born': '1990-05', 'living': 1} | /person/living | Write one of these codes, in quotes: OWN_HOME, WITH_UNRELATED, HOUSEHOLD_OF_ANOTHER, BOARDING_HOME, MEDICAL_FACILITY, SHELTER.",
                "'housing': {'kind': ''}                 | /housing/kind | \"\" is not a code for this field. Use one of: RENT, OWN, HOUSING_CHOICE_VOUCHER, PUBLIC_HOUSING, STATE_RAP, NONE.",
                // whole numbers
                "'months': 121                           | /months | This must be from 1 to 120.",
                "'months': 36.0                          | /months | Write a whole number from 1 to 120, without quotes or a decimal point.",
                "'months': 1e1                           | /months | Write a whole number from 1 to 120, without quotes or a decimal point.",
                "'months': '36'                          | /months | Write a whole number from 1 to 120, without quotes or a decimal point.",
                "'months': -1                            | /months | This must be from 1 to 120.",
                "'months': 99999999999999999999999       | /months | This must be from 1 to 120.",
                "'housing': {'reviewMonth': 13}          | /housing/reviewMonth | This must be from 1 to 12.",
                "'housing': {'reviewMonth': 0}           | /housing/reviewMonth | This must be from 1 to 12.",
                // money
                "'resources': {'able': 1000000.01}       | /resources/able | An amount must be from 0 to 1,000,000.",
                "'resources': {'able': -0.01}            | /resources/able | An amount must be from 0 to 1,000,000.",
                "'resources': {'able': 0.001}            | /resources/able | Write at most 2 decimals: amounts are not rounded for you.",
                "'resources': {'able': '1,200.50'}       | /resources/able | Write an amount of dollars as a number, without quotes, commas or a dollar sign.",
                "'resources': {'able': true}             | /resources/able | Write an amount of dollars as a number, without quotes, commas or a dollar sign.",
                "'resources': {'able': 1e999999999}      | /resources/able | An amount must be from 0 to 1,000,000.",
                "'resources': {'able': 1e99999999999}    | /resources/able | An amount must be from 0 to 1,000,000.",
                "'resources': {'able': 1e-999999999}     | /resources/able | Write at most 2 decimals: amounts are not rounded for you.",
                // shapes
                "'resources': []                         | /resources | An object, in braces, belongs here.",
                "'work': {}                              | /work | A list, in brackets, belongs here.",
                "'work': [null]                          | /work/0 | An object, in braces, belongs here.",
                "'work': ['job']                         | /work/0 | An object, in braces, belongs here.",
                "'benefits': {'snap': true}              | /benefits/snap | An object, in braces, belongs here.",
                "'benefits': {'medicareSavings': {}}     | /benefits/medicareSavings | Write true or false, without quotes.",
                "'benefits': {'ssi': {'receives': 1}}    | /benefits/ssi/receives | Write true or false, without quotes.",
                // months and dates
                "'start': '2026-1'                       | /start | Write a month as year and month, in quotes: \"2026-11\".",
                "'start': '2026-11-01'                   | /start | Write a month as year and month, in quotes: \"2026-11\".",
                "'start': 202611                         | /start | Write a month as year and month, in quotes: \"2026-11\".",
                "'start': '2026-00'                      | /start | 2026-00 is not a month. Months go from 01 to 12.",
                "'start': '2036-12'                      | ok |",
                "'start': '2037-01'                      | /start | Our figures end with 2026-12. Start with 2036-12 or an earlier month.",
                "'start': '2022-01'                      | ok |",
                "'start': '2021-12'                      | /start | We have figures from 2022-01 on. Start with that month or a later one.",
                // the schema
                "'schema': 'earnwise/1'                  | ok |",
                "'schema': 'earnwise/2'                  | /schema | This was written by a newer version, number 2. This one reads earnwise/1: update it, or write the scenario as earnwise/1.",
                "'schema': 'earnwise/0'                  | /schema | This is not a version of the contract. Write earnwise/1, or leave it out.",
                "'schema': 'other/1'                     | /schema | This is not a version of the contract. Write earnwise/1, or leave it out.",
                "'schema': 1                             | /schema | Write a text, in quotes.",
                // required fields
                "'spouse': {}                            | /spouse/born | This field is needed: born.",
                "'children': [{'receivesSsi': true}]     | /children/0/born | This field is needed: born.",
                "'benefits': {'ssdi': {}}                | /benefits/ssdi/monthly | This field is needed: monthly.",
                "'otherIncome': [{'kind': 'GIFT'}]       | /otherIncome/0/monthly | This field is needed: monthly.",
                "'otherIncome': [{'monthly': 5}]         | ok |",
                "'plans': [{'work': []}]                 | /plans/0/name | This field is needed: name.",
                "'work': [{'gross': 5}]                  | /work/0/from | This field is needed: from.",
                "'person': {'born': '1990-05', 'stays': [{'from': '2026-11'}]} | /person/stays/0/kind | This field is needed: kind.",
                "'person': {'born': '1990-05', 'stays': [{'kind': 'JAIL'}]} | /person/stays/0/from | This field is needed: from.",
                // ages: a birthday counts for its whole month
                "'person': {'born': '2012-11'}, 'start': '2026-11' | ok |",
                "'person': {'born': '2012-12'}, 'start': '2026-11' | /person/born | The person must be 14 to 100 years old in 2026-11, the first month advised.",
                "'person': {'born': '1925-12'}, 'start': '2026-11' | ok |",
                "'person': {'born': '1925-11'}, 'start': '2026-11' | /person/born | The person must be 14 to 100 years old in 2026-11, the first month advised.",
                "'person': {'born': '2030-01'}, 'start': '2026-11' | /person/born | The person must be 14 to 100 years old in 2026-11, the first month advised.",
                "'person': {'born': '0026-01'}           | /person/born | This is too long ago. Years begin with 1900.",
                "'spouse': {'born': '2011-11'}           | ok |",
                "'spouse': {'born': '2011-12'}           | /spouse/born | A spouse must be at least 15 years old in 2026-11, the first month advised.",
                "'children': [{'born': '2027-01'}]       | ok |",
                // work
                "'work': [{'from': '2026-11', 'to': '2026-11', 'gross': 0}] | ok |",
                "'work': [{'from': '2026-11', 'to': '2026-10', 'gross': 5}] | /work/0/to | This ends (2026-10) before it begins (2026-11). Put the months in order.",
                "'work': [{'from': '1990-04', 'gross': 5}] | /work/0/from | This is before the person was born. Check both months.",
                "'work': [{'from': '2026-11'}]           | /work/0/gross | Say what the job pays: the gross a month, or hours per week and hourly wage.",
                "'work': [{'from': '2026-11', 'gross': 5, 'hoursPerWeek': 1, 'hourlyWage': 5}] | /work/0/gross | Give the gross, or hours per week and hourly wage, but not both.",
                "'work': [{'from': '2026-11', 'gross': 5, 'hourlyWage': 5}] | /work/0/gross | Give the gross, or hours per week and hourly wage, but not both.",
                "'work': [{'from': '2026-11', 'hoursPerWeek': 5}] | /work/0/hourlyWage | Hours per week need an hourly wage beside them.",
                "'work': [{'from': '2026-11', 'hourlyWage': 5}] | /work/0/hoursPerWeek | An hourly wage needs hours per week beside it.",
                "'work': [{'from': '2026-11', 'hoursPerWeek': 168, 'hourlyWage': 5}] | ok |",
                "'work': [{'from': '2026-11', 'hoursPerWeek': 168.01, 'hourlyWage': 5}] | /work/0/hoursPerWeek | Hours must be from 0 to 168.",
                "'work': [{'from': '2026-11', 'hoursPerWeek': 12.125, 'hourlyWage': 5}] | /work/0/hoursPerWeek | Write at most 2 decimals.",
                "'work': [{'from': '2026-11', 'gross': 5, 'hoursPerMonth': '80'}] | /work/0/hoursPerMonth | Write hours as a number, without quotes.",
                "'work': [{'from': '2026-11', 'gross': 5, 'payEvery': 'WEEK'}] | /work/0/firstPayday | How often the job pays and the first payday belong together: give both, or neither.",
                "'work': [{'from': '2026-11', 'gross': 5, 'firstPayday': '2026-11-06'}] | /work/0/payEvery | How often the job pays and the first payday belong together: give both, or neither.",
                "'work': [{'from': '2026-11', 'gross': 5, 'payEvery': 'WEEK', 'firstPayday': '2026-11-31'}] | /work/0/firstPayday | 2026-11-31 is not a day of the calendar.",
                "'work': [{'from': '2026-11', 'gross': 5, 'payEvery': 'WEEK', 'firstPayday': '2026-11'}] | /work/0/firstPayday | Write a date as year, month and day, in quotes: \"2026-11-06\".",
                "'work': [{'from': '2026-11', 'to': '2026-12', 'gross': 5, 'payEvery': 'WEEK', 'firstPayday': '2026-12-31'}] | ok |",
                "'work': [{'from': '2026-11', 'to': '2026-12', 'gross': 5, 'payEvery': 'WEEK', 'firstPayday': '2027-01-01'}] | /work/0/firstPayday | The first payday comes after the job ends in 2026-12. Check both.",
                "'plans': [{'name': 'A', 'work': [{'from': '2026-11'}]}] | /plans/0/work/0/gross | Say what the job pays: the gross a month, or hours per week and hourly wage.",
                "'plans': [{'name': 'A', 'expenses': {'rent': 5}}] | /plans/0/expenses/rent | There is no field \"rent\" here. The fields here are: medicalMonthly, impairmentWorkMonthly, blindWorkMonthly, passMonthly, healthPremiumMonthly, dependentCareMonthly, childSupportPaidMonthly.",
                "'plans': [{'name': 'A'}, {'name': 'B'}, {'name': 'A'}] | /plans/2/name | Two plans are named \"A\". Give each its own name.",
                "'plans': [{'name': 'A'}, {'name': 'a'}] | ok |",
                "'plans': [{'name': 'A'}, {'name': 'A '}] | /plans/1/name | Two plans are named \"A \". Give each its own name.",
                // what else has an order
                "'person': {'born': '1990-05', 'stays': [{'kind': 'JAIL', 'from': '2026-11', 'to': '2026-10'}]} | /person/stays/0/to | This ends (2026-10) before it begins (2026-11). Put the months in order.",
                "'otherIncome': [{'monthly': 5, 'from': '2026-11', 'to': '2026-10'}] | /otherIncome/0/to | This ends (2026-10) before it begins (2026-11). Put the months in order.",
                "'benefits': {'ssdi': {'monthly': 5, 'trialWorkMonths': ['2026-09', '2026-10']}} | ok |",
                "'benefits': {'ssdi': {'monthly': 5, 'trialWorkMonths': ['2026-10', '2026-11']}} | /benefits/ssdi/trialWorkMonths/1 | List only trial work months before 2026-11, the first month advised. Later ones follow from the work.",
                "'benefits': {'ssdi': {'monthly': 5, 'trialWorkMonths': ['2026-10', '2026-10']}} | /benefits/ssdi/trialWorkMonths/1 | 2026-10 is listed twice. List each month once.",
                "'benefits': {'ssdi': {'monthly': 5, 'trialWorkMonths': [4]}} | /benefits/ssdi/trialWorkMonths/0 | Write a month as year and month, in quotes: \"2026-11\".",
                "'benefits': {'ssdi': {'monthly': 5, 'trialWorkMonths': 4}} | /benefits/ssdi/trialWorkMonths | A list, in brackets, belongs here.",
                "'benefits': {'ssdi': {'monthly': 5, 'entitledFrom': '1990-04'}} | /benefits/ssdi/entitledFrom | This is before the person was born. Check both months.",
                "'benefits': {'ssdi': {'monthly': 5, 'entitledFrom': '2024-06', 'substantialWorkStopped': '2024-05'}} | /benefits/ssdi/substantialWorkStopped | Social Security cannot have stopped the benefit before it began in 2024-06. Check both months.",
                // figures
                "'figures': {'ssi.federal-benefit-rate': 5} | /figures/ssi.federal-benefit-rate | There is no figure with the id \"ssi.federal-benefit-rate\". The list of figures has all ids.",
                "'figures': {'med-connect.premium-share': -0.1} | /figures/med-connect.premium-share | A figure must be from 0 to 1,000,000.",
                "'figures': {'med-connect.premium-share': 0.0765} | ok |",
                "'figures': {'med-connect.premium-share': 0.12345678901} | /figures/med-connect.premium-share | Write at most 10 decimals.",
                "'figures': {'med-connect.premium-share': '0.1'} | /figures/med-connect.premium-share | Write the figure as a number, without quotes.",
                "'figures': {'med-connect.premium-share': null} | /figures/med-connect.premium-share | Write the figure as a number, without quotes.",
                "'figures': []                           | /figures | An object, in braces, belongs here."
            })
    void each_fault_is_named_at_its_place(String fields, String pointer, String detail) {
        var json = fields.contains("'person'") ? "{" + fields + "}" : "{'person': {'born': '1990-05'}, " + fields + "}";

        if (pointer.equals("ok")) {
            assertThat(read(json)).isNotNull();
        } else {
            assertThat(faults(json)).containsExactly(pointer + ": " + detail);
        }
    }

    @Nested
    class Limits {

        @Test
        void a_list_too_long_is_one_fault_and_not_one_for_each_entry() {
            assertThat(faults(with("work", 10_000, i -> "{'bad': " + i + "}")))
                    .containsExactly("/work: This list has 10,000 entries. It can have at most 200.");
        }

        @ParameterizedTest
        @CsvSource({"work, 200", "plans, 10", "children, 12", "otherIncome, 20"})
        void one_more_is_too_many(String list, int most) {
            var entry = switch (list) {
                case "work" -> "{'from': '2026-11', 'gross': 1}";
                case "children" -> "{'born': '2015-01'}";
                case "otherIncome" -> "{'monthly': 1}";
                default -> "{'name': 'plan %d'}";
            };

            assertThat(read(with(list, most, entry::formatted))).isNotNull();
            assertThat(faults(with(list, most + 1, entry::formatted)))
                    .containsExactly("/%s: This list has %d entries. It can have at most %d."
                            .formatted(list, most + 1, most));
        }

        @Test
        void a_text_has_two_hundred_characters_however_many_bytes_they_take() {
            assertThat(read("{'person': {'born': '1990-05', 'town': '%s'}}".formatted("😀".repeat(200))))
                    .isNotNull();
            assertThat(faults("{'person': {'born': '1990-05', 'town': '%s'}}".formatted("x".repeat(201))))
                    .containsExactly("/person/town: This text is too long. Keep it to 200 characters.");
        }

        @Test
        void a_character_written_in_two_halves_is_whole() {
            assertThat(read("{'person': {'born': '1990-05', 'town': '\\ud83d\\ude00'}}").person().town())
                    .isEqualTo("😀");
        }

        @Test
        void a_hundred_thousand_unknown_fields_are_each_named_without_delay() {
            var fields = IntStream.range(0, 100_000).mapToObj(i -> "'f" + i + "':1").collect(Collectors.joining(","));

            assertThat(faults("{'person': {'born': '1990-05'}," + fields + "}"))
                    .hasSize(100_000)
                    .last()
                    .isEqualTo("/f99999: There is no field \"f99999\" here either.");
        }

        @Test
        void a_number_of_a_hundred_thousand_digits_is_out_of_range() {
            assertThat(faults("{'person': {'born': '1990-05'}, 'months': " + "9".repeat(100_000) + "}"))
                    .containsExactly("/months: This must be from 1 to 120.");
        }

        private String with(String list, int entries, IntFunction<String> entry) {
            return IntStream.range(0, entries)
                    .mapToObj(entry)
                    .collect(Collectors.joining(",", "{'person': {'born': '1990-05'}, '" + list + "': [", "]}"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1e3, 1000", "1000.50, 1000.5", "1000.500, 1000.5", "0.0, 0", "-0, 0", "1E+6, 1000000"})
    void an_amount_counts_by_its_value_however_it_is_written(String written, String amount) {
        assertThat(read("{'person': {'born': '1990-05'}, 'resources': {'able': " + written + "}}")
                        .resources()
                        .able())
                .isEqualTo(Money.of(amount));
    }

    @Nested
    class A_figure {

        private final ScenarioReader minding = READER.minding(id -> FigureKind.valueOf(id.toUpperCase(Locale.ROOT)));

        @ParameterizedTest
        @CsvSource({
            "share, 0.55", "share, 1", "share, 0", "money, 967.25", "whole, 9", "whole, 9.0", "number, 1.4333333333",
            "number, 3", "day, 1", "day, 28"
        })
        void takes_an_amount_of_its_kind(String id, String amount) {
            assertThat(minding.read(what(id, amount)).figures()).containsKey(id);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "share | 1.01 | This figure is a share. Write a fraction from 0 to 1, such as 0.55.",
                    "share | 55 | This figure is a share. Write a fraction from 0 to 1, such as 0.55.",
                    "money | 967.255 | Write at most 2 decimals.",
                    "whole | 9.5 | This figure is a count. Write a whole number.",
                    "day | 0 | This figure is a day of the month. Write a whole number from 1 to 28.",
                    "day | 29 | This figure is a day of the month. Write a whole number from 1 to 28.",
                    "table | 1 | This figure is a table, so one amount cannot take its place.",
                    "number | -1 | A figure must be from 0 to 1,000,000.",
                    "unknown | 1 | There is no figure with the id \"unknown\". The list of figures has all ids."
                })
        void takes_no_other(String id, String amount, String detail) {
            assertThat(lines(catchThrowableOfType(ScenarioFaults.class, () -> minding.read(what(id, amount)))))
                    .containsExactly("/figures/" + id + ": " + detail);
        }

        private byte[] what(String id, String amount) {
            return json("{'person': {'born': '1990-05'}, 'figures': {'" + id + "': " + amount + "}}");
        }
    }

    @Nested
    class A_curve {

        private static final String SCENARIO =
                "'scenario': {'person': {'born': '1990-05'}, 'start': '2026-11', 'months': 12}";

        @Test
        void has_its_points_from_one_end_to_the_other() {
            var curve = READER.readCurve(
                    json("{" + SCENARIO + ", 'month': '2027-01', 'from': 0, 'to': 100.50, 'step': 50}"));

            assertThat(curve.month()).isEqualTo(YearMonth.of(2027, 1));
            assertThat(curve.scenario().months()).isEqualTo(12);
            assertThat(curve.grosses())
                    .containsExactly(Money.ZERO, Money.of(50), Money.of(100), Money.of("100.50"));
        }

        @Test
        void may_be_one_point() {
            var curve =
                    READER.readCurve(json("{" + SCENARIO + ", 'month': '2027-01', 'from': 900, 'to': 900, 'step': 1}"));

            assertThat(curve.grosses()).containsExactly(Money.of(900));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "'month': '2026-10', 'from': 0, 'to': 1, 'step': 1 | /month: Choose one of the months advised, from 2026-11 to 2027-10.",
                    "'month': '2027-11', 'from': 0, 'to': 1, 'step': 1 | /month: Choose one of the months advised, from 2026-11 to 2027-10.",
                    "'month': '2027-10', 'from': 2, 'to': 1, 'step': 1 | /to: The greatest amount is below the least. Put the two in order.",
                    "'month': '2027-10', 'from': 0, 'to': 1, 'step': 0 | /step: The step must be more than 0.",
                    "'month': '2027-10', 'from': 0, 'to': 2000.01, 'step': 10 | /step: That makes 202 points. At most 201 are possible: take a larger step or a smaller range.",
                    "'month': '2027-10', 'from': 0, 'to': 1000000, 'step': 0.01 | /step: That makes 100,000,001 points. At most 201 are possible: take a larger step or a smaller range.",
                    "'month': '2027-10', 'from': 0, 'to': 1, 'step': 1, 'stop': 3 | /stop: There is no field \"stop\" here. Did you mean \"step\"?"
                })
        void is_checked_as_well(String fields, String fault) {
            assertThat(curveFaults("{" + SCENARIO + ", " + fields + "}")).containsExactly(fault);
        }

        @Test
        void of_201_points_is_possible() {
            var curve =
                    READER.readCurve(json("{" + SCENARIO + ", 'month': '2027-10', 'from': 0, 'to': 2000, 'step': 10}"));

            assertThat(curve.grosses()).hasSize(201);
        }

        @Test
        void names_its_own_faults_and_the_scenarios() {
            assertThat(curveFaults("{'scenario': {'months': 'x'}, 'from': -1}"))
                    .containsExactly(
                            "/month: This field is needed: month.",
                            "/to: This field is needed: to.",
                            "/step: This field is needed: step.",
                            "/scenario/person/born: This field is needed: born.",
                            "/scenario/months: Write a whole number from 1 to 120, without quotes or a decimal point.",
                            "/from: An amount must be from 0 to 1,000,000.");
            assertThat(curveFaults("{'scenario': [], 'month': '2026-11', 'from': 0, 'to': 1, 'step': 1}"))
                    .containsExactly("/scenario: An object, in braces, belongs here.");
        }

        private List<String> curveFaults(String json) {
            return ScenarioReaderTest.lines(
                    catchThrowableOfType(ScenarioFaults.class, () -> READER.readCurve(json(json))));
        }
    }

    @Test
    void each_fault_has_words_in_both_languages() {
        var english = ResourceBundle.getBundle("messages.faults", Locale.ROOT);
        var spanish = ResourceBundle.getBundle("messages.faults", Locale.forLanguageTag("es"));

        assertThat(spanish.getLocale().getLanguage()).isEqualTo("es");
        assertThat(english.keySet()).isNotEmpty().allSatisfy(key -> {
            assertThat(spanish.getString(key)).isNotBlank().isNotEqualTo(english.getString(key));
            assertThat(placeholders(spanish.getString(key))).isEqualTo(placeholders(english.getString(key)));
            assertThat(english.getString(key) + spanish.getString(key)).doesNotContain("'");
        });
    }

    private static Set<String> placeholders(String message) {
        return Pattern.compile("\\{\\d}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Reads JSON with single quotes. */
    static Scenario read(String json) {
        return READER.read(json(json));
    }

    static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static List<String> faults(String json) {
        return lines(catchThrowableOfType(ScenarioFaults.class, () -> read(json)));
    }

    private static List<String> lines(ScenarioFaults faults) {
        assertThat(faults).isNotNull();
        return faults.faults().stream()
                .map(fault -> fault.pointer() + ": " + fault.detail())
                .toList();
    }

    private static NotJson notJson(String json) {
        var fault = catchThrowableOfType(NotJson.class, () -> read(json));
        assertThat(fault).isNotNull();
        return fault;
    }
}
