package org.earnwise.web.packet;

import java.util.List;

/**
 * How much of each part there is room for. What is left out is counted, and the packet says that the result page has it.
 *
 * @param tight whether it is written smaller
 * @param text the most characters of one sentence, for the very least room only
 */
record Room(
        boolean tight,
        int now,
        int toCheck,
        int jobs,
        int stays,
        int changes,
        int deeds,
        int questions,
        int ownQuestions,
        int near,
        int text) {

    private static final int WHOLE = Integer.MAX_VALUE;

    /** From the most room to the least: the first with which the packet stays within its pages is taken. */
    static final List<Room> FROM_MOST = List.of(
            new Room(false, 22, 8, 4, 5, 9, 10, 8, 3, 6, WHOLE),
            new Room(false, 18, 6, 4, 4, 8, 9, 6, 2, 5, WHOLE),
            new Room(false, 16, 5, 3, 3, 7, 8, 5, 2, 4, WHOLE),
            new Room(true, 16, 5, 3, 3, 7, 8, 4, 2, 4, WHOLE),
            new Room(true, 14, 4, 3, 3, 6, 7, 4, 1, 3, WHOLE),
            new Room(true, 13, 3, 2, 2, 5, 6, 3, 1, 2, WHOLE),
            new Room(true, 12, 2, 2, 2, 4, 6, 2, 1, 1, WHOLE),
            new Room(true, 12, 2, 2, 1, 3, 5, 2, 1, 1, 200),
            new Room(true, 9, 1, 1, 1, 2, 4, 1, 1, 0, 120));
}
