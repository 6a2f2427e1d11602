package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.jspecify.annotations.Nullable;

/**
 * A job from its first to its last month, as told.
 *
 * @param job which of the jobs listed, from 0
 * @param to last month; null when it goes on
 * @param months how many months it lasted; 0 when it goes on
 * @param stoppedForImpairment it stopped because of the impairment, or because special conditions at work were removed
 * @param afterBreak no work at all in the month before it began
 */
public record JobSpan(
        Member who,
        int job,
        YearMonth from,
        @Nullable YearMonth to,
        int months,
        boolean stoppedForImpairment,
        boolean afterBreak) {}
