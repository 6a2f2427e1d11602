package org.earnwise.web.packet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.earnwise.web.packet.CaseRefused.Why;

/**
 * The files attached to a PDF that a stranger offers us, found without building the document.
 *
 * <p>A PDF library unpacks the tables and objects of the whole document before it finds an attachment, and a megabyte of them
 * can unpack to gigabytes. The dictionary of a stream, though, always stands in the file as plain text (ISO 32000-1, 7.3.8 and
 * 7.5.7), and an attached file is a stream of type EmbeddedFile (7.11.4). So those are looked for, and each is unpacked up to
 * the size that we would read and no further. A file whose checksum does not agree is damaged.
 */
final class PdfAttachments {

    private static final int MOST_ATTACHMENTS = 20;
    private static final int LONGEST_DICTIONARY = 2000;
    private static final int END_OF_FILE_WITHIN = 1024;

    private static final Pattern EMBEDDED_FILE = Pattern.compile("/EmbeddedFile(?![A-Za-z])");
    private static final Pattern DATA = Pattern.compile("stream(\r\n|\n)");
    private static final Pattern LENGTH = Pattern.compile("/Length\\s+(\\d{1,8})(?!\\d|\\s+\\d+\\s+R)");
    private static final Pattern PACKED = Pattern.compile("/Filter\\s*\\[?\\s*/FlateDecode\\s*]?(?!\\s*/[A-Z][A-Za-z0-9]*Decode)");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s+\\d+\\s+\\d+\\s+R|/Encrypt\\s*<<");

    private final byte[] pdf;
    /** One character for each byte, so that a place in the text is a place in the file. */
    private final String text;

    private PdfAttachments(byte[] pdf) {
        this.pdf = pdf;
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    /** A file attached to a PDF. */
    interface Attachment {

        /**
         * What is in it.
         *
         * @throws CaseRefused if it is not whole, or too large
         */
        byte[] open() throws CaseRefused;
    }

    /**
     * The attached files, in the file's order.
     *
     * @throws CaseRefused if the PDF is under a password or cut off
     */
    static List<Attachment> of(byte[] pdf) throws CaseRefused {
        return new PdfAttachments(pdf).all();
    }

    private List<Attachment> all() throws CaseRefused {
        if (!text.substring(Math.max(0, text.length() - END_OF_FILE_WITHIN)).contains("%%EOF")) {
            throw CaseRefused.because(Why.PDF_DAMAGED);
        }
        if (LOCKED.matcher(text).find()) {
            throw CaseRefused.because(Why.PDF_LOCKED);
        }
        var files = new ArrayList<Attachment>();
        Matcher found = EMBEDDED_FILE.matcher(text);
        while (found.find() && files.size() < MOST_ATTACHMENTS) {
            int at = found.start();
            Matcher data = DATA.matcher(text)
                    .region(found.end(), Math.min(text.length(), found.end() + LONGEST_DICTIONARY));
            int end = text.indexOf("endobj", found.end());
            if (data.find() && (end < 0 || data.start() < end)) {
                int dictionaryTo = data.start();
                int from = data.end();
                files.add(() -> file(text.lastIndexOf("obj", at), dictionaryTo, from));
            }
        }
        return files;
    }

    private byte[] file(int objectFrom, int dictionaryTo, int from) throws CaseRefused {
        String dictionary = text.substring(Math.max(0, objectFrom), dictionaryTo);
        int to = end(dictionary, from);
        if (to < from) {
            throw CaseRefused.because(Why.PDF_DAMAGED);
        }
        if (PACKED.matcher(dictionary).find()) {
            return unpacked(from, to);
        }
        return dictionary.contains("/Filter") ? new byte[0] : Arrays.copyOfRange(pdf, from, to);
    }

    /** Where the data ends: by its length where that is written beside it and fits, else by the word that ends it. */
    private int end(String dictionary, int from) {
        Matcher length = LENGTH.matcher(dictionary);
        if (length.find()) {
            long to = (long) from + Long.parseLong(length.group(1));
            if (to <= text.length() && text.substring((int) to).stripLeading().startsWith("endstream")) {
                return (int) to;
            }
        }
        return text.indexOf("endstream", from);
    }

    private byte[] unpacked(int from, int to) throws CaseRefused {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, to - from);
            var file = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int size = inflater.inflate(part);
                if (size == 0) {
                    throw CaseRefused.because(Why.PDF_DAMAGED);
                }
                file.write(part, 0, size);
                if (file.size() > SavedCase.MOST_BYTES) {
                    throw CaseRefused.because(Why.TOO_LARGE);
                }
            }
            return file.toByteArray();
        } catch (DataFormatException notWhole) {
            throw CaseRefused.because(Why.PDF_DAMAGED);
        } finally {
            inflater.end();
        }
    }
}
