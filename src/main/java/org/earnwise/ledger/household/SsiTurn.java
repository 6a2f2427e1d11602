package org.earnwise.ledger.household;

import org.earnwise.ledger.Member;

/**
 * Somebody beside the person who gets SSI, as told, and the place in the row when the household's SSI is added up.
 *
 * @param left how many are still to be added, this one included
 */
public record SsiTurn(Member who, int left) {}
