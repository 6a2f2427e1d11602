package org.earnwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class LookTest {

    private static final int FIRST_VISIT_BYTES = 60 * 1024;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Look look;

    private String stylesheet() throws Exception {
        return mvc.perform(get(look.path())).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void nothing_in_the_look_belongs_to_another_government() throws Exception {
        assertThat(stylesheet())
                .contains(".govuk-button", "--go:")
                .doesNotContain("GDS Transport", "@font-face", "govuk-crest", "#0b0c0c", "#1d70b8", "url(http");
    }

    @Test
    void the_stylesheet_may_be_kept_for_long_since_its_address_changes_with_it() throws Exception {
        var response = mvc.perform(get(look.path())).andReturn().getResponse();
        assertThat(response.getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(response.getContentType()).startsWith("text/css");
    }

    @Test
    void a_question_weighs_little_on_a_first_visit() throws Exception {
        var visitor = new Visitor(mvc);
        visitor.begin("short");
        String page = visitor.page("/questions/benefits");
        String mark = mvc.perform(get("/look/mark.svg")).andReturn().getResponse().getContentAsString();
        assertThat(compressed(page) + compressed(stylesheet()) + compressed(mark)).isLessThan(FIRST_VISIT_BYTES);
    }

    @Test
    void the_result_weighs_little_too() throws Exception {
        var visitor = new Visitor(mvc);
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        assertThat(compressed(visitor.page("/result")) + compressed(stylesheet())).isLessThan(2 * FIRST_VISIT_BYTES);
    }

    private static int compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
