package org.earnwise.web.doors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to mend on a sheet.
 *
 * @param ask the name of what was asked
 * @param input the input to go to
 * @param code what is the matter, as the end of a message key; unused where there is a text
 * @param values what the message names
 * @param text the message itself, where guidance gave it
 */
record Slip(String ask, String input, String code, List<String> values, @Nullable String text) {

    Slip(String ask, String input, String code, List<String> values) {
        this(ask, input, code, values, null);
    }

    Slip {
        values = List.copyOf(values);
    }
}
