package org.earnwise.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout needs to know: this page's address in the other language, the form token, whether there are answers. */
@Component("frame")
public class Frame {

    private static final List<String> KEPT = List.of("then", "reading");
    private static final Map<String, String> DOORS = doorsInOrder();
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]{1,20}");

    private final Visit visit;

    private static Map<String, String> doorsInOrder() {
        Map<String, String> doors = new LinkedHashMap<>();
        doors.put("earnings", "/");
        doors.put("told-no", "/told-no");
        doors.put("choices", "/choices");
        doors.put("ticket", "/ticket");
        doors.put("help", "/help");
        return doors;
    }

    /** A way in, for the row of links at the top. */
    public record Door(String name, String address, boolean here) {}

    Frame(Visit visit) {
        this.visit = visit;
    }

    /** This page again in another language. An error or the answer to a form has no address of its own: then the start. */
    public String in(String language) {
        HttpServletRequest request = request();
        boolean asked = request.getMethod().equals("GET")
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
        if (!asked) {
            return "/?" + WebSetup.LANGUAGE + "=" + language;
        }
        var address = UriComponentsBuilder.fromPath(request.getRequestURI());
        for (String name : KEPT) {
            String value = request.getParameter(name);
            if (value != null && PLAIN.matcher(value).matches()) {
                address.queryParam(name, value);
            }
        }
        return address.queryParam(WebSetup.LANGUAGE, language).build().toUriString();
    }

    /** The ways in, and which of them this page belongs to. */
    public List<Door> doors() {
        String path = request().getRequestURI();
        return DOORS.entrySet().stream()
                .map(door -> new Door(
                        door.getKey(),
                        door.getValue(),
                        path.equals(door.getValue()) || path.startsWith(door.getValue() + "/")))
                .toList();
    }

    /** The hidden token for a form; begins a visit if there is none. */
    public String token() {
        return FormToken.of(request());
    }

    public boolean hasAnswers() {
        return visit.hasAnswers(request());
    }

    /** Whether a plan from a file is open that the questions cannot hold. */
    public boolean hasBroughtCase() {
        return !hasAnswers() && visit.kept(request(), BroughtCase.class).isPresent();
    }

    /** Whether there is anything to erase. */
    public boolean holdsAnything() {
        return visit.holdsAnything(request());
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
