package org.earnwise.guidance.funding;

import org.earnwise.guidance.answer.Told;

/** What a request about funding says in one field. */
public record Known(String field, Object value) implements Told {}
