package org.earnwise.ledger.household;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Shelter that others pay for, as told; there only when somebody does.
 *
 * @param monthly what others pay a month
 * @param rent what the person pays
 * @param marketRent what the home would rent for; zero when it is not rented from relatives
 */
public record ShelterHelp(Member who, Money monthly, Money rent, Money marketRent) {}
