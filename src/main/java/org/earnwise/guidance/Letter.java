package org.earnwise.guidance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter to whoever said no, ready to print: what happened, which rule speaks of it, what is asked for. Plain text, in the
 * person's language; what only the person knows is left as a line to fill in.
 */
public final class Letter {

    /** To whom a letter goes, by the channel of the answer that it uses. */
    public enum Kind {
        /** A grievance to a provider that DMHAS runs or pays for. */
        GRIEVANCE("NX-01"),
        /** A request to BRS to look again. */
        BRS_REVIEW("NX-02"),
        /** A word to an Employment Network, or about it. */
        NETWORK("NX-03"),
        /** An appeal to HUSKY, a waiver or DSS. */
        APPEAL("NX-04"),
        /** A request for the reason in writing. */
        ASK_FOR_REASON("NX-07");

        private final String channel;

        Kind(String channel) {
            this.channel = channel;
        }

        public String channel() {
            return channel;
        }
    }

    /**
     * What goes into the letter beside the answer. Nothing of it is kept.
     *
     * @param agency who said no, if told
     * @param said what they said, in the person's own words; null where no reason was given
     * @param toldOn the day the person was told, if known
     */
    public record Details(@Nullable String agency, @Nullable String said, @Nullable LocalDate toldOn) {}

    /** The families of rules that a letter may cite: what may count as a reason. */
    private static final Set<String> CITED = Set.of("ZR", "GK", "CH", "TG", "BC", "LG", "FR", "EN", "PV");

    private static final Set<String> CUT = Set.of("reduced", "terminated");
    /** The right to a reason in writing: by law, and as the vision has it where the law does not reach. */
    private static final String IN_WRITING = "NX-07";

    private static final String IN_WRITING_BY_VISION = "ZR-10";
    private static final int MOST_RULES = 4;
    /** The most letters of a line. */
    public static final int LINE = 76;

    private static final String BLANK = "______________________________";

    private final Kind kind;
    private final String text;

    private Letter(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** The kinds of letter that an answer's next steps call for, the first being the one to write first. */
    public static List<Kind> kinds(Map<String, Object> answer) {
        List<Kind> kinds = new ArrayList<>();
        for (Map<String, Object> next : maps(answer.get("next"))) {
            for (Kind kind : Kind.values()) {
                if (kind.channel().equals(next.get("channel"))) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    /**
     * Writes a letter.
     *
     * @param kind which letter
     * @param decision what was decided, such as {@code denied}
     * @param service the option asked for, such as {@code IPS}
     * @param answer the answer of {@link Guidance#answer} in the same language
     */
    public static Letter write(
            Kind kind,
            String decision,
            @Nullable String service,
            Map<String, Object> answer,
            Details details,
            LocalDate today,
            Locale reader) {
        GuidanceWords words = GuidanceWords.in(reader);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(date(today, words));
        paragraphs.add(words.say("letter.to." + kind.name(), Map.of("agency", or(details.agency()))));
        paragraphs.add(words.say("letter.about", Map.of("service", service(service, words))));
        String told = words.say("letter.told." + decision);
        paragraphs.add(details.toldOn() == null
                ? words.say("letter.what", Map.of("told", told, "date", BLANK))
                : words.say("letter.what", Map.of("told", told, "date", date(details.toldOn(), words))));
        paragraphs.add(details.said() == null
                ? words.say("letter.no-reason")
                : words.say("letter.reason", Map.of("said", details.said().strip())));
        addRules(kind, answer, words, paragraphs);
        paragraphs.add(asks(kind, decision, words));
        paragraphs.add(words.say("letter.close." + kind.name()));
        paragraphs.add(words.say("letter.sign", Map.of("line", BLANK)));
        return new Letter(kind, wrapped(paragraphs));
    }

    /** What the person asks for, numbered. */
    private static String asks(Kind kind, String decision, GuidanceWords words) {
        List<String> asks = new ArrayList<>();
        asks.add(words.say("letter.ask." + kind.name()));
        asks.add(words.say("letter.ask.writing"));
        if (CUT.contains(decision)) {
            asks.add(words.say("letter.ask.keep"));
        }
        StringBuilder list = new StringBuilder(words.say("letter.ask"));
        for (int i = 0; i < asks.size(); i++) {
            list.append('\n').append(i + 1).append(". ").append(asks.get(i));
        }
        return list.toString();
    }

    private static void addRules(Kind kind, Map<String, Object> answer, GuidanceWords words, List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        List<String> rules = maps(answer.get("because")).stream().map(because -> String.valueOf(because.get("rule"))).toList();
        for (Map<String, Object> because : maps(answer.get("because"))) {
            String rule = String.valueOf(because.get("rule"));
            if (rules.stream().anyMatch(other -> other.startsWith(rule + "."))
                    || rule.equals(IN_WRITING_BY_VISION) && rules.contains(IN_WRITING)) {
                // What is more exact stands in its place.
                continue;
            }
            boolean speaks = CITED.contains(rule.substring(0, 2)) || rule.equals(kind.channel()) || rule.equals(IN_WRITING);
            if (speaks && lines.size() < MOST_RULES && words.has("letter.rule." + rule)) {
                String force = String.valueOf(because.get("force")).split(",")[0];
                lines.add("- " + words.say("force." + force) + " " + words.say("letter.rule." + rule) + " ("
                        + labels(because) + ")");
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.add(words.say("letter.rules") + "\n" + String.join("\n", lines));
        }
    }

    private static String labels(Map<String, Object> because) {
        StringBuilder labels = new StringBuilder();
        String source = "";
        for (Map<String, Object> citation : maps(because.get("citations"))) {
            String label = String.valueOf(citation.get("label"));
            int section = label.lastIndexOf(", ");
            String named = section < 0 ? label : label.substring(0, section);
            // The same source is named once, then only its sections.
            boolean again = section > 0 && named.equals(source);
            labels.append(labels.length() == 0 ? "" : "; ").append(again ? label.substring(section + 2) : label);
            source = named;
        }
        return labels.toString();
    }

    private static String service(@Nullable String service, GuidanceWords words) {
        return service != null && words.has("option." + service) ? words.say("option." + service) : words.say("letter.service");
    }

    private static String or(@Nullable String text) {
        return text == null || text.isBlank() ? BLANK : text.strip();
    }

    private static String date(LocalDate date, GuidanceWords words) {
        Locale spoken = new Locale.Builder().setLanguage(words.code()).setRegion("US").build();
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(spoken));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    private static String wrapped(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            paragraph.lines().forEach(line -> wrap(line, lines));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void wrap(String text, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    public Kind kind() {
        return kind;
    }

    /** The letter, in lines of at most 76 letters. */
    public String text() {
        return text;
    }
}
