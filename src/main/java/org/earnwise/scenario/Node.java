package org.earnwise.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a JSON document as it was written, with its place in the document's order.
 *
 * @param value a {@code Map<String, Node>}, a {@code List<Node>}, a {@link Numeral}, a text, a Boolean, or null
 */
record Node(int place, @Nullable Object value) {

    /** A number as it was written: whether it says 36 or 36.0 is not lost. */
    record Numeral(String written) {}

    // The length of a number is judged where it is read, as a fault at its place.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Reads a whole document, which must be one object. */
    static Node parse(byte[] json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            var first = parser.nextToken();
            if (first == null) {
                throw new NotJson("not-json.empty");
            }
            var root = new Parsing(parser).value(first);
            if (parser.nextToken() != null) {
                var at = parser.currentTokenLocation();
                throw new NotJson("not-json.more-than-one", at.getLineNr(), at.getColumnNr());
            }
            if (!(root.value instanceof Map)) {
                throw new NotJson("not-json.not-an-object");
            }
            return root;
        } catch (JacksonException e) {
            var at = e.getLocation();
            if (at == null) {
                throw new NotJson("not-json.unreadable");
            }
            throw new NotJson("not-json.malformed", at.getLineNr(), at.getColumnNr());
        }
    }

    private static final class Parsing {
        private final JsonParser parser;
        private int places;

        Parsing(JsonParser parser) {
            this.parser = parser;
        }

        Node value(JsonToken token) {
            int place = places++;
            return new Node(
                    place,
                    switch (token) {
                        case START_OBJECT -> object();
                        case START_ARRAY -> list();
                        case VALUE_STRING -> whole(parser.getString());
                        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getString());
                        case VALUE_TRUE -> Boolean.TRUE;
                        case VALUE_FALSE -> Boolean.FALSE;
                        default -> null;
                    });
        }

        private Map<String, Node> object() {
            var fields = new LinkedHashMap<String, Node>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = whole(parser.currentName());
                if (fields.containsKey(name)) {
                    var at = parser.currentTokenLocation();
                    throw new NotJson("not-json.key-twice", Fields.shown(name), at.getLineNr(), at.getColumnNr());
                }
                fields.put(name, value(parser.nextToken()));
            }
            return fields;
        }

        /** JSON can escape half of a character, which nobody can write again: such a text is refused. */
        private String whole(String text) {
            if (text.codePoints().anyMatch(Parsing::isHalfACharacter)) {
                var at = parser.currentTokenLocation();
                throw new NotJson("not-json.half-a-character", at.getLineNr(), at.getColumnNr());
            }
            return text;
        }

        private static boolean isHalfACharacter(int codePoint) {
            return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        }

        private List<Node> list() {
            var entries = new ArrayList<Node>();
            for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                entries.add(value(token));
            }
            return entries;
        }
    }
}
