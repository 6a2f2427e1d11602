package org.earnwise.guidance.funding;

/** No Medicaid stream can pay. */
public record MedicaidRuledOut() {}
