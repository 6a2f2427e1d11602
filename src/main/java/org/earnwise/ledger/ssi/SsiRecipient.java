package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Member;

/**
 * Somebody who gets SSI, or is in section 1619(b), when the months looked at begin, as told.
 *
 * @param head whose name the count of income goes under; in a couple that of the person advised
 * @param basis whose income counts while all live together
 */
public record SsiRecipient(Member who, Member head, Basis basis) {

    /** How income is counted. */
    public enum Basis {
        /** The person's own income only. */
        OWN,
        /** The person's own, and what is deemed from a spouse who does not get SSI. */
        WITH_SPOUSE,
        /** Both members of a couple who get SSI. */
        COUPLE,
        /** A child's own, and what is deemed from the parents. */
        WITH_PARENTS
    }

    /** The other one of a couple or of two spouses. */
    public Member spouse() {
        return who.equals(Member.PERSON) ? Member.SPOUSE : Member.PERSON;
    }
}
