package org.earnwise.guidance.access;

/** The service asked for is one that DMHAS runs or pays for, or is taken to be. */
public record DmhasService() {}
