package org.earnwise.ledger.snap;

import org.earnwise.ledger.Member;

/** Somebody who gets SNAP when the advice begins, as told. */
public record SnapRecipient(Member who) {}
