package org.earnwise.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found so far, put in the document's order in the end. */
final class Faults {

    private record Placed(int place, Fault fault) {}

    private final List<Placed> found = new ArrayList<>();

    void add(int place, String pointer, String key, Object... values) {
        found.add(new Placed(place, new Fault(pointer, key, List.of(values))));
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ScenarioFaults(found.stream()
                    .sorted(Comparator.comparingInt(Placed::place))
                    .map(Placed::fault)
                    .toList());
        }
    }
}
