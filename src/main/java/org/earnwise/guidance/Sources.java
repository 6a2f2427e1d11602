package org.earnwise.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the short names in citations into what a reader can find: a label, and an address where there is one. */
public final class Sources {

    private static final String FILE = "rules/access/sources.yaml";

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<Pattern, String> addresses = new LinkedHashMap<>();

    /**
     * A place in a source.
     *
     * @param url where to read it; null where no address is known
     */
    public record Citation(String label, @Nullable String url) {}

    public Sources() {
        Map<String, Object> file = RuleData.read(FILE);
        RuleData.map(FILE + " sources", file.get("sources"))
                .forEach((code, entry) -> labels.put(
                        code, String.valueOf(RuleData.map(FILE + " " + code, entry).get("label"))));
        RuleData.map(FILE + " addresses", file.get("addresses"))
                .forEach((pattern, url) -> addresses.put(Pattern.compile(pattern), String.valueOf(url)));
    }

    /** The citation as a reader sees it. */
    public Citation of(String written) {
        int space = written.indexOf(' ');
        String code = space < 0 ? written : written.substring(0, space);
        String label = labels.get(code);
        if (label != null) {
            return new Citation(space < 0 ? label : label + ", " + written.substring(space + 1), null);
        }
        for (Map.Entry<Pattern, String> address : addresses.entrySet()) {
            Matcher found = address.getKey().matcher(written);
            if (found.lookingAt()) {
                return new Citation(written, url(found, address.getValue()));
            }
        }
        return new Citation(written, null);
    }

    private static String url(Matcher found, String pattern) {
        String url = pattern;
        for (int group = 1; group <= found.groupCount(); group++) {
            url = url.replace("$" + group, found.group(group));
        }
        return url;
    }
}
