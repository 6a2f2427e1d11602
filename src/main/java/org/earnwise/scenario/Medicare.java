package org.earnwise.scenario;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Medicare as the person has it.
 *
 * @param partAFrom first month of Part A; null when it follows from SSDI's entitlement
 * @param partB whether the person has or will have Part B
 */
public record Medicare(@Nullable YearMonth partAFrom, boolean partB) {}
