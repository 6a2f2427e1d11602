package org.earnwise.guidance;

import java.util.List;
import java.util.stream.Collectors;

/** A request that is an object, with everything that is wrong in it. */
public final class RequestFaults extends RuntimeException {

    private final transient List<Fault> faults;

    public RequestFaults(List<Fault> faults) {
        super(faults.stream().map(f -> f.pointer() + ": " + f.detail()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of the request. */
    public List<Fault> faults() {
        return faults;
    }
}
