package org.earnwise.web.packet;

/** Words that a person or a file brought: made safe to lay out, and short enough to stand in a line. */
final class PersonsText {

    private static final int MOST = 60;

    private PersonsText() {}

    /** The text without signs that cannot be written, cut where it is longer than a line can take. */
    static String shown(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point)
                .filter(PersonsText::canBeWritten)
                .forEach(safe::appendCodePoint);
        return cut(safe.toString().strip().replaceAll(" {2,}", " "), MOST);
    }

    /** The text, or its beginning and a sign that it goes on. */
    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    private static boolean canBeWritten(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED;
    }
}
