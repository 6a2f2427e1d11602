package org.earnwise.ledger.household;

import org.earnwise.ledger.Member;

/**
 * That a run of the rules leaves out the work from the start on, to see what stays without it.
 *
 * @param who whose work is left out
 */
public record WithoutWork(Member who) {}
