package org.earnwise.web.packet;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as the language has it, but never inside a telephone number. */
final class WholeNumbers implements FSTextBreaker {

    private final BreakIterator breaks;
    private String text = "";

    WholeNumbers(Locale language) {
        this.breaks = BreakIterator.getLineInstance(language);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int place = breaks.next();
        while (place != BreakIterator.DONE && isInsideNumber(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean isInsideNumber(int place) {
        return place >= 2
                && place < text.length()
                && text.charAt(place - 1) == '-'
                && Character.isDigit(text.charAt(place - 2))
                && Character.isLetterOrDigit(text.charAt(place));
    }
}
