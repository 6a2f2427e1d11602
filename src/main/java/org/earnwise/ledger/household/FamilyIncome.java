package org.earnwise.ledger.household;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What a spouse and children have every month beside SSI, as told; zero without any. */
public record FamilyIncome(
        Member who, Money spouseWages, Money spouseSocialSecurity, Money spouseOther, Money childrenOther) {

    /** Pay and all else. */
    public Money all() {
        return spouseWages.plus(unearned());
    }

    /** All that is not pay. */
    public Money unearned() {
        return spouseSocialSecurity.plus(spouseOther).plus(childrenOther);
    }
}
