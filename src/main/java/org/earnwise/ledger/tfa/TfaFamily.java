package org.earnwise.ledger.tfa;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * Whether the household is still a family that Temporary Family Assistance is for.
 *
 * @param goesOn a child told of is under the age, or nobody told of such a child before the first month advised
 */
public record TfaFamily(Member who, YearMonth month, boolean goesOn) {}
