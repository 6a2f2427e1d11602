package org.earnwise.web.result;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earnwise.advice.Advice;
import org.earnwise.web.Say;

/** Which figures an answer uses past their last published month, in words. */
public final class CarriedFigures {

    private CarriedFigures() {}

    /** The sentence that names them, each from the month on in which it is carried; empty when none is. */
    public static Optional<String> words(Advice advice, Say say) {
        var names = new TreeMap<YearMonth, Set<String>>();
        var named = new HashSet<String>();
        advice.figures().carried().stream()
                .sorted(Comparator.comparing(Advice.Carried::month))
                .forEach(figure -> {
                    YearMonth from = figure.month().isBefore(advice.start()) ? advice.start() : figure.month();
                    String name = nameOf(figure.figure(), say);
                    if (named.add(name)) {
                        names.computeIfAbsent(from, month -> new LinkedHashSet<>()).add(name);
                    }
                });
        String all = names.entrySet().stream()
                .map(since -> say.text("result.carried.item", String.join(", ", since.getValue()), since.getKey()))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(say.text("result.carried", all));
    }

    /** The name of the longest beginning of a figure's id that has one. */
    private static String nameOf(String figure, Say say) {
        for (String id = figure; !id.isEmpty(); id = id.contains(".") ? id.substring(0, id.lastIndexOf('.')) : "") {
            String name = say.textIfAny("carried." + id);
            if (name != null) {
                return name;
            }
        }
        return say.text("carried.other");
    }
}
