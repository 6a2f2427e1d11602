package org.earnwise.ledger.appeals;

import java.time.LocalDate;

/**
 * How a hearing is asked for.
 *
 * @param by the last day
 * @param byPhone whether it may be asked for by phone; else in writing
 */
public record HearingRequest(DssNotice notice, LocalDate by, boolean byPhone) {}
