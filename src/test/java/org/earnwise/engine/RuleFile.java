package org.earnwise.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For tests: a rule file as text, taken apart.
 *
 * @param path such as {@code rules/ssdi/trial-work-period.drl}
 * @param imports the types it names, static ones too
 */
public record RuleFile(String path, String text, String packageName, List<String> imports, List<Rule> rules) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package +([\\w.]+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import +(?:static +|accumulate +)?([\\w.*]+)");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule +\"(.+?)\"(.*?)^end\\b");
    private static final Pattern COMMENT = Pattern.compile("(?s)//[^\\n]*|/\\*.*?\\*/");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\n]*\"");

    /** One rule: the sentence that names it, and all that stands between that and {@code end}. */
    public record Rule(String file, String name, String body) {

        @Override
        public String toString() {
            return file + ": \"" + name + "\"";
        }
    }

    /** Every rule file below {@code rules/}. */
    public static List<RuleFile> all() {
        try {
            return RuleSource.below(Path.of("rules")).stream().map(RuleFile::of).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static RuleFile of(RuleSource source) {
        Matcher named = PACKAGE.matcher(source.text());
        List<String> imports = new ArrayList<>();
        Matcher types = IMPORT.matcher(source.text());
        while (types.find()) {
            imports.add(types.group(1));
        }
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(source.text());
        while (rule.find()) {
            rules.add(new Rule(source.path(), rule.group(1), rule.group(2)));
        }
        return new RuleFile(source.path(), source.text(), named.find() ? named.group(1) : "", imports, rules);
    }

    /** The folder below {@code rules/}. */
    public String folder() {
        return path.split("/")[1];
    }

    /** The text without comments, and with nothing between quotes. */
    String bare() {
        return TEXT.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("\"\"");
    }
}
