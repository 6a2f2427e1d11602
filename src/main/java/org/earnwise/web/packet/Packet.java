package org.earnwise.web.packet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The packet in words, ready to be laid out, in the order in which counselors work.
 *
 * @param made the day it was made
 * @param town the person's town, if they said
 * @param tight whether there is so much to say that it is written smaller
 * @param version of the rules and figures
 */
record Packet(
        String made,
        @Nullable String town,
        boolean hypothetical,
        boolean tight,
        Now now,
        Part<String> toCheck,
        Part<String> goal,
        Part<String> present,
        Outlook outlook,
        Part<Dated> stays,
        Part<Dated> changes,
        Part<Deed> deeds,
        Part<String> questions,
        List<String> ownQuestions,
        List<Contact> contacts,
        Letter letter,
        String version) {

    /** As much of a part as there is room for, and how many more there are. */
    record Part<T>(List<T> shown, int more) {

        Part {
            shown = List.copyOf(shown);
        }

        static <T> Part<T> of(List<T> all, int room) {
            int shown = Math.min(all.size(), room);
            return new Part<>(all.subList(0, shown), all.size() - shown);
        }
    }

    /** What the person gets now, and in which month. */
    record Now(String month, Part<Holding> holdings) {}

    /**
     * One thing the person gets or pays.
     *
     * @param told how it is known: told, or worked out
     * @param proof the paper to check it with
     */
    record Holding(String what, String value, String told, String proof) {}

    /** How it would go: a sentence, and the same things now and later, side by side. */
    record Outlook(String headline, List<String> columns, List<Line> lines) {}

    /** @param weighty whether it is what the others come to */
    record Line(String what, List<String> cells, boolean weighty) {}

    /** @param when its month; empty where the text names it, or where there is none */
    record Dated(String when, String text) {}

    /** What to do, who does it, by when. */
    record Deed(String when, String who, String what) {}

    /**
     * @param link for a telephone or a browser; null without one
     * @param old whether it was last checked long ago
     */
    record Contact(String name, String what, String reach, @Nullable String link, boolean old) {}

    /**
     * The request to Social Security.
     *
     * @param shows what it should show
     * @param most what the person was not sure of
     * @param lines to be filled in by hand
     * @param office the same in English, where the reader's language is another: the office works in English
     */
    record Letter(List<String> shows, List<String> most, List<Blank> lines, @Nullable Office office) {}

    /** @param english the same in English; null where that is the reader's language */
    record Blank(String label, @Nullable String english) {}

    /** The request in English, for the office. */
    record Office(String title, String text, List<String> shows) {}
}
