package org.earnwise.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the files of figures are found. */
final class FigureFiles {

    private static final String FOLDER = "rules/figures";
    private static final String INDEX = "rules/index.txt";
    private static final String EXTENSION = ".yaml";
    private static final int VERSION_LENGTH = 12;

    private FigureFiles() {}

    /** The text of every file of figures on the class path, by its path there. */
    static SortedMap<String, String> onClassPath() {
        return onClassPath(FigureFiles.class.getClassLoader());
    }

    static SortedMap<String, String> onClassPath(ClassLoader loader) {
        URL index = loader.getResource(INDEX);
        SortedMap<String, String> files = new TreeMap<>();
        for (String path : index != null ? listedIn(index) : foundBeside(loader)) {
            URL file = loader.getResource(path);
            if (file == null) {
                throw new IllegalStateException(
                        INDEX + " lists " + path + ", which is not on the class path; build again");
            }
            files.put(path, textOf(file));
        }
        if (files.isEmpty()) {
            throw new IllegalStateException(
                    "no figures on the class path: neither " + INDEX + " nor " + FOLDER + " names any; build again");
        }
        return files;
    }

    private static List<String> listedIn(URL index) {
        return textOf(index)
                .lines()
                .map(String::strip)
                .filter(path -> path.startsWith(FOLDER + "/") && path.endsWith(EXTENSION))
                .toList();
    }

    /** The files of the folder itself: what there is before a build has written the index. */
    private static List<String> foundBeside(ClassLoader loader) {
        URL folder = loader.getResource(FOLDER);
        if (folder == null || !folder.getProtocol().equals("file")) {
            throw new IllegalStateException(
                    INDEX + " is not on the class path, and " + FOLDER + " is not a folder; build the project");
        }
        try {
            Path root = Path.of(new URI(folder.toString()));
            try (Stream<Path> paths = Files.walk(root)) {
                return paths.filter(Files::isRegularFile)
                        .map(path -> FOLDER + "/" + root.relativize(path).toString().replace('\\', '/'))
                        .filter(path -> path.endsWith(EXTENSION))
                        .sorted()
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(FOLDER + " has a location that is no path: " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + " cannot be read", e);
        }
    }

    private static String textOf(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The start of a digest over names and texts, whatever the line ends. */
    static String version(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
