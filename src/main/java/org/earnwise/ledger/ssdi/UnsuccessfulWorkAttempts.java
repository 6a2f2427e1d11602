package org.earnwise.ledger.ssdi;

import java.util.Set;
import org.earnwise.ledger.Member;

/** The jobs, by their place in the list, whose work counts as an unsuccessful work attempt. */
public record UnsuccessfulWorkAttempts(Member who, Set<Integer> jobs) {}
