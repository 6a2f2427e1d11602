package org.earnwise.steps;

import io.cucumber.java.en.Given;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** A household's budget, beyond what the other steps tell. */
public final class BudgetSteps {

    private final World world;

    BudgetSteps(World world) {
        this.world = world;
    }

    @Given("{int} children born in {month}")
    public void children(int count, YearMonth born) {
        for (int i = 0; i < count; i++) {
            Map<String, Object> child = new LinkedHashMap<>();
            child.put("born", born);
            world.add("children", child);
        }
    }
}
