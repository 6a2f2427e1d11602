package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * How far the search for the first way into Medicaid has come in a month.
 *
 * @param door the door to try next
 * @param open whether an answer that nobody gave could open a door before it
 */
public record MedicaidSearch(Member who, YearMonth month, MedicaidDoor door, boolean open) {

    /** The first door of a month is closed. */
    public static MedicaidSearch afterStateSupplement(Member who, YearMonth month, boolean open) {
        return new MedicaidSearch(who, month, MedicaidDoor.SECTION_1619, open);
    }

    /** This door is closed. */
    public MedicaidSearch closed() {
        return new MedicaidSearch(who, month, door.next(), open);
    }

    /** Nobody can tell whether this door is closed. */
    public MedicaidSearch leftOpen() {
        return new MedicaidSearch(who, month, door.next(), true);
    }

    /** This door is open. */
    public MedicaidStanding found() {
        return new MedicaidStanding(who, month, door);
    }

    /** No door is open. */
    public MedicaidStanding none() {
        return new MedicaidStanding(who, month, MedicaidDoor.NONE);
    }

    /** Nobody can tell whether one is open. */
    public MedicaidStanding unknown() {
        return new MedicaidStanding(who, month, MedicaidDoor.UNKNOWN);
    }
}
