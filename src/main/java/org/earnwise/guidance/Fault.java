package org.earnwise.guidance;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON Pointer to the place; of a missing field, to where it belongs
 * @param detail what is wrong and the way out, in the language asked
 */
public record Fault(String pointer, String detail) {}
