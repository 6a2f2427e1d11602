package org.earnwise.guidance.funding;

/**
 * For whom an activity is, where that decides who pays.
 *
 * @param kind {@code group-home}, {@code waiver} or {@code community}; {@code open} where an activity for anybody does not tell the
 *     home
 * @param sure whether the request said so, and not only the activity's own row
 */
public record Population(String kind, boolean sure) {}
