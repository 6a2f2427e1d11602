package org.earnwise.ledger;

import java.time.YearMonth;
import java.util.Map;

/**
 * Something the rules found worth saying. The words are in the message files under its id.
 *
 * @param rule the id of the rule that states it
 * @param id the message key
 * @param kind one of the contract's kinds of finding
 * @param values amounts (Money), months (YearMonth) and counts that the sentence names
 */
public record Finding(String rule, String id, Kind kind, Member who, YearMonth month, Map<String, Object> values) {

    public enum Kind {
        MILESTONE,
        PROTECTION,
        CHANGE,
        CAUTION,
        ACTION,
        UNKNOWN
    }
}
