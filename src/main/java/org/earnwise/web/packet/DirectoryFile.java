package org.earnwise.web.packet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The directory of Connecticut's help, from its file. */
@Component
class DirectoryFile implements Contacts {

    private static final String FILE = "directory/ct-resources.csv";
    private static final int COLUMNS = 9;

    private final List<Place> places = read();

    @Override
    public List<Place> near(@Nullable String town) {
        if (town == null || town.isBlank()) {
            return List.of();
        }
        // A whole name: "Chester" does not stand in "Manchester".
        Pattern named = Pattern.compile(
                "(?<![\\p{L}])" + Pattern.quote(town.strip().toLowerCase(Locale.ROOT)) + "(?![\\p{L}])");
        return places.stream()
                .filter(place -> named.matcher(place.towns().toLowerCase(Locale.ROOT)).find())
                .toList();
    }

    private static List<Place> read() {
        try (InputStream in = DirectoryFile.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing: it lists who can help");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(DirectoryFile::place)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(String line) {
        String[] columns = line.split(",", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": a line has " + columns.length + " columns instead of " + COLUMNS
                    + "; put a semicolon for a comma inside a column: " + line);
        }
        return new Place(columns[0], columns[1], columns[2], columns[3], columns[4], columns[8]);
    }
}
