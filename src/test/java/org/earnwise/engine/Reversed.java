package org.earnwise.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** For tests: the rules of benefits in another order, the last rule of the last file first. */
public final class Reversed {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule +\".+?\".*?^end\\b");

    private Reversed() {}

    /** The same rules, each file upside down. */
    public static List<RuleSource> benefits() {
        Set<String> programs = RuleBase.benefits().catalog().all().stream()
                .map(RuleCatalog.Entry::program)
                .collect(Collectors.toSet());
        List<RuleSource> sources = new ArrayList<>();
        for (RuleFile file : RuleFile.all()) {
            if (programs.contains(file.folder())) {
                sources.add(new RuleSource(file.path(), upsideDown(file.text())));
            }
        }
        Collections.reverse(sources);
        return sources;
    }

    private static String upsideDown(String text) {
        Matcher rule = RULE.matcher(text);
        List<String> rules = new ArrayList<>();
        while (rule.find()) {
            rules.add(rule.group());
        }
        Collections.reverse(rules);
        String head = RULE.matcher(text).replaceAll("");
        return head + "\n" + String.join("\n\n", rules) + "\n";
    }
}
