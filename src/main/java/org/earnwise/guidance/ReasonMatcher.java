package org.earnwise.guidance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds which of the listed reasons somebody's own words come near to. It proposes; the person says yes or no. Words that
 * come near to nothing find nothing.
 */
public final class ReasonMatcher {

    /** Below this a likeness is chance. */
    private static final double LEAST = 0.3;

    /** The likeness of a saying that stands in a text as it is. */
    private static final double AS_IT_IS = 0.9;

    private static final int MOST = 5;
    private static final int SHORTEST_STEM = 3;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WHO = Pattern.compile("\\b(they|we|you|he|she|i|usted|ellos|nosotros)\\b ?");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "i", "you", "we", "they", "he", "she", "it", "my", "your", "our", "their", "his", "her", "me",
            "us", "to", "of", "for", "in", "on", "at", "and", "or", "so", "is", "are", "was", "were", "be", "been", "am",
            "that", "this", "do", "does", "did", "have", "has", "had", "said", "told", "say", "says", "because", "can",
            "with", "as", "by", "if", "about", "there", "here", "just", "too", "very", "will", "would", "could", "get", "not",
            "up", "take", "took", "come", "came", "only", "people", "person", "thing", "want", "wants", "from", "them", "who",
            "un", "una", "el", "la", "los", "las", "yo", "usted", "nosotros", "ellos", "mi", "su", "sus", "se", "le", "lo", "de",
            "del", "para", "en", "y", "o", "es", "son", "era", "fue", "ser", "que", "dijo", "dijeron", "porque", "con",
            "como", "por", "si", "muy", "al", "ya", "no", "personas", "gente", "solo");
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ness", "ings", "ing", "edly", "ers", "ies", "ied", "ive", "ed", "er", "es",
            "ly", "al", "y", "s", "e", "os", "as", "o", "a");

    /**
     * A listed reason that comes near.
     *
     * @param score from 0 to 1
     */
    public record Candidate(Vocabulary.Reason reason, double score) {}

    /** {@code phrase} is a saying of small words alone, which only counts when it stands in a text as it is; else empty. */
    private record Saying(Vocabulary.Reason reason, Set<String> stems, String phrase) {

        static Saying of(Vocabulary.Reason reason, String text) {
            Set<String> stems = ReasonMatcher.stems(text);
            return new Saying(reason, stems, stems.isEmpty() ? ReasonMatcher.phrase(text) : "");
        }
    }

    private final Vocabulary vocabulary;
    private final List<Saying> sayings = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();

    public ReasonMatcher(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Vocabulary.Reason reason : vocabulary.reasons()) {
            reason.said().values().forEach(text -> sayings.add(Saying.of(reason, text)));
            reason.also().values().forEach(list -> list.forEach(text -> sayings.add(Saying.of(reason, text))));
        }
        Map<String, Set<String>> reasonsOf = new HashMap<>();
        sayings.forEach(saying -> saying.stems().forEach(stem -> reasonsOf
                .computeIfAbsent(stem, s -> new HashSet<>())
                .add(saying.reason().code())));
        double all = vocabulary.reasons().size();
        // A word that many reasons share tells little.
        reasonsOf.forEach((stem, reasons) -> weights.put(stem, Math.log(1 + all / reasons.size())));
    }

    /** The reasons that somebody's words come near to, the nearest first; none when they come near to nothing. */
    public List<Candidate> match(String text) {
        Set<String> told = stems(text);
        String phrase = phrase(text);
        Map<Vocabulary.Reason, Double> best = new HashMap<>();
        for (Saying saying : sayings) {
            double score = phrase.contains(saying.phrase()) && !saying.phrase().isEmpty()
                    ? AS_IT_IS
                    : likeness(told, saying.stems());
            if (score >= LEAST) {
                best.merge(saying.reason(), score, Math::max);
            }
        }
        return best.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.reason().code()))
                .limit(MOST)
                .toList();
    }

    /** The weight of what two texts share, beside the weight of both. */
    private double likeness(Set<String> told, Set<String> saying) {
        double shared = 0;
        double ofTold = 0;
        double ofSaying = 0;
        for (String stem : told) {
            double weight = weights.getOrDefault(stem, 0.0);
            ofTold += weight * weight;
            if (saying.contains(stem)) {
                shared += weight * weight;
            }
        }
        for (String stem : saying) {
            double weight = weights.get(stem);
            ofSaying += weight * weight;
        }
        return shared == 0 ? 0 : shared / Math.sqrt(ofTold * ofSaying);
    }

    /** The reasons of which some wording has a word that begins so, in the order of the list. */
    public List<Vocabulary.Reason> withWordsLike(String text) {
        String sought = plain(text);
        return sought.isBlank() ? List.of() : vocabulary.reasons().stream().filter(reason -> has(reason, " " + sought)).toList();
    }

    private static boolean has(Vocabulary.Reason reason, String sought) {
        return Stream.concat(reason.said().values().stream(), reason.also().values().stream().flatMap(List::stream))
                .anyMatch(saying -> (" " + plain(saying)).contains(sought));
    }

    /** The words of a text with one blank between them, and none of its accents. */
    private static String plain(String text) {
        return NOT_LETTERS.matcher(unaccented(text)).replaceAll(" ").strip();
    }

    /** The words of a text one by one, without who speaks, and with what is drawn together taken apart. */
    private static String phrase(String text) {
        String apart = unaccented(text).replace("’", "'").replace("can't", "can not").replace("won't", "will not").replace("n't", " not");
        return " " + WHO.matcher(plain(apart)).replaceAll("") + " ";
    }

    private static String unaccented(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Set<String> stems(String text) {
        String plain = unaccented(text);
        Set<String> stems = new HashSet<>();
        for (String word : NOT_LETTERS.split(plain.replace("'", "").replace("’", ""))) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
