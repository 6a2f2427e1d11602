package org.earnwise.figures;

import java.util.List;

/** The figures cannot be used as they are written; each fault names its file and place. */
public final class FiguresRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    FiguresRefused(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** Every fault of every file, in the order of the files. */
    public List<String> faults() {
        return faults;
    }
}
