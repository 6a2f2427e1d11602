package org.earnwise.web.doors;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.earnwise.guidance.Letter;
import org.earnwise.web.packet.PdfLayout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Lays a letter out as a PDF that a screen reader can read, with its lists as lists. In memory only. */
@Component
class LetterPdf {

    private static final String TEMPLATE = "doors/told-no/letter-pdf";
    private static final Pattern ITEM = Pattern.compile("(?:(-)|(\\d+)\\.) (.*)");

    private final ITemplateEngine templates;

    LetterPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * One piece of a letter: lines to keep apart, or the items of a list.
     *
     * @param list {@code ul}, {@code ol}, or null for lines
     */
    record Block(@Nullable String list, List<String> lines) {}

    byte[] of(String letter, Locale language) {
        String page = templates.process(TEMPLATE, new Context(language, Map.of("blocks", blocks(letter))));
        try (PdfBoxRenderer laidOut = PdfLayout.of(page, language)) {
            laidOut.layout();
            try (PDDocument pdf = laidOut.createPDFKeepOpen()) {
                var out = new ByteArrayOutputStream();
                pdf.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter without its line ends: they fit a typewriter's line, not a page. */
    static List<Block> blocks(String letter) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : letter.strip().split("\n\n")) {
            addParagraph(paragraph, blocks);
        }
        return blocks;
    }

    private static void addParagraph(String paragraph, List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        String list = null;
        String before = "";
        for (String line : paragraph.split("\n")) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                String kind = item.group(1) == null ? "ol" : "ul";
                if (!kind.equals(list)) {
                    addBlock(list, lines, blocks);
                    lines = new ArrayList<>();
                    list = kind;
                }
                lines.add(item.group(3));
            } else if (!lines.isEmpty() && isWrapped(before, line)) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line);
            } else {
                lines.add(line);
            }
            before = line;
        }
        addBlock(list, lines, blocks);
    }

    /** Whether a line goes on from the one before: its first word would not have fitted there. */
    private static boolean isWrapped(String before, String line) {
        String first = line.split(" ", 2)[0];
        return before.length() + 1 + first.length() > Letter.LINE;
    }

    private static void addBlock(@Nullable String list, List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(list, List.copyOf(lines)));
        }
    }
}
