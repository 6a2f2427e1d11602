package org.earnwise.ledger.tfa;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * The last child of a family with Temporary Family Assistance has reached the age that ends it.
 *
 * @param from the first month without a child under the age, one of those advised
 */
public record TfaFamilyEnds(Member who, YearMonth from) {}
