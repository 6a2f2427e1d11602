package org.earnwise.ledger.ssdi;

import org.earnwise.ledger.Fit;
import org.earnwise.ledger.Member;

/** Whether somebody's disability began before twenty-two, as told. */
public record EarlyOnset(Member who, Fit told) {}
