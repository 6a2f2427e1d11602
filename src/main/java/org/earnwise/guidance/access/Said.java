package org.earnwise.guidance.access;

import org.earnwise.guidance.answer.Told;

/** What a request about access, plans, words or measures says in one field. */
public record Said(String field, Object value) implements Told {}
