package org.earnwise.web.packet;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Lays the packet out as a PDF that a screen reader can read (PDF/UA-1), with the case attached. In memory only: nothing
 * of it touches the disk.
 */
@Component
class PacketPdf {

    /** The most pages: a counselor reads three. */
    static final int MOST_PAGES = 3;

    private static final String TEMPLATE = "packet/packet";
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

    private final ITemplateEngine templates;
    private final MessageSource messages;

    PacketPdf(ITemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    /**
     * The packet as a PDF of at most {@value #MOST_PAGES} pages, with as much in it as there is room for.
     *
     * @param packet the packet for a room
     * @param scenario the case as a file to attach
     */
    byte[] of(Function<Room, Packet> packet, byte[] scenario, Locale language) {
        for (Room room : Room.FROM_MOST) {
            try (PdfBoxRenderer laidOut = PdfLayout.of(page(packet.apply(room), language), language)) {
                laidOut.layout();
                if (pages(laidOut) <= MOST_PAGES) {
                    return written(laidOut, scenario, language);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("The packet is over " + MOST_PAGES
                + " pages with the least room; lower the last line of Room.FROM_MOST");
    }

    private static int pages(PdfBoxRenderer laidOut) {
        return laidOut.getRootBox().getLayer().getPages().size();
    }

    private byte[] written(PdfBoxRenderer laidOut, byte[] scenario, Locale language) throws IOException {
        try (PDDocument pdf = laidOut.createPDFKeepOpen()) {
            attach(pdf, scenario, language);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private String page(Packet packet, Locale language) {
        return templates.process(TEMPLATE, new Context(language, Map.of("packet", packet)));
    }

    /** As an attached file that readers list, and as a file associated with the document: the data it was made from. */
    private void attach(PDDocument pdf, byte[] scenario, Locale language) throws IOException {
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(scenario), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(scenario.length);
        var named = new PDComplexFileSpecification();
        named.setFile(SavedCase.FILE_NAME);
        named.setFileUnicode(SavedCase.FILE_NAME);
        named.setFileDescription(messages.getMessage("packet.file.about", null, language));
        named.setEmbeddedFile(file);
        named.setEmbeddedFileUnicode(file);
        named.getCOSObject().setItem(RELATIONSHIP, COSName.getPDFName("Source"));

        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(SavedCase.FILE_NAME, named));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(named);
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }
}
