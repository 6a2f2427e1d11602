package org.earnwise.ledger.household;

import org.earnwise.ledger.Member;

/**
 * Who lives together, as told.
 *
 * @param spouse whether a spouse lives with the person
 * @param children how many of the person's own children live at home
 */
public record Household(Member who, boolean spouse, int children) {

    public boolean alone() {
        return !spouse && children == 0;
    }

    public int adults() {
        return spouse ? 2 : 1;
    }

    public int size() {
        return adults() + children;
    }
}
