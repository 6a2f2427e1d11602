package org.earnwise.ledger;

/**
 * Whose a fact is: the person advised, the spouse, or one of the children at home. Never a name.
 *
 * @param role the place in the household
 * @param number 0, or which of the children, counted from 1 in the order they were given
 */
public record Member(Role role, int number) {

    public enum Role {
        PERSON,
        SPOUSE,
        CHILD
    }

    public static final Member PERSON = new Member(Role.PERSON, 0);
    public static final Member SPOUSE = new Member(Role.SPOUSE, 0);

    public static Member child(int number) {
        return new Member(Role.CHILD, number);
    }

    @Override
    public int hashCode() {
        return role.ordinal() * 31 + number;
    }

    @Override
    public String toString() {
        return role == Role.CHILD ? "child " + number : role.name().toLowerCase();
    }
}
