package org.earnwise.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earnwise.figures.FiguresSaid;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * The words for message keys, in English and Spanish. A value in a sentence stands in braces under its name, a figure as
 * {@link FiguresSaid} has it; money and dates are written in the reader's habit.
 */
public final class Sentences {

    public static final Locale ENGLISH = Locale.US;
    public static final Locale SPANISH = new Locale("es", "US");

    private static final String FOLDER = "messages/";
    // {amount}, or {~amount} where the words say about how much: whole dollars then.
    private static final Pattern VALUE = Pattern.compile("\\{(~?)([A-Za-z0-9-]+)}");

    private final Map<String, String> english;
    private final Map<String, String> spanish;

    private Sentences(Map<String, String> english, Map<String, String> spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The words on the class path, of every file that {@code messages/index.txt} lists; {@link ListWords} writes it. */
    public static Sentences load() {
        List<String> names = lines(FOLDER + "index.txt");
        return new Sentences(read(names, ""), read(names, "_es"));
    }

    private static Map<String, String> read(List<String> names, String language) {
        Map<String, String> all = new TreeMap<>();
        for (String name : names) {
            Properties words = new Properties();
            String path = FOLDER + name + language + ".properties";
            try (InputStream in = Sentences.class.getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException(FOLDER + "index.txt lists " + name + ", but there is no " + path);
                }
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (String key : words.stringPropertyNames()) {
                if (all.put(key, words.getProperty(key)) != null) {
                    throw new IllegalStateException(path + ": " + key + " has words in another file too; remove one");
                }
            }
        }
        return all;
    }

    static List<String> lines(String path) {
        try (InputStream in = Sentences.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing: run the build, which writes it");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language spoken to somebody who asks for this one: Spanish for any Spanish, else English. */
    public static Locale spoken(@Nullable Locale asked) {
        return asked != null && asked.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }

    /** The sentence for a key. A key without words is a fault in the program, and is said so. */
    public String text(Locale locale, String key, Map<String, ?> values) {
        String words = words(locale).get(key);
        if (words == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + spoken(locale).getLanguage());
        }
        Matcher matcher = VALUE.matcher(FiguresSaid.in(words));
        StringBuilder sentence = new StringBuilder();
        while (matcher.find()) {
            Object value = values.get(matcher.group(2));
            boolean about = !matcher.group(1).isEmpty();
            String shown = value == null ? matcher.group() : about ? about(locale, value) : shown(locale, value);
            matcher.appendReplacement(sentence, Matcher.quoteReplacement(shown));
        }
        return matcher.appendTail(sentence).toString();
    }

    public String text(Locale locale, String key) {
        return text(locale, key, Map.of());
    }

    public boolean has(String key) {
        return english.containsKey(key);
    }

    /** Every key that has words in a language. */
    public Set<String> keys(Locale locale) {
        return new TreeSet<>(words(locale).keySet());
    }

    /** The words of a key as they stand in the file. */
    public @Nullable String raw(Locale locale, String key) {
        return words(locale).get(key);
    }

    private Map<String, String> words(Locale locale) {
        return spoken(locale).equals(SPANISH) ? spanish : english;
    }

    /** An amount to the nearest dollar, unless it is under a dollar: something is not nothing. Any other value as it is. */
    private static String about(Locale locale, Object value) {
        return value instanceof Money money && (money.isZero() || money.dollars().abs().compareTo(BigDecimal.ONE) >= 0)
                ? money(spoken(locale), money.dollars().setScale(0, RoundingMode.HALF_UP))
                : shown(locale, value);
    }

    /** A value in the reader's habit. */
    public static String shown(Locale locale, Object value) {
        Locale spoken = spoken(locale);
        if (value instanceof Money money) {
            return money(spoken, money.toNearestCent().dollars());
        }
        if (value instanceof YearMonth month) {
            return month.format(DateTimeFormatter.ofPattern(
                    spoken.equals(SPANISH) ? "MMMM 'de' yyyy" : "MMMM yyyy", spoken));
        }
        if (value instanceof LocalDate date) {
            return date.format(DateTimeFormatter.ofPattern(
                    spoken.equals(SPANISH) ? "d 'de' MMMM 'de' yyyy" : "MMMM d, yyyy", spoken));
        }
        if (value instanceof BigDecimal number) {
            return NumberFormat.getInstance(spoken).format(number);
        }
        return value.toString();
    }

    /** Dollars with cents only where there are some. */
    public static String money(Locale locale, BigDecimal dollars) {
        NumberFormat format = NumberFormat.getInstance(Locale.US);
        boolean whole = dollars.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        String amount = format.format(dollars.abs());
        return (dollars.signum() < 0 ? "−$" : "$") + amount;
    }
}
