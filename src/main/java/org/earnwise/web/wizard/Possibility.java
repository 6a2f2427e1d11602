package org.earnwise.web.wizard;

import org.earnwise.web.Answers;

/**
 * One way the answers can be understood. There are two only where a person does not know which check they get.
 *
 * @param kind SSI, SSDI, BOTH or NONE
 * @param answers the answers understood that way
 */
public record Possibility(String kind, Answers answers) {}
