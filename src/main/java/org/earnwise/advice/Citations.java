package org.earnwise.advice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to read a provision that is named by its label. */
public final class Citations {

    private static final Pattern CFR = Pattern.compile("(\\d+) CFR (?:part )?(\\d+(?:\\.\\d+[a-z]?)?).*");
    private static final Pattern USC = Pattern.compile("(\\d+) USC (\\d+[a-z]*(?:-\\d+[a-z]*)?).*");
    private static final Pattern POMS = Pattern.compile("POMS ([A-Z]{2}) (\\d{5})\\.(\\d{3}).*");

    private Citations() {}

    public static List<Advice.Citation> of(List<String> labels) {
        return labels.stream().map(Citations::of).toList();
    }

    public static Advice.Citation of(String label) {
        return new Advice.Citation(label, url(label));
    }

    private static @Nullable String url(String label) {
        Matcher cfr = CFR.matcher(label);
        if (cfr.matches()) {
            return "https://www.law.cornell.edu/cfr/text/" + cfr.group(1) + "/" + cfr.group(2);
        }
        Matcher usc = USC.matcher(label);
        if (usc.matches()) {
            return "https://www.law.cornell.edu/uscode/text/" + usc.group(1) + "/" + usc.group(2);
        }
        Matcher poms = POMS.matcher(label);
        if (poms.matches()) {
            String series = poms(poms.group(1));
            return series == null
                    ? null
                    : "https://secure.ssa.gov/poms.nsf/lnx/" + series + poms.group(2) + poms.group(3);
        }
        return null;
    }

    private static @Nullable String poms(String series) {
        return switch (series) {
            case "SI" -> "05";
            case "DI" -> "04";
            case "HI" -> "06";
            case "RS" -> "03";
            case "GN" -> "02";
            default -> null;
        };
    }
}
