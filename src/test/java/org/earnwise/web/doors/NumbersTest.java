package org.earnwise.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.earnwise.web.PageTest;
import org.earnwise.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class NumbersTest {

    private static final String PAGE = "/for-agencies/numbers";
    private static final String HEAD = "goal,start,end,months_at_level\n";

    @Autowired
    private MockMvc mvc;

    private Visitor visitor;

    @BeforeEach
    void newVisitor() {
        visitor = new Visitor(mvc);
    }

    private String send(String kind, byte[] file) throws Exception {
        visitor.page(PAGE);
        return visitor.sendFile(PAGE, "file", file, "kind=" + kind).getRedirectedUrl();
    }

    private String send(String kind, String file) throws Exception {
        return send(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_worked_example_comes_to_its_score_and_few_people_are_not_counted_in_print() throws Exception {
        String file = HEAD
                + "competitive,TRN,CMP,2\n".repeat(12)
                + "competitive,TRN,TRN,8\n".repeat(10)
                + "competitive,CMP,TRN,1\n".repeat(4)
                + "competitive,TRN,TRN,2\n".repeat(6)
                + "competitive,CMP,CMP,2\n".repeat(8);
        assertThat(send("movement", file)).isEqualTo(PAGE + "/answer");
        assertThat(visitor.page(PAGE + "/answer"))
                .contains("Score 0.86, share 0.46", "fewer than 11", ">12<")
                .doesNotContain(">10<", ">4<", ">6<", ">8<");
        assertThat(visitor.page(PAGE + "/answer?lang=es")).contains("Puntaje 0.86");
    }

    @Test
    void a_score_stands_beside_who_got_in_or_says_that_it_is_missing() throws Exception {
        String moves = HEAD + "competitive,TRN,CMP,2\n".repeat(12) + "competitive,TRN,TRN,8\n".repeat(10);
        send("movement", moves);
        assertThat(visitor.page(PAGE + "/answer")).contains("Who got in and who was told no is missing here.");
        String card = visitor.open(PAGE + "/report.csv").getContentAsString();
        String head = card.substring(0, card.indexOf('\n') + 1);
        send("report", head + card.substring(head.length()).repeat(12));
        send("movement", moves);
        assertThat(visitor.page(PAGE + "/answer"))
                .contains("Score ", "Asked for help")
                .doesNotContain("Who got in and who was told no is missing here.");
    }

    @Test
    void faults_of_all_rows_are_named_at_once() throws Exception {
        send("movement", HEAD + "competitive,TRN,CMP,2\nfame,TRN,CMP,2\ncompetitive,TRN,CMP,soon\ncompetitive,TRN,CMP,=2+2\n");
        assertThat(visitor.page(PAGE)).contains("Row 3:", "Row 4:", "Row 5:");
    }

    @Test
    void under_five_people_there_is_no_score() throws Exception {
        send("movement", HEAD + "competitive,TRN,CMP,2\n".repeat(4));
        assertThat(visitor.page(PAGE + "/answer")).contains("Too few people to show a score").doesNotContain("Score ");
    }

    @Test
    void a_report_card_is_made_from_its_own_template() throws Exception {
        String template = visitor.open(PAGE + "/report.csv").getContentAsString();
        String row = template.lines().skip(1).findFirst().orElseThrow();
        assertThat(send("report", template + (row + "\n").repeat(14))).isEqualTo(PAGE + "/answer");
        assertThat(visitor.page(PAGE + "/answer")).contains("Working in a regular job", "100 %", "fewer than 11");
    }

    @Test
    void what_people_want_to_learn_is_added_up_by_need() throws Exception {
        String rows = "yes,no\n".repeat(12) + "no,no\n".repeat(20) + "no,yes\n".repeat(3);
        assertThat(send("needs", "rides,college\n" + rows)).isEqualTo(PAGE + "/answer");
        assertThat(visitor.page(PAGE + "/answer"))
                .contains("What people want to learn", "People who answered", ">35<", "Need money for rides", ">12<")
                .containsPattern("Want to go to college</th>\\s*<td[^>]*>fewer than 11<")
                .contains("vision says: Tell us what you want to learn")
                .doesNotContain("Need child care", ">3<");
        assertThat(visitor.page(PAGE + "/answer?lang=es")).contains("Necesitan dinero para transporte", "menos de 11");
    }

    @Test
    void the_template_of_needs_can_be_sent_as_it_is_and_a_need_that_is_not_known_is_named() throws Exception {
        assertThat(send("needs", visitor.open(PAGE + "/needs.csv").getContentAsString())).isEqualTo(PAGE + "/answer");
        assertThat(send("needs", "rides,name\nyes,Ann\nmaybe,Bob\n")).isEqualTo(PAGE);
        assertThat(visitor.page(PAGE)).contains("href=\"#file-needs\"", "name").doesNotContain("Ann", "Bob");
    }

    @Test
    void the_movement_template_can_be_sent_as_it_is() throws Exception {
        assertThat(send("movement", visitor.open(PAGE + "/movement.csv").getContentAsString())).isEqualTo(PAGE + "/answer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "goal,start,end,months_at_level#=cmd(),TRN,CMP,2 | Row 2: A cell may not begin with",
        "goal,start,end,months_at_level#competitive,TRN,CMP,2#castle,TRN,CMP,2 | Row 3: ",
        "goal,start#competitive,TRN | Row 1: The first row needs these names",
        "goal,start,end,months_at_level#competitive,TRN,CMP | Row 2: This row has 3 cells. It needs 4.",
        "'' | Pick a file first."
    })
    void a_fault_is_named_by_its_row_and_nothing_is_kept(String file, String said) throws Exception {
        assertThat(send("movement", file.replace('#', '\n'))).isEqualTo(PAGE);
        assertThat(visitor.page(PAGE)).contains(said, "nothing of it was kept", "aria-invalid=\"true\"");
        assertThat(visitor.open(PAGE + "/answer").getRedirectedUrl()).isEqualTo("/ended");
    }

    @Test
    void five_megabytes_and_what_is_no_text_are_refused() throws Exception {
        assertThat(send("movement", new byte[5 * 1024 * 1024])).isEqualTo(PAGE);
        assertThat(visitor.page(PAGE)).contains("Send a smaller one.");
        assertThat(send("report", new byte[] {(byte) 0xff, (byte) 0xfe, 0})).isEqualTo(PAGE);
        assertThat(visitor.page(PAGE)).contains("The file is not plain text.");
    }
}
