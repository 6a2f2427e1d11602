package org.earnwise.web.wizard;

import java.util.List;
import java.util.Map;

/** A form with slips, kept until they are mended, so that a page can be loaded again or read in the other language. */
record Draft(String question, Map<String, String> inputs, List<Slip> slips) {}
