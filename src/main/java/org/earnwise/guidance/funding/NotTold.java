package org.earnwise.guidance.funding;

/** A field of the context that the request does not fill: neither a yes nor a no. */
public record NotTold(String field) {}
