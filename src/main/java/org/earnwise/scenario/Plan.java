package org.earnwise.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work thought about, beside the scenario's own.
 *
 * @param work replaces the scenario's work from its start on; null when that stays
 * @param expenses replaces the scenario's expenses from its start on; null when those stay
 */
public record Plan(String name, @Nullable List<Job> work, @Nullable Expenses expenses) {

    public Plan {
        work = work == null ? null : List.copyOf(work);
    }
}
