package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether somebody has Medicaid on a disability basis in the month: HUSKY C as a disabled person, section 1619, or MED-Connect. */
public record DisabilityMedicaid(Member who, YearMonth month, boolean has) {}
