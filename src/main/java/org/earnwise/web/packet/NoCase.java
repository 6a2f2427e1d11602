package org.earnwise.web.packet;

/** There is no whole case in this visit. It names where the person should go instead. */
final class NoCase extends Exception {

    private static final long serialVersionUID = 1L;

    private final String address;

    NoCase(String address) {
        super(address, null, false, false);
        this.address = address;
    }

    String address() {
        return address;
    }
}
