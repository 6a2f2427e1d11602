package org.earnwise.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What a request carries, up to the size we take. */
final class Body {

    /** One megabyte. */
    static final int MOST_BYTES = 1 << 20;

    private Body() {}

    /**
     * The whole body, however it is sent.
     *
     * @throws TooLarge once it is over a megabyte, without reading on
     * @throws CutShort if it ends before it should
     */
    static byte[] of(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new TooLarge();
        }
        try {
            var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new TooLarge();
            }
            return body;
        } catch (IOException e) {
            throw new CutShort(e);
        }
    }

    /** The body is over a megabyte. */
    static final class TooLarge extends RuntimeException {}

    /** The body broke off. */
    static final class CutShort extends RuntimeException {
        CutShort(IOException cause) {
            super(cause);
        }
    }
}
