package org.earnwise.guidance.access;

import java.util.List;

/**
 * One of the fifteen ways to work or study.
 *
 * @param order where it stands among them
 * @param source the definition in the vision; {@code none} where it has none
 * @param group where it stands when no preference was given
 * @param paid {@code yes}, {@code no} or {@code parts}
 * @param level its level, for reporting only
 * @param onFirstScreen whether it is on the first screen whatever was said
 * @param fits the preferences that it matches
 */
public record Option(
        String code,
        int order,
        String source,
        String group,
        String paid,
        int level,
        boolean onFirstScreen,
        List<String> fits) {

    public Option {
        fits = List.copyOf(fits);
    }
}
