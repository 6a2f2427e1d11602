package org.earnwise.web.packet;

import java.util.List;
import java.util.Locale;
import org.earnwise.scenario.NotJson;
import org.earnwise.scenario.ScenarioFaults;
import org.jspecify.annotations.Nullable;

/** A file offered as a saved case was not taken, and nothing of it was loaded. It says why, and no word of what it holds. */
public final class CaseRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** What can be wrong with a file. Each has words under {@code saved.fault.} and its name. */
    public enum Why {
        /** No file was chosen, or there is nothing in it. */
        EMPTY,
        /** Over {@link SavedCase#MOST_BYTES}. */
        TOO_LARGE,
        /** Neither a PDF nor JSON. */
        ANOTHER_KIND,
        /** A PDF that carries no case of ours. */
        PDF_OF_ANOTHER,
        /** A PDF under a password: nobody can see what is attached to it. */
        PDF_LOCKED,
        /** A PDF that is cut off, or whose attached case is not whole. */
        PDF_DAMAGED,
        /** JSON that breaks off or makes no sense. */
        JSON_DAMAGED,
        /** JSON that is not a case of ours. */
        JSON_OF_ANOTHER,
        /** A case written by a later Earnwise. */
        NEWER,
        /** A case of ours with something in it that cannot be. */
        FAULTS
    }

    private final Why why;
    private final transient @Nullable NotJson notJson;
    private final transient @Nullable ScenarioFaults faults;

    private CaseRefused(Why why, @Nullable NotJson notJson, @Nullable ScenarioFaults faults) {
        super(why.name(), null, false, false);
        this.why = why;
        this.notJson = notJson;
        this.faults = faults;
    }

    static CaseRefused because(Why why) {
        return new CaseRefused(why, null, null);
    }

    static CaseRefused because(NotJson notJson) {
        return new CaseRefused(Why.JSON_DAMAGED, notJson, null);
    }

    static CaseRefused because(Why why, ScenarioFaults faults) {
        return new CaseRefused(why, null, faults);
    }

    public Why why() {
        return why;
    }

    /** The places and the details of what is wrong, for whoever wrote the file by hand; none for most kinds of fault. */
    public List<String> details(Locale language) {
        if (notJson != null) {
            return List.of(notJson.detail(language));
        }
        if (faults == null) {
            return List.of();
        }
        return faults.faults().stream()
                .map(fault -> fault.pointer() + ": " + fault.detail(language))
                .toList();
    }
}
