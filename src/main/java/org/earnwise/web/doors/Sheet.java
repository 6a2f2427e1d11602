package org.earnwise.web.doors;

import java.util.List;
import java.util.Optional;

/**
 * One page of a door that asks.
 *
 * @param id its name among what was told, and the start of its words
 * @param address where it is
 */
record Sheet(String id, String address, List<Ask> asks) {

    static Sheet of(String id, String address, Ask... asks) {
        return new Sheet(id, address, List.of(asks));
    }

    Optional<Ask> ask(String name) {
        return asks.stream().filter(ask -> ask.name().equals(name)).findFirst();
    }
}
