package org.earnwise.guidance.ticket;

import org.earnwise.ledger.Money;

/** The trial work level and the substantial amount of the year asked about. */
public record PayLevels(Money trialLevel, Money substantial) {}
