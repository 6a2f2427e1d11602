package org.earnwise.web.result;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earnwise.advice.Advice.Entry;
import org.jspecify.annotations.Nullable;

/** The contract's names of amounts and statuses, in the order and the groups in which the pages show them. */
public final class Names {

    /** Amounts by what they are about, for the page of one month. */
    static final Map<String, List<String>> GROUPS = groups();

    /** Statuses in the order of showing. */
    static final List<String> STATUSES =
            List.of("ssdi", "ssi", "medicaid", "medicare", "medicare-savings", "snap", "ticket");

    /** What comes in, for the table of now and then. */
    public static final List<String> COMING_IN = List.of(
            "earnings.paid",
            "ssdi.payment",
            "ssdi.family-payment",
            "ssi.payment",
            "spouse-ssi.payment",
            "child-ssi.payment",
            "state-supplement.payment",
            "tfa.payment",
            "income.other",
            "snap.allotment");

    /** What goes out. */
    public static final List<String> GOING_OUT =
            List.of("medicare.part-b-premium", "med-connect.premium", "expenses.own", "housing.tenant-rent");

    /** Taxes of a month, shown as one. */
    public static final List<String> TAXES =
            List.of("tax.fica", "tax.paid-leave", "tax.federal-income", "tax.connecticut-income");

    /** Standings in which a benefit or a coverage is there. */
    private static final Set<String> THERE = Set.of(
            "ssdi.TRIAL_WORK",
            "ssdi.EXTENDED_PAID",
            "ssdi.PAID_AFTER_EXTENDED",
            "ssdi.CESSATION",
            "ssdi.GRACE",
            "ssi.PAID",
            "ssi.SECTION_1619A",
            "medicaid.STATE_SUPPLEMENT_LINKED",
            "medicaid.SECTION_1619",
            "medicaid.HUSKY_A",
            "medicaid.HUSKY_C",
            "medicaid.HUSKY_D",
            "medicaid.MED_CONNECT",
            "medicaid.COVERED_CONNECTICUT",
            "medicare.COVERED",
            "medicare.EXTENDED");

    /** Standings in which it is not, and no door to it stands open. */
    private static final Set<String> NOT_THERE = Set.of(
            "ssdi.NOT_ENTITLED",
            "ssdi.TERMINATED",
            "ssi.TERMINATED",
            "ssi.NOT_RECEIVING",
            "medicaid.NONE",
            "medicare.NONE");

    private static final Set<String> COUNTS = Set.of("ssdi.trial-work-months-used");

    private Names() {}

    /** How a lane of a chart shows a standing: there, not there, or in between, which words then say. */
    static String shade(String program, String status) {
        String standing = program + "." + status;
        if (THERE.contains(standing)) {
            return "there";
        }
        return NOT_THERE.contains(standing) ? "not-there" : "between";
    }

    static boolean isCount(String amount) {
        return COUNTS.contains(amount);
    }

    /** An amount as it counts in what is left: SNAP only where it is received. */
    public static @Nullable BigDecimal counted(Entry entry, String name) {
        return counted(entry.amounts(), entry.statuses(), name);
    }

    static @Nullable BigDecimal counted(
            Map<String, BigDecimal> amounts, Map<String, String> statuses, String name) {
        boolean snapNotReceived = name.equals("snap.allotment") && !"RECEIVING".equals(statuses.get("snap"));
        return snapNotReceived ? null : amounts.get(name);
    }

    private static Map<String, List<String>> groups() {
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put("left", List.of("net.resources", "net.cash"));
        groups.put("work", List.of("earnings.earned", "earnings.paid", "income.other", "expenses.own"));
        groups.put(
                "ssdi",
                List.of(
                        "ssdi.payment",
                        "ssdi.family-payment",
                        "ssdi.countable-earnings",
                        "ssdi.trial-work-months-used",
                        "ssdi.possible-overpayment"));
        groups.put(
                "ssi",
                List.of(
                        "ssi.payment",
                        "spouse-ssi.payment",
                        "child-ssi.payment",
                        "ssi.countable-unearned",
                        "ssi.countable-earned",
                        "ssi.countable-income",
                        "ssi.federal-benefit-rate",
                        "ssi.break-even-gross",
                        "ssi.possible-overpayment",
                        "state-supplement.payment"));
        groups.put(
                "health",
                List.of(
                        "husky-c.applied-income",
                        "husky-c.income-limit",
                        "husky-c.spend-down",
                        "med-connect.premium",
                        "section-1619b.threshold",
                        "medicare.part-b-premium"));
        groups.put(
                "home",
                List.of(
                        "snap.allotment",
                        "snap.gross-income",
                        "snap.net-income",
                        "housing.tenant-rent",
                        "tfa.payment"));
        groups.put(
                "tax",
                List.of(
                        "tax.fica",
                        "tax.paid-leave",
                        "tax.federal-income",
                        "tax.connecticut-income",
                        "tax.eitc-annual",
                        "tax.connecticut-eitc-annual"));
        return groups;
    }
}
