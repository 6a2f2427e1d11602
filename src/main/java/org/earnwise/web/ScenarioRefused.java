package org.earnwise.web;

import java.util.List;

/** The advisor found faults in a scenario. It carries them all, and no word of what the person said. */
public class ScenarioRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public ScenarioRefused(List<Fault> faults) {
        super(faults.size() + " faults in a scenario, the first at "
                + (faults.isEmpty() ? "an unnamed place" : faults.get(0).pointer()));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** One fault: where, as a JSON Pointer into the scenario, and what to do about it. */
    public record Fault(String pointer, String detail) {}
}
