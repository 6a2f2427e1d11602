package org.earnwise.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be asked. The first fifteen are the contract's; the rest reach the numbered rules that no case of the contract
 * asks for.
 */
public enum Topic {
    ZERO_REJECT("zero-reject", Room.ACCESS, "access"),
    GATEKEEPER("gatekeeper", Room.ACCESS, "access"),
    CHOICE("choice", Room.ACCESS, "access"),
    TARGETING("targeting", Room.ACCESS, "access"),
    OTHER_PROGRAMS("other-programs", Room.ACCESS, "access"),
    BENEFITS_LINK("benefits-link", Room.ACCESS, "access"),
    INTAKE("intake", Room.ACCESS, "intake"),
    PLAN("plan", Room.ACCESS, "plan"),
    ACCOUNTABILITY("accountability", Room.ACCESS, "accountability"),
    LANGUAGE("language", Room.ACCESS, "language"),
    FUNDING("funding", Room.FUNDING, "funding"),
    TICKET("ticket", Room.TICKET, "ticket"),
    TIMELY_PROGRESS("timely-progress", Room.TICKET, "timely-progress"),
    MILESTONES("milestones", Room.TICKET, "milestones"),
    MOVEMENT("movement", Room.ACCESS, "movement"),
    PEERS("peers", Room.ACCESS, "peers"),
    PROVIDER("provider", Room.ACCESS, "provider"),
    COMMUNITY("community", Room.ACCESS, "community"),
    EMPLOYMENT_NETWORK("employment-network", Room.TICKET, "employment-network");

    /** The room of rules that answers. */
    enum Room {
        ACCESS,
        TICKET,
        FUNDING
    }

    private final String code;
    private final Room room;
    private final String request;

    Topic(String code, Room room, String request) {
        this.code = code;
        this.room = room;
        this.request = request;
    }

    /** The name in the address, such as {@code zero-reject}. */
    public String code() {
        return code;
    }

    Room room() {
        return room;
    }

    /** The set of fields that a request has. */
    String request() {
        return request;
    }

    /** The topic of that name, if there is one. */
    public static Optional<Topic> of(String code) {
        return Arrays.stream(values()).filter(topic -> topic.code.equals(code)).findFirst();
    }

    /** The names of all topics. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Topic::code).toList();
    }
}
