package org.earnwise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earnwise.engine.RuleFile;

/**
 * For tests: what a rule states in order to have it said.
 *
 * @param what such as {@code caution}, {@code Report} or {@code Question}
 * @param arguments as they are written
 */
record Statement(RuleFile.Rule rule, String what, List<String> arguments) {

    private static final Pattern FINDING =
            Pattern.compile("\\b(milestone|protection|change|caution|action|unknown)\\(\\s*drools\\s*\\.\\s*getRule");
    private static final Pattern OTHER = Pattern.compile("\\bnew\\s+(Report|Question|Assumption)\\(");
    private static final String QUOTE = "\"";

    static List<Statement> all() {
        return RuleFile.all().stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> in(rule).stream())
                .toList();
    }

    static List<Statement> in(RuleFile.Rule rule) {
        List<Statement> statements = new ArrayList<>();
        for (Pattern pattern : List.of(FINDING, OTHER)) {
            Matcher matcher = pattern.matcher(rule.body());
            while (matcher.find()) {
                int open = rule.body().indexOf('(', matcher.start());
                statements.add(new Statement(rule, matcher.group(1), arguments(rule.body(), open + 1)));
            }
        }
        return statements;
    }

    boolean isFinding() {
        return Character.isLowerCase(what.charAt(0));
    }

    /** The id, for the words; null where the rule works it out. */
    String id() {
        return literal(isFinding() ? 1 : what.equals("Assumption") ? 1 : 0);
    }

    /** The names that values of a finding go by: every second argument after whose and when it is. */
    List<String> valueNames() {
        List<String> names = new ArrayList<>();
        for (int i = 4; i < arguments.size(); i += 2) {
            names.add(literal(i));
        }
        return names;
    }

    String literal(int index) {
        String argument = arguments.get(index);
        return argument.matches("\"[^\"]*\"") ? argument.substring(1, argument.length() - 1) : null;
    }

    /** The arguments of a call, from behind its opening bracket. */
    private static List<String> arguments(String text, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        StringBuilder argument = new StringBuilder();
        for (int i = from; depth >= 0; i++) {
            String sign = text.substring(i, i + 1);
            quoted = sign.equals(QUOTE) != quoted;
            if (!quoted && sign.equals("(")) {
                depth++;
            } else if (!quoted && sign.equals(")")) {
                depth--;
            }
            if (depth < 0 || depth == 0 && !quoted && sign.equals(",")) {
                arguments.add(argument.toString().strip());
                argument.setLength(0);
            } else {
                argument.append(sign);
            }
        }
        return arguments;
    }
}
