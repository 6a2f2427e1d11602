package org.earnwise.guidance.funding;

/** No Medicaid benefit fits what a Medicaid benefit could cover: a gap for policy staff to know of. */
public record FundingGap() {}
