package org.earnwise.guidance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earnwise.figures.FigureBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures from small files: what is read, what is refused, what is not printed. */
class MeasuresTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final FigureBook FIGURES = FigureBook.load();
    private static final String NAMES = "goal,start,end,months_at_level\n";

    @Test
    void a_file_of_people_gives_the_score_of_the_same_people() {
        Map<String, Object> request = MovementFile.read(
                (NAMES + "competitive,WFD,IPS,1\ncompetitive,TRN,TRN,8\ncompetitive,TRN,TRN,4\ncompetitive,CMP,IPS,1\n"
                                + "competitive,IPS,CMP,2\ncompetitive,CMP,CMP SED,14\nvolunteer,NONE,NONE,20\n"
                                + "competitive,ARB,ARB,6\ncompetitive,NONE,SED,1\n")
                        .getBytes(UTF_8),
                Locale.ENGLISH);
        Map<String, Object> answer = Guidance.builtIn().answer("movement", request, TODAY, Locale.ENGLISH);
        assertThat(answer).containsEntry("score", new BigDecimal("1")).containsEntry("leftOut", 1);
    }

    @Test
    void the_templates_can_be_read() {
        assertThat(MovementFile.read(MovementFile.template().getBytes(UTF_8), Locale.ENGLISH).get("people"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
        assertThat(ReportCard.read(ReportCard.template().getBytes(UTF_8), FIGURES, TODAY, Locale.ENGLISH).measures())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\"=HYPERLINK(1)\""})
    void a_formula_is_refused_by_its_row(String cell) {
        CsvFaults faults = faults(NAMES + "competitive,WFD,IPS,1\ncompetitive," + cell + ",IPS,1\n");
        assertThat(faults.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.detail()).contains("may not begin with =");
        });
    }

    @Test
    void every_fault_is_named_by_its_row_at_once() {
        CsvFaults faults = faults(NAMES + "competitve,WFD,IPS,1\ncompetitive,WFD,XXX,many\ncompetitive,,IPS,2\n");
        assertThat(faults.faults()).extracting(CsvFaults.Row::line).containsExactly(2, 3, 3, 4);
        assertThat(faults.faults().get(0).detail()).contains("competitve").contains("competitive, volunteer");
    }

    @Test
    void a_row_of_another_length_a_lost_quote_and_a_wrong_name_are_faults() {
        assertThat(faults(NAMES + "competitive,WFD,IPS\n").faults().get(0).detail()).contains("3 cells").contains("4");
        assertThat(faults(NAMES + "competitive,\"WFD,IPS,1\n").faults().get(0).detail()).contains("quote");
        assertThat(faults("goal,start,end,level\n").faults()).hasSize(2);
        assertThat(faults("goal,goal,start,end,months_at_level\n").faults().get(0).detail()).contains("twice");
    }

    @Test
    void a_file_of_five_megabytes_an_empty_one_and_one_that_is_no_text_are_refused() {
        assertThat(faults("x".repeat(5 << 20)).faults().get(0).detail()).contains("over 1048576 bytes");
        assertThat(faults("").faults().get(0).detail()).contains("empty");
        CsvFaults picture = catchThrowableOfType(
                CsvFaults.class, () -> MovementFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}, Locale.ENGLISH));
        assertThat(picture.faults().get(0).detail()).contains("plain text");
    }

    @Test
    void too_many_rows_are_refused() {
        assertThat(faults(NAMES + "competitive,WFD,IPS,1\n".repeat(5001)).faults().get(0).detail()).contains("5000 rows");
    }

    @Test
    void quoted_cells_line_ends_of_windows_and_a_byte_order_mark_are_read() {
        Map<String, Object> request = MovementFile.read(
                ("\uFEFFgoal,start,end,months_at_level\r\n\"competitive\",\"WFD\",\"CMP SED\",1.5\r\n\r\n").getBytes(UTF_8),
                Locale.ENGLISH);
        assertThat(request.get("people")).isEqualTo(List.of(Map.of(
                "goal", "competitive",
                "start", List.of("WFD"),
                "end", List.of("CMP", "SED"),
                "monthsAtLevel", new BigDecimal("1.5"))));
    }

    @Test
    void competitive_work_without_paid_work_is_a_fault() {
        byte[] file = "age,paid_work,competitive_work\n30,no,yes\n30,yes,yes\n30,,yes\n".getBytes(UTF_8);
        assertThatThrownBy(() -> ReportCard.read(file, FIGURES, TODAY, Locale.ENGLISH))
                .isInstanceOfSatisfying(CsvFaults.class, faults -> assertThat(faults.faults())
                        .extracting(CsvFaults.Row::line)
                        .containsExactly(2));
    }

    @Test
    void few_people_are_not_printed() {
        ReportCard card = card("34,yes,yes\n".repeat(10) + "40,no,no\n".repeat(30));
        assertThat(measure(card, "working-competitive").suppressed()).isTrue();
        assertThat(measure(card, "working-competitive").value()).isNull();
        ReportCard more = card("34,yes,yes\n".repeat(11) + "40,no,no\n".repeat(33));
        assertThat(measure(more, "working-competitive").value()).isEqualByComparingTo("0.25");
    }

    @Test
    void few_others_are_not_given_away_by_a_share() {
        assertThat(measure(card("34,yes,yes\n".repeat(40) + "40,no,no\n".repeat(3)), "working-any-paid").suppressed())
                .isTrue();
    }

    @Test
    void people_under_18_are_left_out_of_the_share_that_works() {
        ReportCard card = card("17,yes,yes\n".repeat(20) + "18,yes,no\n".repeat(12) + "30,no,no\n".repeat(12));
        assertThat(measure(card, "working-any-paid").value()).isEqualByComparingTo("0.50");
        assertThat(measure(card, "working-competitive").suppressed()).isTrue();
    }

    @Test
    void time_in_a_job_is_the_middle_one_and_the_shares_that_stayed() {
        ReportCard card = ReportCard.read(
                ("age,paid_work,competitive_work,competitive_job_days\n" + "30,yes,yes,100\n".repeat(12)
                                + "30,yes,yes,400\n".repeat(12))
                        .getBytes(UTF_8),
                FIGURES,
                TODAY,
                Locale.ENGLISH);
        assertThat(measure(card, "job-days").value()).isEqualByComparingTo("250");
        assertThat(measure(card, "job-days-365").value()).isEqualByComparingTo("0.50");
        assertThat(measure(card, "job-days-90").value()).isEqualByComparingTo("1");
    }

    @Test
    void denials_stand_by_reason_with_what_it_comes_to() {
        ReportCard card = ReportCard.read(
                ("age,paid_work,competitive_work,denied_reason\n" + "30,no,no,DR-06\n".repeat(11) + "30,no,no,DR-19\n")
                        .getBytes(UTF_8),
                FIGURES,
                TODAY,
                Locale.ENGLISH);
        assertThat(card.denials().get("DR-06")).isEqualTo(new ReportCard.Measure("prohibited", BigDecimal.valueOf(11), false));
        assertThat(card.denials().get("DR-19").suppressed()).isTrue();
        assertThat(card.noneEmployed()).isTrue();
    }

    @Test
    void plans_of_people_out_of_work_for_just_three_months_are_not_asked_for() {
        String names = "age,paid_work,competitive_work,months_unemployed,plan_work,plan_school\n";
        ReportCard card = ReportCard.read(
                (names + "30,no,no,3,no,no\n".repeat(20) + "30,no,no,4,yes,yes\n".repeat(12)).getBytes(UTF_8),
                FIGURES,
                TODAY,
                Locale.ENGLISH);
        assertThat(measure(card, "plans-with-both").value()).isEqualByComparingTo("1");
    }

    /** Of 40 people 11 need rides and 10 need books; of the 30 who told about college, 25 want it: the 5 others are few. */
    @Test
    void needs_are_counted_and_what_few_people_could_be_told_from_is_not_printed() {
        LearningNeeds needs = LearningNeeds.read(
                ("rides,books,college\n" + "yes,no,yes\n".repeat(11) + "no,yes,yes\n".repeat(10) + "no,no,yes\n".repeat(4)
                                + "no,no,no\n".repeat(5) + "no,no,\n".repeat(10))
                        .getBytes(UTF_8),
                FIGURES,
                TODAY,
                Locale.ENGLISH);

        assertThat(needs.totals()).containsExactly(
                new ReportCard.Measure("people", BigDecimal.valueOf(40), false),
                new ReportCard.Measure("learning.ways.COLLEGE", null, true),
                new ReportCard.Measure("learning.money.books", null, true),
                new ReportCard.Measure("learning.money.rides", BigDecimal.valueOf(11), false));
    }

    private static ReportCard card(String rows) {
        return ReportCard.read(("age,paid_work,competitive_work\n" + rows).getBytes(UTF_8), FIGURES, TODAY, Locale.ENGLISH);
    }

    private static ReportCard.Measure measure(ReportCard card, String name) {
        return card.measures().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    private static CsvFaults faults(String file) {
        return catchThrowableOfType(CsvFaults.class, () -> MovementFile.read(file.getBytes(UTF_8), Locale.ENGLISH));
    }
}
