package org.earnwise.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The one stylesheet of all pages: govuk-frontend's components, with our colours and typeface in place of GOV.UK's, and our
 * own rules after them.
 *
 * <p>The kit writes its colours out in full. Each becomes a named colour of {@code look.css}, so that the dark scheme and a
 * change of identity are made in one place. Its typeface and crest belong to GOV.UK and are taken out.
 */
@Controller("look")
class Look {

    private static final String KIT = "classpath*:/META-INF/resources/webjars/govuk-frontend/*/dist/govuk/govuk-frontend.min.css";
    private static final String OURS = "static/look/look.css";
    private static final String SCRIPT = "static/look/charts.js";
    private static final String LIBRARY = "classpath*:/META-INF/resources/webjars/chart.js/*/dist/chart.umd.min.js";
    private static final String WEBJARS = "META-INF/resources";

    private static final Pattern TYPEFACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern CREST = Pattern.compile("url\\(/assets/images/govuk-crest\\.svg\\)");
    private static final Pattern TEXT_ON_FILL = Pattern.compile("(?<=[{;])color:#fff(?![0-9a-f])");
    private static final Pattern RULE = Pattern.compile("([^{}]++)\\{([^{}]*+)}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,6}(?![0-9a-f])");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("#0b0c0c", "var(--ink)"),
            Map.entry("#505a5f", "var(--ink-soft)"),
            Map.entry("#fff", "var(--paper)"),
            Map.entry("#f3f2f1", "var(--panel)"),
            Map.entry("#f4f8fb", "var(--panel)"),
            Map.entry("#dbdad9", "var(--panel-strong)"),
            Map.entry("#c1c3c5", "var(--panel-strong)"),
            Map.entry("#b1b4b6", "var(--line)"),
            Map.entry("#1d70b8", "var(--link)"),
            Map.entry("#1a65a6", "var(--link)"),
            Map.entry("#003078", "var(--link-strong)"),
            Map.entry("#4c2c92", "var(--link-visited)"),
            Map.entry("#00703c", "var(--go)"),
            Map.entry("#005a30", "var(--go-strong)"),
            Map.entry("#002d18", "var(--go-edge)"),
            Map.entry("#d4351c", "var(--wrong)"),
            Map.entry("#942514", "var(--wrong)"),
            Map.entry("#fd0", "var(--focus)"));

    private final byte[] stylesheet;
    private final String path;
    private final String charts;
    private final String chartLibrary;

    Look() {
        this.stylesheet = (ourColours(kit()) + ours(OURS)).getBytes(StandardCharsets.UTF_8);
        this.path = "/look/" + fingerprint(stylesheet) + ".css";
        this.charts = "/look/charts.js?v=" + fingerprint(ours(SCRIPT).getBytes(StandardCharsets.UTF_8));
        this.chartLibrary = address(only(LIBRARY, "chart.js"));
    }

    /** Where the library that draws the charts is. Only the pages with charts load it. */
    public String chartLibrary() {
        return chartLibrary;
    }

    /** Where our own script for the charts and the sliders is; the address changes when it does. */
    public String charts() {
        return charts;
    }

    /** Where the stylesheet is; the address changes when it does. */
    public String path() {
        return path;
    }

    @GetMapping(path = "/look/{fingerprint:[0-9a-f]+}.css")
    ResponseEntity<byte[]> stylesheet() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable())
                .body(stylesheet);
    }

    static String ourColours(String kit) {
        String css = TYPEFACE.matcher(kit).replaceAll("");
        css = css.replace("GDS Transport,arial,sans-serif", "var(--typeface)").replace("font-family:sans-serif", "font-family:var(--typeface)");
        css = CREST.matcher(css).replaceAll("none");
        // What has the focus lies on the same bright colour in both schemes, so its text stays dark.
        css = RULE.matcher(css)
                .replaceAll(rule -> Matcher.quoteReplacement(
                        rule.group(1).contains(":focus") ? rule.group().replace("#0b0c0c", "var(--on-focus)") : rule.group()));
        css = TEXT_ON_FILL.matcher(css).replaceAll("color:var(--on-go)");
        return COLOUR.matcher(css).replaceAll(colour -> named(colour.group()));
    }

    private static String named(String colour) {
        return Matcher.quoteReplacement(NAMED.getOrDefault(colour, colour));
    }

    private static String kit() {
        try {
            return only(KIT, "govuk-frontend").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource only(String pattern, String webJar) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (found.length != 1) {
                throw new IllegalStateException("%s names %d files; put exactly one %s WebJar on the class path"
                        .formatted(pattern, found.length, webJar));
            }
            return found[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address under which a file of a WebJar is served. */
    private static String address(Resource file) {
        try {
            String url = file.getURL().toString();
            return url.substring(url.indexOf(WEBJARS) + WEBJARS.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ours(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
