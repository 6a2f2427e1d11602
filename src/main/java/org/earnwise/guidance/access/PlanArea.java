package org.earnwise.guidance.access;

import org.jspecify.annotations.Nullable;

/**
 * One area of life in a plan.
 *
 * @param mark what the plan says of it; {@code missing} where it says nothing
 * @param markedBy who marked it as not of interest, if anybody did
 */
public record PlanArea(String name, int order, String mark, @Nullable String markedBy) {}
