package org.earnwise.web.packet;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.InputStream;
import java.util.Locale;

/** How a page of ours becomes a PDF that a screen reader can read (PDF/UA-1). In memory only, and nothing is fetched. */
public final class PdfLayout {

    private static final String TYPEFACE = "Liberation Sans";
    private static final String TYPEFACES = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float PDF_VERSION = 1.7f;

    static {
        // Its messages may quote what it lays out, and that is a person's own.
        XRLog.setLoggingEnabled(false);
    }

    private PdfLayout() {}

    /** Lays out a well-formed page, in the language that it is written in. */
    public static PdfBoxRenderer of(String page, Locale language) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(PDF_VERSION)
                .withProducer("Earnwise")
                .useFont(typeface("Regular"), TYPEFACE, REGULAR, FontStyle.NORMAL, true)
                .useFont(typeface("Bold"), TYPEFACE, BOLD, FontStyle.NORMAL, true)
                .useReplacementText("?")
                .useUnicodeLineBreaker(new WholeNumbers(language))
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(page, null)
                .buildPdfRenderer();
    }

    private static FSSupplier<InputStream> typeface(String face) {
        return () -> PdfLayout.class.getResourceAsStream(TYPEFACES + face + ".ttf");
    }
}
