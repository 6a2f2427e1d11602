package org.earnwise.guidance.access;

/**
 * A reason given for a "no".
 *
 * @param code its code on the list, the words after {@code OTHER:}, or {@link #NONE}
 * @param onTheList whether it is one of the reasons listed
 * @param ofAnotherBody whether its wording names a body other than DMHAS
 */
public record ReasonGiven(String code, boolean onTheList, boolean ofAnotherBody) {

    /** Stands for the reason where none was given. */
    public static final String NONE = "none given";
}
