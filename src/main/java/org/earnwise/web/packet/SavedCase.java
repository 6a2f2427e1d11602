package org.earnwise.web.packet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.earnwise.scenario.Fault;
import org.earnwise.scenario.NotJson;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioFaults;
import org.earnwise.scenario.ScenarioReader;
import org.earnwise.scenario.ScenarioWriter;
import org.earnwise.web.Answers;
import org.earnwise.web.packet.CaseRefused.Why;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The case a person keeps: written as the contract's JSON, and read again from that file or from the PDF that carries it.
 * The answers behind it are kept in a field of their own, which no reader of scenarios uses.
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

    private static final String ANSWERS = "answers";
    // Amounts stay as they were written.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ScenarioReader reader;

    SavedCase(ScenarioReader reader) {
        this.reader = reader;
    }

    /** The case as a file to keep. It keeps its first month, so that it says the same whenever it is opened. */
    public byte[] write(Scenario scenario) {
        return ScenarioWriter.write(scenario.withStart(scenario.start()));
    }

    /**
     * What a file holds.
     *
     * @param scenario the case
     * @param answers the answers that somebody gave for it, with what they were not sure of; none where the file has none
     */
    public record Opened(Scenario scenario, Answers answers) {}

    /** The case with the answers that it was made of: what was guessed or not known is not lost when it comes back. */
    public byte[] write(Scenario scenario, Answers answers) {
        if (answers.isEmpty()) {
            return write(scenario);
        }
        ObjectNode file = (ObjectNode) JSON.readTree(write(scenario));
        ObjectNode kept = file.putObject(ANSWERS);
        answers.given().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(question -> {
            ObjectNode fields = kept.putObject(question.getKey());
            question.getValue().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(field -> fields.put(field.getKey(), field.getValue()));
        });
        return JSON.writeValueAsBytes(file);
    }

    /**
     * The case in a file without the answers behind it.
     *
     * @throws CaseRefused as {@link #open} does
     */
    public Scenario read(byte[] file) throws CaseRefused {
        return open(file).scenario();
    }

    /**
     * The case in a file: our JSON, or a PDF with that JSON attached.
     *
     * @throws CaseRefused if it is anything else, damaged, too large or newer than this Earnwise; it says which
     */
    public Opened open(byte[] file) throws CaseRefused {
        if (file.length == 0) {
            throw CaseRefused.because(Why.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw CaseRefused.because(Why.TOO_LARGE);
        }
        return startsWith(file, PDF) ? fromPdf(file) : fromJson(file);
    }

    private Opened fromPdf(byte[] pdf) throws CaseRefused {
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

    private Opened fromJson(byte[] json) throws CaseRefused {
        byte[] text = startsWith(json, BYTE_ORDER_MARK) ? after(json, BYTE_ORDER_MARK.length) : json;
        if (firstCharacter(text) != '{') {
            throw CaseRefused.because(Why.ANOTHER_KIND);
        }
        try {
            return new Opened(reader.read(text), answers(text));
        } catch (NotJson notJson) {
            throw CaseRefused.because(notJson);
        } catch (ScenarioFaults faults) {
            throw CaseRefused.because(kind(text, faults), faults);
        }
    }

    /** The reader has seen to it that these are texts. */
    private static Answers answers(byte[] json) {
        var given = new HashMap<String, Map<String, String>>();
        JsonNode kept = JSON.readTree(json).path(ANSWERS);
        kept.properties().forEach(question -> {
            var fields = new HashMap<String, String>();
            question.getValue().properties().forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
            given.put(question.getKey(), fields);
        });
        return new Answers(given);
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
