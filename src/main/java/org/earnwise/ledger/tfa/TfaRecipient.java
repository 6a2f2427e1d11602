package org.earnwise.ledger.tfa;

import org.earnwise.ledger.Member;

/** A family that gets Temporary Family Assistance when the advice begins, as told. */
public record TfaRecipient(Member who) {}
