package org.earnwise.engine;

import java.time.YearMonth;
import java.util.Map;
import org.earnwise.ledger.Finding;
import org.earnwise.ledger.Member;
import org.kie.api.definition.rule.Rule;

/** How a rule states a finding: what it found, never the words. */
public final class Findings {

    private Findings() {}

    public static Finding milestone(Rule rule, String id, Member who, YearMonth month, Object... values) {
        return finding(Finding.Kind.MILESTONE, rule, id, who, month, values);
    }

    public static Finding protection(Rule rule, String id, Member who, YearMonth month, Object... values) {
        return finding(Finding.Kind.PROTECTION, rule, id, who, month, values);
    }

    public static Finding change(Rule rule, String id, Member who, YearMonth month, Object... values) {
        return finding(Finding.Kind.CHANGE, rule, id, who, month, values);
    }

    public static Finding caution(Rule rule, String id, Member who, YearMonth month, Object... values) {
        return finding(Finding.Kind.CAUTION, rule, id, who, month, values);
    }

    public static Finding action(Rule rule, String id, Member who, YearMonth month, Object... values) {
        return finding(Finding.Kind.ACTION, rule, id, who, month, values);
    }

    public static Finding unknown(Rule rule, String id, Member who, YearMonth month, Object... values) {
        return finding(Finding.Kind.UNKNOWN, rule, id, who, month, values);
    }

    private static Finding finding(
            Finding.Kind kind, Rule rule, String id, Member who, YearMonth month, Object... values) {
        return new Finding(RuleCatalog.idOf(rule), id, kind, who, month, named(values));
    }

    private static Map<String, Object> named(Object... values) {
        java.util.LinkedHashMap<String, Object> named = new java.util.LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put((String) values[i], values[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(named);
    }
}
