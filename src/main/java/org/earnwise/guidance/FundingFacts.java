package org.earnwise.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earnwise.engine.Derived;
import org.earnwise.guidance.funding.FundingGap;
import org.earnwise.guidance.funding.Known;
import org.earnwise.guidance.funding.NotTold;
import org.earnwise.guidance.funding.Offer;
import org.earnwise.guidance.funding.Offers;
import org.earnwise.guidance.funding.RuledOut;
import org.earnwise.guidance.funding.Stream;
import org.earnwise.guidance.funding.Stream.Likelihood;

/** Turns a request about funding, and then the streams found for it, into the facts that the rules read. */
final class FundingFacts {

    /** The fields on which "likely" rests: where one is not told, the rules say "possible". */
    private static final List<String> CONDITIONS = List.of(
            "context.medicaid",
            "context.livesIn",
            "context.waiver",
            "context.licensedRecommendation",
            "context.inPlan",
            "context.tcmTargetGroup");

    private FundingFacts() {}

    static List<Object> of(Request request) {
        List<Object> facts = new ArrayList<>();
        request.values().forEach((path, value) -> facts.add(new Known(path, value)));
        CONDITIONS.stream().filter(path -> !request.has(path)).forEach(path -> facts.add(new NotTold(path)));
        return facts;
    }

    /** What was found, each stream once, in its order: the facts of the second look. */
    static List<Object> offers(Derived found) {
        Set<String> ruledOut = found.all(RuledOut.class).stream().map(RuledOut::stream).collect(Collectors.toSet());
        Map<String, Stream> best = new LinkedHashMap<>();
        found.all(Stream.class).stream()
                .sorted(Comparator.comparing(Stream::likelihood).thenComparing(Stream::order))
                .forEach(stream -> best.merge(
                        stream.code(), stream, (a, b) -> new Stream(a.code(), Math.min(a.order(), b.order()), a.likelihood())));
        List<Offer> offers = best.values().stream()
                .sorted(Comparator.comparing(Stream::order).thenComparing(Stream::code))
                .map(stream -> new Offer(
                        stream.code(),
                        stream.order(),
                        stream.likelihood().words(),
                        !isRuledOut(stream.code(), ruledOut) && stream.likelihood() != Likelihood.NEEDS_STATE_AUTHORITY))
                .toList();
        int open = (int) offers.stream().filter(Offer::open).count();
        List<Object> facts = new ArrayList<>(offers);
        facts.add(new Offers(open, !found.all(FundingGap.class).isEmpty()));
        return facts;
    }

    /** The rehab option stands for its group-home form too, and the waiver "for the same service" for the waiver here. */
    static boolean isRuledOut(String stream, Set<String> ruledOut) {
        return ruledOut.contains(stream)
                || stream.startsWith("MRO") && ruledOut.contains("MRO")
                || stream.equals("1915C") && ruledOut.contains("1915C_SAME_SERVICE");
    }
}
