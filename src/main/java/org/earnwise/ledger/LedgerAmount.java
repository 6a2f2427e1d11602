package org.earnwise.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;

/** A derived record that stands in the ledger as a number: money or a count. Its name is its {@link LedgerName}. */
public interface LedgerAmount {

    Member who();

    YearMonth month();

    /** The number, exact. */
    BigDecimal shown();
}
