package org.earnwise.engine;

import java.util.List;

/**
 * Why a fact holds.
 *
 * @param rule the id of the rule that stated it
 * @param facts what that rule matched, in the order of its conditions
 */
public record Reason(String rule, List<Object> facts) {}
