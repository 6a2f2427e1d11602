package org.earnwise.guidance.ticket;

/**
 * What a milestone of phase 1 asks for.
 *
 * @param months months at the trial work level
 * @param window the months within which they fall
 * @param afterServices whether the services of the work plan have to be substantially done
 * @param rule the rule that says so
 */
public record MilestoneTerms(int number, int months, int window, boolean afterServices, String rule) {}
