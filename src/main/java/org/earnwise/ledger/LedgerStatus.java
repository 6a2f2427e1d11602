package org.earnwise.ledger;

import java.time.YearMonth;

/** A derived record that stands in the ledger as a status. Its name is its {@link LedgerName}. */
public interface LedgerStatus {

    Member who();

    YearMonth month();

    Enum<?> status();
}
