package org.earnwise.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Vocabularies that stand beside the rules, as YAML. */
final class RuleData {

    private RuleData() {}

    /** The file at a path such as {@code rules/access/reasons.yaml}. */
    static Map<String, Object> read(String path) {
        try (InputStream in = RuleData.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path; build the project with its rules folder");
            }
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return map(path, new Yaml(new SafeConstructor(options))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (YAMLException e) {
            throw new IllegalStateException(path + " is not YAML: " + String.valueOf(e.getMessage()).strip(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** A value that has to be a map, naming its place where it is not. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(String place, Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException(place + " has to be a list of names and values");
    }
}
