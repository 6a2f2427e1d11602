package org.earnwise.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earnwise.advice.Advice;
import org.earnwise.guidance.Topic;
import org.earnwise.scenario.Housing;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.OtherIncome;
import org.earnwise.scenario.Person;
import org.earnwise.scenario.Scenarios;
import org.earnwise.scenario.Ssdi;
import org.earnwise.scenario.Ssi;
import org.earnwise.scenario.Stay;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the documents says what the reader reads and the answer holds. */
class DocumentsTest {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Map<String, Object>> schemas = schemas();

    @Test
    void the_scenario_is_described_with_every_field_that_is_read_and_no_other() {
        var described = new TreeSet<String>();
        collectDescribed("", schemas.get("Scenario"), described);
        var read = new TreeSet<String>();
        collectGiven("", JsonMapper.shared().readTree(Scenarios.FULL), read);

        // The full scenario has no plan with work of every kind: the work of plans is described as work is.
        described.removeIf(path -> path.startsWith("/plans/work/") || path.startsWith("/plans/expenses/"));
        read.removeIf(path -> path.startsWith("/plans/work/"));
        assertThat(described).isEqualTo(read);
    }

    @Test
    void the_advice_is_described_in_the_order_of_its_keys() {
        assertThat(properties(schemas.get("Advice")).keySet())
                .containsExactlyElementsOf(Arrays.stream(Advice.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    @Test
    void the_codes_are_those_that_are_read() {
        var codes = new TreeMap<String, List<String>>();
        schemas.forEach((name, schema) -> collectCodes(name, schema, codes));

        assertThat(codes)
                .containsEntry("Person.living", names(Person.Living.values()))
                .containsEntry("Stay.kind", names(Stay.Kind.values()))
                .containsEntry("Benefits.ssi.endedBy", names(Ssi.EndedBy.values()))
                .containsEntry("Ssdi.kind", names(Ssdi.Kind.values()))
                .containsEntry("OtherIncome.kind", names(OtherIncome.Kind.values()))
                .containsEntry("Housing.kind", names(Housing.Kind.values()))
                .containsEntry("Job.payEvery", names(Job.PayEvery.values()))
                .containsEntry("Job.stoppedBecause", names(Job.StoppedBecause.values()))
                .containsEntry("Finding.kind", names(Advice.Kind.values()))
                .containsEntry("GuidanceTopic", Topic.codes())
                .containsKeys("Scenario.schema", "Advice.reports.to")
                .hasSize(12);
    }

    private void collectDescribed(String path, Map<String, Object> schema, TreeSet<String> found) {
        var whole = followed(schema);
        if ("array".equals(whole.get("type"))) {
            collectDescribed(path, object(whole.get("items")), found);
            return;
        }
        properties(whole).forEach((name, property) -> {
            found.add(path + "/" + name);
            collectDescribed(path + "/" + name, object(property), found);
        });
    }

    private static void collectGiven(String path, JsonNode node, TreeSet<String> found) {
        if (node.isArray()) {
            node.forEach(entry -> collectGiven(path, entry, found));
        } else if (node.isObject() && !path.equals("/figures") && !path.equals("/answers")) {
            node.properties().forEach(field -> {
                found.add(path + "/" + field.getKey());
                collectGiven(path + "/" + field.getKey(), field.getValue(), found);
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static void collectCodes(String path, Map<String, Object> schema, Map<String, List<String>> found) {
        if (schema.containsKey("enum")) {
            found.put(path, (List<String>) schema.get("enum"));
        }
        if (schema.containsKey("items")) {
            collectCodes(path, object(schema.get("items")), found);
        }
        properties(schema).forEach((name, property) -> collectCodes(path + "." + name, object(property), found));
    }

    private Map<String, Object> followed(Map<String, Object> schema) {
        var reference = (String) schema.get("$ref");
        return reference == null ? schema : schemas.get(reference.substring(SCHEMAS.length()));
    }

    private static Map<String, Object> properties(Map<String, Object> schema) {
        return schema.containsKey("properties") ? object(schema.get("properties")) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> schemas() {
        try (var yaml = DocumentsTest.class.getResourceAsStream("/openapi/documents.yaml")) {
            Map<String, Object> api = new Yaml().load(yaml);
            return (Map<String, Map<String, Object>>) object(api.get("components")).get("schemas");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
