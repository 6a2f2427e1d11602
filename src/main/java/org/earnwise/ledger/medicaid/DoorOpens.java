package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.jspecify.annotations.Nullable;

/**
 * A month in which the way into Medicaid is another than the month before, or the first one advised.
 *
 * @param before the way in the month before; null in the first month advised
 */
public record DoorOpens(Member who, YearMonth month, MedicaidDoor door, @Nullable MedicaidDoor before) {}
