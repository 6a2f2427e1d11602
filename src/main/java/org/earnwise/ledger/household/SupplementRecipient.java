package org.earnwise.ledger.household;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets the State Supplement when the months looked at begin, as told.
 *
 * @param rent what the person pays for shelter; the contract rent where the rent is assisted
 * @param assistedRent whether a voucher or another program pays part of the rent
 * @param facilityRate monthly rate of a boarding or residential care home; null when not told
 * @param rateMissing whether the person lives in such a home and its rate was not told
 */
public record SupplementRecipient(
        Member who, Money rent, boolean assistedRent, @Nullable Money facilityRate, boolean rateMissing) {}
