package org.earnwise.web.result;

import java.util.List;
import java.util.Map;
import org.earnwise.web.wizard.Pay;

/**
 * Hours and pay to try that could not be read: shown once more as they were typed.
 *
 * @param typed what was typed, by input
 * @param mends what is to be mended
 */
record Draft(Map<String, String> typed, List<Pay.Mend> mends) {

    static final Draft NONE = new Draft(Map.of(), List.of());

    Draft {
        typed = Map.copyOf(typed);
        mends = List.copyOf(mends);
    }
}
