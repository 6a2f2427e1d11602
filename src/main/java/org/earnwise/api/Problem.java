package org.earnwise.api;

import java.util.List;

/**
 * Why a request was not answered (RFC 9457).
 *
 * @param type a stable name of the kind of problem
 * @param status the HTTP status
 * @param errors one for each fault in what was sent; empty when the fault lies elsewhere
 */
record Problem(String type, String title, int status, String detail, List<Error> errors) {

    static final String CONTENT_TYPE = "application/problem+json";

    /**
     * One fault.
     *
     * @param pointer JSON Pointer into what was sent
     */
    record Error(String pointer, String detail) {}
}
