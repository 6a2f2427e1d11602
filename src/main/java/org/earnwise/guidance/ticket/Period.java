package org.earnwise.guidance.ticket;

/** Which progress period is asked about, counted from 1. */
public record Period(int number) {}
