package org.earnwise.web.wizard;

import java.util.List;

/**
 * Something to mend in a form.
 *
 * @param field the field it belongs to
 * @param input the input to go to
 * @param code what is the matter, as the end of a message key
 * @param values what the message names
 */
record Slip(String field, String input, String code, List<Object> values) {

    static Slip of(Field field, String input, String code, Object... values) {
        return new Slip(field.name(), input, code, List.of(values));
    }
}
