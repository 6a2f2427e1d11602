package org.earnwise.api;

/** A parameter in the request's address that can't be read. */
final class ParameterFault extends RuntimeException {

    private final String key;

    /** @param key of the sentence that says so in {@code messages/problems.properties} */
    ParameterFault(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
