package org.earnwise.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Compiled rules held in memory. They come before classes of the same name that an earlier build left on the class path. */
final class CompiledClasses extends ClassLoader {

    private static final String ENDING = ".class";

    private final Map<String, byte[]> byPath;

    /** @param byPath the bytes of each class by its path, such as {@code rules/ssi/Rules1.class} */
    CompiledClasses(Map<String, byte[]> byPath) {
        super(CompiledClasses.class.getClassLoader());
        this.byPath = byPath;
    }

    /** The classes of a zip file whose names are wanted. */
    static CompiledClasses of(byte[] zip, Predicate<String> wanted) {
        Map<String, byte[]> byPath = new HashMap<>();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (wanted.test(file.getName().replace('/', '.'))) {
                    byPath.put(file.getName(), files.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CompiledClasses(byPath);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = byPath.get(name.replace('.', '/') + ENDING);
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? defineClass(name, bytes, 0, bytes.length) : known;
        }
    }
}
