package org.earnwise.steps;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of scenarios for the contract's names of amounts and statuses. */
final class Phrases {

    private static final Map<String, String> AMOUNTS = new LinkedHashMap<>();
    private static final Map<String, String> STATUSES = new LinkedHashMap<>();
    private static final Map<String, Map<String, String>> VALUES = new LinkedHashMap<>();

    static {
        amount("gross earnings", "earnings.earned");
        amount("gross pay received", "earnings.paid");
        amount("countable SSDI earnings", "ssdi.countable-earnings");
        amount("trial work months used", "ssdi.trial-work-months-used");
        amount("SSDI payment", "ssdi.payment");
        amount("family's SSDI payment", "ssdi.family-payment");
        amount("countable unearned income", "ssi.countable-unearned");
        amount("countable earned income", "ssi.countable-earned");
        amount("countable income", "ssi.countable-income");
        amount("federal benefit rate", "ssi.federal-benefit-rate");
        amount("SSI payment", "ssi.payment");
        amount("spouse's SSI payment", "spouse-ssi.payment");
        amount("children's SSI payment", "child-ssi.payment");
        amount("break-even gross", "ssi.break-even-gross");
        amount("State Supplement payment", "state-supplement.payment");
        amount("HUSKY C applied income", "husky-c.applied-income");
        amount("HUSKY C income limit", "husky-c.income-limit");
        amount("HUSKY C spend-down", "husky-c.spend-down");
        amount("MED-Connect premium", "med-connect.premium");
        amount("section 1619(b) threshold", "section-1619b.threshold");
        amount("Part B premium", "medicare.part-b-premium");
        amount("SNAP gross income", "snap.gross-income");
        amount("SNAP net income", "snap.net-income");
        amount("SNAP allotment", "snap.allotment");
        amount("tenant rent", "housing.tenant-rent");
        amount("TFA payment", "tfa.payment");
        amount("other money that comes in", "income.other");
        amount("own costs", "expenses.own");
        amount("payroll tax", "tax.fica");
        amount("Paid Leave contribution", "tax.paid-leave");
        amount("federal income tax", "tax.federal-income");
        amount("Connecticut income tax", "tax.connecticut-income");
        amount("yearly federal earned income credit", "tax.eitc-annual");
        amount("yearly Connecticut earned income credit", "tax.connecticut-eitc-annual");
        amount("net cash", "net.cash");
        amount("net resources", "net.resources");
        amount("possible SSI overpayment", "ssi.possible-overpayment");
        amount("possible SSDI overpayment", "ssdi.possible-overpayment");

        status("SSDI", "ssdi");
        value("ssdi", "not yet due", "NOT_ENTITLED");
        value("ssdi", "in the trial work period", "TRIAL_WORK");
        value("ssdi", "paid in the extended period", "EXTENDED_PAID");
        value("ssdi", "paid after the extended period", "PAID_AFTER_EXTENDED");
        value("ssdi", "in the cessation month", "CESSATION");
        value("ssdi", "in a grace month", "GRACE");
        value("ssdi", "suspended in the extended period", "EXTENDED_SUSPENDED");
        value("ssdi", "ended", "TERMINATED");
        value("ssdi", "ended, and may be asked back", "REINSTATEMENT_POSSIBLE");

        status("SSI", "ssi");
        value("ssi", "paid", "PAID");
        value("ssi", "paid under section 1619(a)", "SECTION_1619A");
        value("ssi", "kept under section 1619(b)", "SECTION_1619B");
        value("ssi", "perhaps kept under section 1619(b)", "SECTION_1619B_UNCERTAIN");
        value("ssi", "suspended", "SUSPENDED");
        value("ssi", "ended", "TERMINATED");
        value("ssi", "not received", "NOT_RECEIVING");

        status("Medicaid", "medicaid");
        value("medicaid", "linked to State Supplement", "STATE_SUPPLEMENT_LINKED");
        value("medicaid", "protected by section 1619", "SECTION_1619");
        value("medicaid", "HUSKY A", "HUSKY_A");
        value("medicaid", "HUSKY C", "HUSKY_C");
        value("medicaid", "HUSKY D", "HUSKY_D");
        value("medicaid", "MED-Connect", "MED_CONNECT");
        value("medicaid", "Covered Connecticut", "COVERED_CONNECTICUT");
        value("medicaid", "HUSKY C with a spend-down", "HUSKY_C_SPEND_DOWN");
        value("medicaid", "none", "NONE");
        value("medicaid", "not known", "UNKNOWN");

        status("Medicare", "medicare");
        value("medicare", "waiting", "WAITING");
        value("medicare", "covered", "COVERED");
        value("medicare", "extended", "EXTENDED");
        value("medicare", "to be bought", "PREMIUM_HOSPITAL_INSURANCE");
        value("medicare", "none", "NONE");
        value("medicare", "not known", "UNKNOWN");

        status("the Medicare Savings Program", "medicare-savings");
        value("medicare-savings", "none", "NONE");

        status("SNAP", "snap");
        value("snap", "received", "RECEIVING");
        value("snap", "not received, but could be", "ELIGIBLE");
        value("snap", "not to be had", "NOT_ELIGIBLE");

        status("the Ticket", "ticket");
        value("ticket", "to be had", "ELIGIBLE");
        value("ticket", "not to be had", "NOT_ELIGIBLE");
        value("ticket", "not known", "UNKNOWN");
    }

    private Phrases() {}

    private static void amount(String words, String name) {
        AMOUNTS.put(words, name);
    }

    private static void status(String words, String name) {
        STATUSES.put(words, name);
        VALUES.put(name, new LinkedHashMap<>());
    }

    private static void value(String status, String words, String code) {
        VALUES.get(status).put(words, code);
    }

    static boolean isAmount(String words) {
        return AMOUNTS.containsKey(words);
    }

    static boolean isStatus(String words) {
        return STATUSES.containsKey(words);
    }

    static String amountNamed(String words) {
        return named("amount", AMOUNTS, words);
    }

    static String statusNamed(String words) {
        return named("status", STATUSES, words);
    }

    /** The code that words, or the code itself, stand for. */
    static String code(String status, String words) {
        if (words.equals(words.toUpperCase(Locale.ROOT))) {
            return words.replace(' ', '_');
        }
        return named("value of " + status, VALUES.getOrDefault(status, Collections.emptyMap()), words);
    }

    private static String named(String what, Map<String, String> names, String words) {
        String name = names.get(words.strip());
        if (name == null) {
            throw new IllegalArgumentException(
                    "No %s is called \"%s\"; there are %s. Add the words in Phrases.".formatted(
                            what, words, names.keySet()));
        }
        return name;
    }
}
