package org.earnwise.ledger;

import java.math.BigDecimal;

/** A derived record that stands in the ledger as dollars. */
public interface MoneyAmount extends LedgerAmount {

    Money amount();

    @Override
    default BigDecimal shown() {
        return amount().dollars();
    }
}
