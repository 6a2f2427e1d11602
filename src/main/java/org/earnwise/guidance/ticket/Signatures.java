package org.earnwise.guidance.ticket;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a work plan was signed, and from when the person was eligible. */
public record Signatures(
        @Nullable LocalDate person, @Nullable LocalDate network, @Nullable LocalDate eligibleFrom) {

    public boolean complete() {
        return person != null && network != null && eligibleFrom != null;
    }

    /** The first day on which both had signed and the person was eligible. */
    public LocalDate from() {
        return Stream.of(person, network, eligibleFrom).max(LocalDate::compareTo).orElseThrow();
    }
}
