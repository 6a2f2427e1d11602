package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Member;

/** A household in which income of a spouse or parent may count for somebody who gets SSI; there only then. */
public record DeemingHome(Member who) {}
