package org.earnwise.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: the Flesch–Kincaid school grade of English, and the Fernández-Huerta ease of Spanish.
 *
 * <p>Own code, because the libraries looked at count English only and are not kept up: one misses its own samples by
 * half, the other is a syllable counter alone. The formulas are small; what matters is the count of syllables, which is
 * tested here on words.
 */
public final class ReadingGrade {

    /** The most that our own sentences may ask for: below the end of sixth grade. */
    public static final double HARDEST_GRADE = 6.9;

    /** The least ease that our Spanish sentences may have: the low end of what sixth grade reads. */
    public static final double LEAST_EASE = 70;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…]+(?=\\s|$|[\"”»)])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,'-]+");
    private static final Pattern LETTERS_SPOKEN = Pattern.compile("\\p{Lu}{2,5}s?");
    private static final Pattern ADDED = Pattern.compile("(ia(?!l$|n$|ls$|ns$)|io(?!u|n)|iu|eo(?!u)|ua(?=l|t)|uou|[^cqgst]ia[ln]s?$|ism$|[^aeiouy]les?$|[^l]lien|rien|[^ctgx]iou|creat(?!u)|riet|dien)");
    private static final Set<String> SILENT_ES = Set.of("es");

    /** Words that the rules of thumb miss. */
    private static final Map<String, Integer> KNOWN = Map.ofEntries(
            Map.entry("being", 2),
            Map.entry("doing", 2),
            Map.entry("going", 2),
            Map.entry("people", 2),
            Map.entry("someone", 2),
            Map.entry("something", 2),
            Map.entry("sometimes", 2),
            Map.entry("one", 1),
            Map.entry("does", 1),
            Map.entry("something's", 2),
            Map.entry("medicaid", 3),
            Map.entry("medicare", 3),
            Map.entry("every", 2),
            Map.entry("business", 2),
            Map.entry("connecticut", 4),
            Map.entry("idea", 3),
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("quiet", 2),
            Map.entry("science", 2),
            Map.entry("client", 2),
            Map.entry("clients", 2),
            Map.entry("diet", 2),
            Map.entry("trial", 2),
            Map.entry("social", 2),
            Map.entry("special", 2),
            Map.entry("official", 3),
            Map.entry("usually", 4),
            Map.entry("nearby", 2),
            Map.entry("everyone", 3),
            Map.entry("somebody", 3),
            Map.entry("anybody", 4));

    private ReadingGrade() {}

    /** The school grade in the United States that reads an English text: 6.9 is the end of sixth grade. */
    public static double english(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        int syllables = words.stream().mapToInt(ReadingGrade::englishSyllables).sum();
        return 0.39 * words.size() / sentences(text) + 11.8 * syllables / words.size() - 15.59;
    }

    /** The ease of a Spanish text from 0 to about 110: 70 to 80 is read in sixth grade, more is easier. */
    public static double spanishEase(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 100;
        }
        int syllables = words.stream().mapToInt(ReadingGrade::spanishSyllables).sum();
        double per100Words = 100.0 * syllables / words.size();
        double wordsInSentence = (double) words.size() / sentences(text);
        return 206.84 - 0.60 * per100Words - 1.02 * wordsInSentence;
    }

    /** Whether a text asks no more of a reader than our own sentences may. */
    public static boolean isEasy(String text, Locale language) {
        return language.getLanguage().equals("es") ? spanishEase(text) >= LEAST_EASE : english(text) <= HARDEST_GRADE;
    }

    private static int sentences(String text) {
        Matcher ends = SENTENCE_END.matcher(text.strip());
        int count = 0;
        int last = 0;
        while (ends.find()) {
            count++;
            last = ends.end();
        }
        boolean more = WORD.matcher(text.strip()).region(last, text.strip().length()).find();
        return Math.max(1, count + (more ? 1 : 0));
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Syllables of one English word as it is spoken; short names in capitals are spelled out, figures count once. */
    public static int englishSyllables(String word) {
        if (NUMBER.matcher(word).matches()) {
            return 1;
        }
        if (word.contains("-")) {
            return Arrays.stream(word.split("-"))
                    .filter(part -> !part.isEmpty())
                    .mapToInt(ReadingGrade::englishSyllables)
                    .sum();
        }
        if (LETTERS_SPOKEN.matcher(word).matches() && !hasVowelInside(word)) {
            return (int) word.chars().filter(Character::isUpperCase).count();
        }
        String plain = word.toLowerCase(Locale.ENGLISH).replace('’', '\'').replaceAll("\\.+$", "");
        Integer known = KNOWN.get(plain);
        if (known != null) {
            return known;
        }
        plain = plain.replaceAll("'(s|re|ve|ll|d|m)$", "").replaceAll("n't$", "nt").replaceAll("[^a-z]", "");
        if (plain.isEmpty()) {
            return 1;
        }
        int count = (int) VOWELS.matcher(plain).results().count();
        count += (int) ADDED.matcher(plain).results().count();
        count -= silentEndings(plain);
        return Math.max(1, count);
    }

    /** Whether a name in capitals is said as a word, such as HUSKY or CHESS. */
    private static boolean hasVowelInside(String word) {
        String lower = word.toLowerCase(Locale.ENGLISH);
        return lower.length() >= 4 && lower.substring(1).matches(".*[aeiou].*");
    }

    private static int silentEndings(String word) {
        int silent = 0;
        if (word.matches(".*[^aeiouy]e") && word.length() > 2 && VOWELS.matcher(word).results().count() > 1) {
            // "-le" after a consonant was added above as a syllable of its own.
            silent++;
        } else if (word.matches(".*[^aeiouylsxzcg]es") || word.matches(".*[^aeiouysxzcgl]l?es") && !SILENT_ES.contains(word)) {
            silent++;
        } else if (word.matches(".*[^aeiouytd]ed")) {
            silent++;
        }
        if (word.matches(".*[^aeiouy](ement|eful|eless|ely)s?") && word.length() > 5) {
            silent++;
        }
        return silent;
    }

    /** Syllables of one Spanish word; figures and short names in capitals as in English. */
    public static int spanishSyllables(String word) {
        if (NUMBER.matcher(word).matches()) {
            return 1;
        }
        if (LETTERS_SPOKEN.matcher(word).matches() && !hasVowelInside(word)) {
            return (int) word.chars().filter(Character::isUpperCase).count();
        }
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("qu(?=[eiéí])", "q").replaceAll("gu(?=[eiéí])", "g");
        int count = 0;
        char before = ' ';
        for (char letter : Normalizer.normalize(plain, Normalizer.Form.NFC).toCharArray()) {
            if (isSpanishVowel(letter) && !glides(before, letter)) {
                count++;
            }
            before = letter;
        }
        return Math.max(1, count);
    }

    private static boolean isSpanishVowel(char letter) {
        return "aeiouáéíóúü".indexOf(letter) >= 0;
    }

    /** Whether a vowel is one sound with the vowel before it: weak with strong, unless the weak one has an accent. */
    private static boolean glides(char before, char letter) {
        if (!isSpanishVowel(before)) {
            return false;
        }
        boolean weakBefore = "iuü".indexOf(before) >= 0;
        boolean weakNow = "iuü".indexOf(letter) >= 0;
        boolean accentedWeak = "íú".indexOf(before) >= 0 || "íú".indexOf(letter) >= 0;
        return !accentedWeak && (weakBefore || weakNow);
    }
}
