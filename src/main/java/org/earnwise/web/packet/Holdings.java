package org.earnwise.web.packet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.scenario.Housing;
import org.earnwise.scenario.OtherIncome;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.Say;
import org.earnwise.web.packet.Packet.Holding;
import org.earnwise.web.result.Names;
import org.jspecify.annotations.Nullable;

/** What the person gets and pays now, each with how we know it and the paper that proves it. */
final class Holdings {

    private static final String OTHER = "income.other";
    private static final Set<String> TOLD = Set.of("earnings.paid", "ssdi.payment", "ssdi.family-payment", OTHER);
    private static final Map<String, String> PROOF = Map.of(
            "earnings.paid", "pay",
            "ssdi.payment", "query",
            "ssdi.family-payment", "query",
            "ssi.payment", "query",
            "spouse-ssi.payment", "ssi",
            "child-ssi.payment", "ssi",
            "state-supplement.payment", "dss",
            "tfa.payment", "dss",
            OTHER, "letter",
            "snap.allotment", "dss");
    private static final Set<Housing.Kind> RENT_AS_TOLD = Set.of(Housing.Kind.RENT, Housing.Kind.OWN);
    private static final Set<String> CHECKS = Set.of("ssi.payment", "ssdi.payment");
    private static final Set<String> NOT_COVERED = Set.of("NONE", "HUSKY_C_SPEND_DOWN");

    private final Scenario scenario;
    private final Entry now;
    private final Say say;
    private final boolean checkIsOpen;
    private final List<Holding> all = new ArrayList<>();

    /** @param checkIsOpen whether the person does not know which check it is */
    Holdings(Scenario scenario, Entry now, Say say, boolean checkIsOpen) {
        this.scenario = scenario;
        this.now = now;
        this.say = say;
        this.checkIsOpen = checkIsOpen;
    }

    List<Holding> all() {
        Names.COMING_IN.forEach(this::comingIn);
        scenario.otherIncome().stream()
                .filter(income -> income.comesIn(now.month()))
                .forEach(this::otherIncome);
        ssiWithoutCash();
        medicaid();
        medicare();
        trialWorkMonths();
        rent();
        savings();
        return List.copyOf(all);
    }

    static boolean isSomething(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() != 0;
    }

    private void comingIn(String name) {
        BigDecimal amount = name.equals(OTHER) ? othersMoney() : Names.counted(now, name);
        if (isSomething(amount)) {
            String known = checkIsOpen && CHECKS.contains(name) ? "unsure" : TOLD.contains(name) ? "told" : "figured";
            add(say.text("amount." + name), say.money(amount), known, PROOF.get(name));
        }
    }

    /** What a spouse and children bring; the person's own other money has a line for each kind. */
    private @Nullable BigDecimal othersMoney() {
        BigDecimal all = Names.counted(now, OTHER);
        return all == null
                ? null
                : scenario.otherIncome().stream()
                        .filter(income -> income.comesIn(now.month()))
                        .map(income -> income.monthly().dollars())
                        .reduce(all, BigDecimal::subtract);
    }

    private void otherIncome(OtherIncome income) {
        add(
                say.text("wizard.other-income.kinds." + income.kind()),
                say.money(income.monthly().dollars()),
                "told",
                "letter");
    }

    /** Someone on SSI whose pay leaves no cash is still on SSI: that is worth proving. */
    private void ssiWithoutCash() {
        String status = now.statuses().get("ssi");
        if (scenario.benefits().ssi().receives() && status != null && !isSomething(now.amounts().get("ssi.payment"))) {
            add(say.text("program.ssi"), say.text("status.ssi." + status), "figured", "query");
        }
    }

    private void medicaid() {
        String status = now.statuses().get("medicaid");
        Boolean had = scenario.benefits().medicaid();
        String program = say.text("program.medicaid");
        if (status == null) {
            return;
        }
        String words = say.text("status.medicaid." + status);
        if (had == null) {
            String looks = status.equals("UNKNOWN")
                    ? say.text("packet.now.not-sure")
                    : say.text("packet.now.looks-like", words);
            add(program, looks, "unsure", "dss");
        } else if (had) {
            add(program, status.equals("UNKNOWN") ? say.text("result.coverage.which-kind") : words, "told", "dss");
        } else {
            String could = NOT_COVERED.contains(status)
                    ? say.text("packet.now.not-yet")
                    : say.text("packet.now.could-get", words);
            add(program, could, "told", "dss");
        }
    }

    private void medicare() {
        String status = now.statuses().get("medicare");
        if (status == null || status.equals("NONE")) {
            return;
        }
        boolean known = scenario.benefits().medicare().partAFrom() != null
                || scenario.benefits().ssdi() != null && scenario.benefits().ssdi().entitledFrom() != null;
        add(say.text("program.medicare"), say.text("status.medicare." + status), known ? "figured" : "unsure", "query");
        if (!status.equals("WAITING")) {
            premium(scenario.benefits().medicareSavings());
        }
    }

    private void premium(@Nullable Boolean paidByTheState) {
        String premium = say.text("amount.medicare.part-b-premium");
        if (paidByTheState == null) {
            add(premium, say.text("packet.now.who-pays"), "unsure", "query");
        } else if (paidByTheState) {
            add(premium, say.text("packet.now.state-pays"), "told", "query");
        } else if (isSomething(now.amounts().get("medicare.part-b-premium"))) {
            add(premium, say.money(now.amounts().get("medicare.part-b-premium")), "figured", "query");
        }
    }

    private void trialWorkMonths() {
        if (scenario.benefits().ssdi() == null) {
            return;
        }
        String months = say.text("amount.ssdi.trial-work-months-used");
        BigDecimal used = now.amounts().get("ssdi.trial-work-months-used");
        if (scenario.benefits().ssdi().trialWorkMonths() == null) {
            add(months, say.text("packet.now.not-sure"), "unsure", "query");
        } else if (used != null) {
            add(months, say.text("packet.now.of-nine", used.stripTrailingZeros().toPlainString()), "told", "query");
        }
    }

    private void rent() {
        BigDecimal rent = now.amounts().get("housing.tenant-rent");
        if (isSomething(rent)) {
            boolean told = RENT_AS_TOLD.contains(scenario.housing().kind());
            add(say.text("amount.housing.tenant-rent"), say.money(rent), told ? "told" : "figured", "lease");
        }
    }

    private void savings() {
        var countable = scenario.resources().countable();
        add(
                say.text("packet.now.savings"),
                countable == null ? say.text("packet.now.not-sure") : say.money(countable.dollars()),
                countable == null ? "unsure" : "told",
                "bank");
    }

    private void add(String what, String value, String known, String proof) {
        all.add(new Holding(what, value, say.text("packet.known." + known), say.text("packet.proof." + proof)));
    }
}
