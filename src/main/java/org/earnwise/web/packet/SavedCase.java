package org.earnwise.web.packet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.earnwise.scenario.Fault;
import org.earnwise.scenario.NotJson;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioFaults;
import org.earnwise.scenario.ScenarioReader;
import org.earnwise.scenario.ScenarioWriter;
import org.earnwise.web.packet.CaseRefused.Why;
import org.springframework.stereotype.Component;

/**
 * The case a person keeps: written as the contract's JSON, and read again from that file or from the PDF that carries it.
 * All in memory; nothing is guessed and nothing half loaded.
 */
@Component
public class SavedCase {

    /** The name of the file, by itself and inside the PDF. */
    public static final String FILE_NAME = "earnwise-scenario.json";

    /** The largest file that is looked at, as for every other door: 1 MB. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final Set<Why> IN_OUR_OWN = Set.of(Why.NEWER, Why.FAULTS, Why.PDF_DAMAGED);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ScenarioReader reader;

    SavedCase(ScenarioReader reader) {
        this.reader = reader;
    }

    /** The case as a file to keep. It keeps its first month, so that it says the same whenever it is opened. */
    public byte[] write(Scenario scenario) {
        return ScenarioWriter.write(scenario.withStart(scenario.start()));
    }

    /**
     * The case in a file: our JSON, or a PDF with that JSON attached.
     *
     * @throws CaseRefused if it is anything else, damaged, too large or newer than this Earnwise; it says which
     */
    public Scenario read(byte[] file) throws CaseRefused {
        if (file.length == 0) {
            throw CaseRefused.because(Why.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw CaseRefused.because(Why.TOO_LARGE);
        }
        return startsWith(file, PDF) ? fromPdf(file) : fromJson(file);
    }

    private Scenario fromPdf(byte[] pdf) throws CaseRefused {
        CaseRefused why = CaseRefused.because(Why.PDF_OF_ANOTHER);
        for (PdfAttachments.Attachment attached : PdfAttachments.of(pdf)) {
            try {
                return fromJson(attached.open());
            } catch (CaseRefused refused) {
                // A PDF may carry other files beside ours: only what is wrong with ours is worth saying.
                why = IN_OUR_OWN.contains(refused.why()) ? refused : why;
            }
        }
        throw why;
    }

    private Scenario fromJson(byte[] json) throws CaseRefused {
        byte[] text = startsWith(json, BYTE_ORDER_MARK) ? after(json, BYTE_ORDER_MARK.length) : json;
        if (firstCharacter(text) != '{') {
            throw CaseRefused.because(Why.ANOTHER_KIND);
        }
        try {
            return reader.read(text);
        } catch (NotJson notJson) {
            throw CaseRefused.because(notJson);
        } catch (ScenarioFaults faults) {
            throw CaseRefused.because(kind(text, faults), faults);
        }
    }

    /** What is behind the faults: a later version, a file of somebody else, or something in a case of ours. */
    private static Why kind(byte[] json, ScenarioFaults faults) {
        if (faults.faults().stream().map(Fault::key).anyMatch("schema.newer"::equals)) {
            return Why.NEWER;
        }
        boolean namesUs = new String(json, StandardCharsets.UTF_8).contains('"' + ScenarioReader.SCHEMA + '"');
        return namesUs ? Why.FAULTS : Why.JSON_OF_ANOTHER;
    }

    private static char firstCharacter(byte[] text) {
        for (byte character : text) {
            if (character != ' ' && character != '\t' && character != '\r' && character != '\n') {
                return (char) character;
            }
        }
        return ' ';
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] after(byte[] file, int from) {
        return Arrays.copyOfRange(file, from, file.length);
    }
}
