package org.earnwise.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures themselves; expected amounts are written from the sources, never read from the files. */
class LawFiguresTest {

    private static final FigureBook BOOK = FigureBook.load();

    private static BigDecimal amount(String id, String month) {
        return BOOK.published(id, YearMonth.parse(month)).orElseThrow().amount();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssi.federal-benefit-rate.individual", "ssi.federal-benefit-rate.couple", "ssi.general-exclusion",
                "ssi.earned-exclusion", "ssi.student-exclusion.monthly", "ssi.student-exclusion.annual",
                "ssi.resource-limit.individual", "ssi.resource-limit.couple", "ssdi.trial-work-level",
                "ssdi.substantial-gainful-activity", "ssdi.substantial-gainful-activity.blind",
                "section-1619b.threshold", "medicare.part-b-premium", "poverty.first-person", "poverty.each-more",
                "husky-c.asset-limit.individual", "husky-c.asset-limit.couple", "husky-c.need-share",
                "husky-c.payment-share", "husky-c.income-multiple", "husky-c.unearned-disregard.standard",
                "husky-c.unearned-disregard.shared", "husky-c.unearned-disregard.boarding",
                "med-connect.income-limit", "med-connect.asset-limit.individual", "med-connect.asset-limit.couple",
                "med-connect.premium-share", "medicare-savings.qmb", "medicare-savings.slmb",
                "medicare-savings.almb", "state-supplement.personal-needs.single",
                "state-supplement.personal-needs.married", "state-supplement.personal-needs.boarding",
                "state-supplement.personal-needs.facility", "state-supplement.shelter.alone",
                "state-supplement.shelter.shared", "snap.maximum-allotment.1", "snap.maximum-allotment.2",
                "snap.maximum-allotment.3", "snap.maximum-allotment.4", "snap.maximum-allotment.5",
                "snap.maximum-allotment.6", "snap.maximum-allotment.7", "snap.maximum-allotment.8",
                "snap.maximum-allotment.each-more", "snap.standard-deduction.1-3", "snap.standard-deduction.4",
                "snap.standard-deduction.5", "snap.standard-deduction.6-up", "snap.minimum-benefit",
                "snap.shelter-cap", "snap.medical-floor", "snap.utility.heating", "snap.utility.limited",
                "snap.utility.phone", "housing.dependent-deduction", "housing.disabled-family-deduction",
                "housing.medical-floor", "tax.social-security-rate", "tax.medicare-rate",
                "tax.standard-deduction.single", "tax.standard-deduction.joint",
                "tax.standard-deduction.head-of-household", "tax.eitc.maximum.0", "connecticut.minimum-wage",
                "connecticut.eitc-share", "connecticut.paid-leave-rate"
            })
    void every_name_of_the_contract_is_there(String id) {
        assertThat(BOOK.ids()).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "ssi.federal-benefit-rate.individual, 2022-01, 841",
        "ssi.federal-benefit-rate.individual, 2025-12, 967",
        "ssi.federal-benefit-rate.individual, 2026-01, 994",
        "ssi.federal-benefit-rate.couple, 2026-12, 1491",
        "ssi.student-exclusion.annual, 2024-06, 9230",
        "ssdi.trial-work-level, 2025-12, 1160",
        "ssdi.trial-work-level, 2026-01, 1210",
        "ssdi.substantial-gainful-activity, 2022-12, 1350",
        "ssdi.substantial-gainful-activity, 2026-11, 1690",
        "ssdi.substantial-gainful-activity.blind, 2023-01, 2460",
        "ssdi.trial-work-period.months, 2026-01, 9",
        "section-1619b.threshold, 2023-12, 54502",
        "medicare.part-b-premium, 2023-05, 164.90",
        "medicare.part-b-premium, 2026-05, 202.90",
        "poverty.first-person, 2026-02, 15650",
        "poverty.first-person, 2026-03, 15960",
        "poverty.each-more, 2023-03, 5140",
        "husky-c.unearned-disregard.standard, 2026-01, 562.00",
        "husky-c.unearned-disregard.shared, 2023-07, 549.90",
        "husky-c.unearned-disregard.boarding, 2025-01, 442.70",
        "husky-c.income-multiple, 2024-09, 1.43",
        "husky-c.income-multiple, 2024-10, 1.59",
        "husky-a.income-share, 2024-09, 1.60",
        "husky-a.income-share, 2024-10, 1.38",
        "med-connect.income-limit, 2025-03, 75000",
        "med-connect.income-limit, 2025-04, 85000",
        "med-connect.asset-limit.couple, 2025-04, 30000",
        "state-supplement.personal-needs.single, 2026-01, 197.35",
        "snap.maximum-allotment.1, 2026-09, 298",
        "snap.maximum-allotment.1, 2026-10, 306",
        "snap.maximum-allotment.8, 2026-10, 1841",
        "snap.standard-deduction.1-3, 2022-01, 177",
        "snap.shelter-cap, 2026-10, 769",
        "snap.minimum-benefit, 2024-10, 23",
        "snap.utility.heating, 2025-10, 976",
        "housing.disabled-family-deduction, 2023-12, 400",
        "housing.disabled-family-deduction, 2024-01, 525",
        "housing.medical-floor, 2026-01, 0.10",
        "tax.standard-deduction.single, 2026-04, 16100",
        "tax.social-security-wage-base, 2027-01, 192300",
        "tax.eitc.maximum.1, 2026-01, 4427",
        "connecticut.minimum-wage, 2026-01, 16.94",
        "connecticut.eitc-share, 2022-12, 0.305",
        "connecticut.eitc-share, 2023-01, 0.40",
        "tfa.asset-limit, 2023-09, 3000",
        "tfa.asset-limit, 2023-10, 6000"
    })
    void an_amount_is_that_of_its_month(String id, String month, String expected) {
        assertThat(amount(id, month)).isEqualByComparingTo(expected);
    }

    @Test
    void advice_can_begin_with_2022() {
        assertThat(BOOK.firstMonth()).isEqualTo(YearMonth.of(2022, 1));
    }

    /** In September 2026 the utility allowances of SNAP end; whoever adds the next ones moves this month on. */
    @Test
    void nothing_is_carried_through_the_last_month_that_every_figure_is_published_for() {
        YearMonth last = BOOK.through();
        assertThat(last.isBefore(YearMonth.of(2026, 9))).isFalse();
        assertThat(BOOK.carried(YearMonth.of(2022, 1), last, java.util.Set.of())).isEmpty();
        assertThat(BOOK.carried(last, last.plusMonths(1), java.util.Set.of())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06", "2022-12", "2024-01", "2026-06", "2027-01"})
    void the_threshold_of_section_1619b_is_known_for_2023_only(String month) {
        assertThat(BOOK.published("section-1619b.threshold", YearMonth.parse(month))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ssi.federal-benefit-rate.individual",
        "ssi.federal-benefit-rate.couple",
        "ssdi.trial-work-level",
        "ssdi.substantial-gainful-activity",
        "ssdi.substantial-gainful-activity.blind",
        "medicare.part-b-premium"
    })
    void a_figure_of_2027_is_carried_until_it_is_published(String id) {
        InForce figure = BOOK.published(id, YearMonth.of(2027, 1)).orElseThrow();
        assertThat(figure.carried() || figure.status() == Status.CONFIRMED)
                .as("%s is loaded for 2027 as %s: leave a provisional figure out, and the one of 2026 is carried", id, figure.status())
                .isTrue();
    }

    @Test
    void every_figure_has_one_value_at_most_in_every_month() {
        for (YearMonth month = YearMonth.of(2022, 1);
                month.isBefore(YearMonth.of(2028, 1));
                month = month.plusMonths(1)) {
            List<String> ids = BOOK.inForce(month, month, Map.of()).stream()
                    .map(fact -> fact instanceof Figure figure ? figure.id() : ((FigureTable) fact).id())
                    .toList();
            assertThat(ids).as(month.toString()).doesNotHaveDuplicates();
            assertThat(ids)
                    .as(month.toString())
                    .containsExactlyElementsOf(
                            BOOK.published(month).stream().map(InForce::id).toList());
        }
    }

    /** DSS, USDA and the state's guides printed these; each is a share of the guideline, up to the next dollar. */
    @ParameterizedTest
    @CsvSource({
        "medicare-savings.qmb, 2022-03, 1, 2390",
        "medicare-savings.qmb, 2023-03, 2, 3468",
        "medicare-savings.almb, 2023-03, 1, 2989",
        "medicare-savings.qmb, 2025-03, 2, 3719",
        "husky-d.income-share, 2025-03, 1, 1800",
        "husky-d.income-share, 2025-03, 4, 3698"
    })
    void shares_and_guidelines_together_give_the_limits_as_printed(String id, String month, int people, String limit) {
        assertThat(dollarsUp(amount(id, month).multiply(guideline("poverty", month, people))))
                .isEqualByComparingTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "snap.federal-gross-income-multiple, 2025-10, 1, 1696",
        "snap.federal-gross-income-multiple, 2026-10, 4, 3575",
        "snap.net-income-multiple, 2025-10, 2, 1763",
        "snap.net-income-multiple, 2026-10, 3, 2277",
        "snap.gross-income-multiple, 2022-10, 1, 2265",
        "snap.gross-income-multiple, 2023-10, 3, 4144"
    })
    void snap_limits_follow_from_the_guideline_of_its_year(String id, String month, int people, String limit) {
        assertThat(dollarsUp(amount(id, month).multiply(guideline("snap.poverty", month, people))))
                .isEqualByComparingTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"2024-03, 1, 723", "2024-10, 1, 803", "2024-10, 2, 1090", "2025-03, 1, 835", "2025-03, 2, 1128"})
    void husky_c_limits_follow_step_by_step(String month, int people, String limit) {
        BigDecimal need = dollarsUp(amount("husky-c.need-share", month).multiply(guideline("poverty", month, people)));
        BigDecimal payment = dollarsUp(amount("husky-c.payment-share", month).multiply(need));
        assertThat(dollarsUp(amount("husky-c.income-multiple", month).multiply(payment))).isEqualByComparingTo(limit);
    }

    @Test
    void the_three_disregards_stay_the_same_distance_apart() {
        IntStream.rangeClosed(2022, 2026).mapToObj(year -> year + "-01").forEach(month -> {
            BigDecimal standard = amount("husky-c.unearned-disregard.standard", month);
            assertThat(standard)
                    .isEqualByComparingTo(amount("ssi.federal-benefit-rate.individual", month)
                            .subtract(new BigDecimal("432")));
            assertThat(amount("husky-c.unearned-disregard.shared", month))
                    .isEqualByComparingTo(standard.add(new BigDecimal("67.90")));
            assertThat(amount("husky-c.unearned-disregard.boarding", month))
                    .isEqualByComparingTo(standard.subtract(new BigDecimal("92.30")));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "tax.brackets.single, 2026-01, 12400, 0.10",
        "tax.brackets.single, 2026-01, 12401, 0.12",
        "tax.brackets.joint, 2025-01, 96950, 0.12",
        "tax.brackets.joint, 2025-01, 96951, 0.22",
        "tax.brackets.head-of-household, 2024-01, 63100, 0.12",
        "connecticut.brackets.single, 2023-12, 10000, 0.03",
        "connecticut.brackets.single, 2024-01, 10001, 0.045",
        "connecticut.personal-credit.single, 2026-01, 15001, 0.75",
        "connecticut.personal-credit.single, 2026-01, 18800, 0.75",
        "connecticut.personal-credit.single, 2026-01, 18801, 0.70",
        "connecticut.personal-credit.single, 2026-01, 60000, 0.10",
        "connecticut.personal-credit.single, 2026-01, 64000, 0.02",
        "connecticut.personal-credit.single, 2026-01, 64501, 0",
        "connecticut.personal-credit.head-of-household, 2026-01, 78500, 0.01",
        "connecticut.personal-credit.joint, 2026-01, 100501, 0"
    })
    void a_table_has_the_rate_of_its_row(String id, String month, String income, String expected) {
        YearMonth asked = YearMonth.parse(month);
        FigureTable table = BOOK.inForce(asked, asked, Map.of()).stream()
                .filter(FigureTable.class::isInstance)
                .map(FigureTable.class::cast)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(table.rowBelow(new BigDecimal(income)).orElseThrow().value()).isEqualByComparingTo(expected);
    }

    private static BigDecimal guideline(String name, String month, int people) {
        BigDecimal year = amount(name + ".first-person", month)
                .add(amount(name + ".each-more", month).multiply(BigDecimal.valueOf(people - 1)));
        return year.divide(BigDecimal.valueOf(12), 12, RoundingMode.HALF_UP);
    }

    private static BigDecimal dollarsUp(BigDecimal amount) {
        return amount.setScale(6, RoundingMode.HALF_UP).setScale(0, RoundingMode.CEILING);
    }
}
