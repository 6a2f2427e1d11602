package org.earnwise.web.doors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earnwise.guidance.ReportCard.Measure;

/**
 * What a file of numbers came to: sums alone, never a row of it. Only as long as the visit.
 *
 * @param kind which of the files it was
 * @param moves for a movement score, how many moved how; empty for the others
 * @param measures the report card's, or how many have each need
 * @param denials how often each reason for a no was given
 * @param noneEmployed whether nobody has paid work
 */
record Numbers(
        String kind, Map<String, Integer> moves, List<Measure> measures, Map<String, Measure> denials, boolean noneEmployed) {

    Numbers {
        moves = new LinkedHashMap<>(moves);
        measures = List.copyOf(measures);
        denials = new LinkedHashMap<>(denials);
    }
}
