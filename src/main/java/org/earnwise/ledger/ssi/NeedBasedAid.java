package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether somebody whose income could count for another's SSI gets aid based on need in the month: none of it counts then. */
public record NeedBasedAid(Member who, YearMonth month, boolean gets) {}
