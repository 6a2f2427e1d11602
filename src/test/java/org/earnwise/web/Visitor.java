package org.earnwise.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Someone with a browser, in one visit: keeps the cookie, brings the token, and remembers every address they were sent to. */
public class Visitor {

    /** The whole path of a single person on both SSI and SSDI. */
    public static final List<String[]> WHOLE = List.of(
            new String[] {"benefits", "kind=BOTH"},
            new String[] {"born", "month-month=3", "month-year=1985"},
            new String[] {"ssdi", "monthly=$600", "since-month=3", "since-year=2021"},
            new String[] {"health", "medicaid=YES", "medicare=STATE_PAYS"},
            new String[] {"work-now", "kind=HOURLY", "hours=10", "wage=17"},
            new String[] {"work-plan", "kind=HOURLY", "hours=25", "wage=18.50", "when=NEXT_MONTH"},
            new String[] {"trial-months", "used=SOME", "count=4"},
            new String[] {"living", "with=ALONE"},
            new String[] {"savings", "countable=1,200.50"},
            new String[] {"work-costs", "any=YES", "monthly=80", "monthly-unsure=on"},
            new String[] {"housing", "kind=RENT", "rent=750"},
            new String[] {"help", "programs=SNAP"},
            new String[] {"other-income", "kinds=NONE"});

    private final MockMvc mvc;
    private MockHttpSession session = new MockHttpSession();

    /** Every address the visitor was sent to. */
    public final List<String> addresses = new ArrayList<>();

    public Visitor(MockMvc mvc) {
        this.mvc = mvc;
    }

    public MockHttpServletResponse open(String address) throws Exception {
        return open(address, Locale.US);
    }

    public MockHttpServletResponse open(String address, Locale language) throws Exception {
        addresses.add(address);
        return remember(mvc.perform(get(address).session(session).locale(language).accept("text/html"))
                .andReturn()
                .getResponse());
    }

    public String page(String address) throws Exception {
        MockHttpServletResponse response = open(address);
        if (response.getStatus() != 200) {
            throw new AssertionError(address + " answered " + response.getStatus() + " " + response.getRedirectedUrl());
        }
        return response.getContentAsString();
    }

    public String begin(String path) throws Exception {
        return send("/begin", "path=" + path).getRedirectedUrl();
    }

    /** Opens the question, fills it in and sends it; gives the address that comes next. */
    public String answer(String question, String... inputs) throws Exception {
        open("/questions/" + question);
        return send("/questions/" + question, inputs).getRedirectedUrl();
    }

    public void answerAll(List<String[]> answers) throws Exception {
        for (String[] answer : answers) {
            answer(answer[0], java.util.Arrays.copyOfRange(answer, 1, answer.length));
        }
    }

    public MockHttpServletResponse send(String address, String... inputs) throws Exception {
        var request = post(address).session(session).accept("text/html");
        if (session.getAttribute(FormToken.FIELD) instanceof String token) {
            request.param(FormToken.FIELD, token);
        }
        for (String input : inputs) {
            int at = input.indexOf('=');
            request.param(input.substring(0, at), input.substring(at + 1));
        }
        return remember(mvc.perform(request).andReturn().getResponse());
    }

    /** Sends a file with a form. */
    public MockHttpServletResponse sendFile(String address, String input, byte[] file, String... inputs) throws Exception {
        var request = multipart(address).file(new MockMultipartFile(input, "file.csv", "text/csv", file));
        request.session(session).accept("text/html");
        if (session.getAttribute(FormToken.FIELD) instanceof String token) {
            request.param(FormToken.FIELD, token);
        }
        for (String other : inputs) {
            int at = other.indexOf('=');
            request.param(other.substring(0, at), other.substring(at + 1));
        }
        return remember(mvc.perform(request).andReturn().getResponse());
    }

    /** The same browser after half an hour. */
    public void waitTooLong() {
        if (!session.isInvalid()) {
            session.invalidate();
        }
        session = new MockHttpSession();
    }

    public boolean isGone() {
        return session.isInvalid();
    }

    private MockHttpServletResponse remember(MockHttpServletResponse response) {
        if (response.getRedirectedUrl() != null) {
            addresses.add(response.getRedirectedUrl());
        }
        return response;
    }
}
