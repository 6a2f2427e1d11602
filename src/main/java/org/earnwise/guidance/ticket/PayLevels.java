package org.earnwise.guidance.ticket;

import org.earnwise.ledger.Money;

/** The trial work level and the substantial amount of a year, for people who are not blind. */
public record PayLevels(Money trialLevel, Money substantial) {}
