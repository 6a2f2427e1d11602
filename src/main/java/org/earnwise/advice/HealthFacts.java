package org.earnwise.advice;

import java.util.ArrayList;
import java.util.List;
import org.earnwise.ledger.Fit;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.ChildrenAtHome;
import org.earnwise.ledger.household.Savings;
import org.earnwise.ledger.household.SupplementRecipient;
import org.earnwise.ledger.medicaid.FormerSsi;
import org.earnwise.ledger.medicaid.MedicaidTold;
import org.earnwise.ledger.medicare.MedicareTold;
import org.earnwise.scenario.Benefits;
import org.earnwise.scenario.Child;
import org.earnwise.scenario.Housing;
import org.earnwise.scenario.Person;
import org.earnwise.scenario.Scenario;

/** What a scenario says that only health coverage and the State Supplement ask about. */
final class HealthFacts {

    private HealthFacts() {}

    static List<Object> of(Scenario scenario, Reading reading) {
        Benefits benefits = scenario.benefits();
        List<Object> facts = new ArrayList<>();
        facts.add(new ChildrenAtHome(
                Member.PERSON, scenario.children().stream().map(Child::born).toList()));
        facts.add(new MedicareTold(
                Member.PERSON,
                benefits.medicare().partAFrom(),
                benefits.medicare().partB(),
                benefits.medicareSavings() == null ? reading.medicareSavings() : benefits.medicareSavings(),
                benefits.medicareSavings() != null,
                benefits.ssdi() != null
                                && benefits.ssdi().entitledFrom() == null
                                && benefits.medicare().partAFrom() == null
                                && reading.entitlement() == Reading.Entitlement.UNTOLD
                        ? benefits.ssdi().beginsBy(scenario.start())
                        : null));
        facts.add(new MedicaidTold(
                Member.PERSON, benefits.medicaid() == null ? reading.medicaid() : fit(benefits.medicaid())));
        if (!benefits.ssi().receives()) {
            facts.add(new FormerSsi(
                    Member.PERSON,
                    benefits.ssi().endedBy() == null
                            ? FormerSsi.EndedBy.UNKNOWN
                            : FormerSsi.EndedBy.valueOf(benefits.ssi().endedBy().name())));
        }
        if (benefits.stateSupplement()) {
            facts.add(supplement(scenario));
        }
        return facts;
    }

    /** What the household owns, as told; where it is not, as the reading looks at it. */
    static Savings savings(Scenario scenario, Reading reading) {
        return new Savings(
                Member.PERSON,
                scenario.resources().countable(),
                scenario.resources().able(),
                switch (reading.resources()) {
                    case UNTOLD -> Fit.UNKNOWN;
                    case WITHIN -> Fit.YES;
                    case OVER -> Fit.NO;
                });
    }

    private static SupplementRecipient supplement(Scenario scenario) {
        Housing housing = scenario.housing();
        Money rate = scenario.person().facilityRate();
        boolean assisted =
                switch (housing.kind()) {
                    case HOUSING_CHOICE_VOUCHER, PUBLIC_HOUSING, STATE_RAP -> true;
                    case RENT, OWN, NONE -> false;
                };
        return new SupplementRecipient(
                Member.PERSON,
                housing.rent(),
                assisted,
                rate,
                rate == null && scenario.person().living() == Person.Living.BOARDING_HOME);
    }

    private static Fit fit(boolean yes) {
        return yes ? Fit.YES : Fit.NO;
    }
}
