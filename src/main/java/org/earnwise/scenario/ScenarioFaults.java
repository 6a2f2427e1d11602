package org.earnwise.scenario;

import java.util.List;

/** The document is JSON, and these are all the faults in it, in the document's order. */
public final class ScenarioFaults extends RuntimeException {

    private final transient List<Fault> faults;

    public ScenarioFaults(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
