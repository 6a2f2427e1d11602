package org.earnwise.guidance.ticket;

import org.earnwise.ledger.Money;

/**
 * One month of pay after the Ticket was given.
 *
 * @param gross pay before anything is taken out
 * @param zeroCash whether work left no Federal disability cash payable
 * @param inPay whether a Federal benefit was being paid that month
 * @param ongoingJob whether the pay was from a job, and not from a try-out or training with no job behind it
 */
public record PayMonth(Money gross, boolean zeroCash, boolean inPay, boolean ongoingJob) {}
