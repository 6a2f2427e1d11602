package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** Unearned income after the general exclusion, and what is left of that for earnings. */
public record UnearnedAfterGeneral(SsiTally tally, Money amount, Money generalUnused) {

    /** Infrequent income comes off first, then the general exclusion, from what is not based on need. */
    public static UnearnedAfterGeneral of(
            SsiTally tally, Money unearned, Money eligible, Money infrequent, Money general) {
        Money used = general.min(eligible.less(infrequent));
        return new UnearnedAfterGeneral(tally, unearned.less(infrequent).less(used), general.less(used));
    }
}
