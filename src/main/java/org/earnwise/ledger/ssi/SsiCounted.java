package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Member;

/**
 * Somebody whose income SSI looks at: who gets it, and the spouse or parents of who does.
 *
 * @param deemer whether the income may count as that of a spouse or child who gets SSI
 */
public record SsiCounted(Member who, boolean deemer) {}
