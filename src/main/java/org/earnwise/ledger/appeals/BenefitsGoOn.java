package org.earnwise.ledger.appeals;

import java.time.LocalDate;

/** Help goes on until the decision when the hearing is asked for on this day at the latest. */
public record BenefitsGoOn(DssNotice notice, LocalDate by) {}
