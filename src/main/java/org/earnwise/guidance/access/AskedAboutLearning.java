package org.earnwise.guidance.access;

/** The person was asked what they want to learn, by choice: where to start is part of the answer. */
public record AskedAboutLearning() {}
