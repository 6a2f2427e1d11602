package org.earnwise.scenario;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a scenario as the contract's JSON. What was left out stays left out, so reading it again gives the same
 * scenario. One that was given without a start gets the current month whenever it is read: write
 * {@code scenario.withStart(scenario.start())} where a file must keep its month.
 */
public final class ScenarioWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Expenses NO_EXPENSES = Expenses.NONE;

    private ScenarioWriter() {}

    /** The scenario as JSON in UTF-8, indented, with the contract's version first. */
    public static byte[] write(Scenario scenario) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("schema", ScenarioReader.SCHEMA);
        new Told(scenario, "", fields).everything();
        return bytes(fields);
    }

    /** The fields of one object that is not in a list: written unless they were left out. */
    private record Told(Scenario scenario, String path, Map<String, Object> fields) {

        void everything() {
            if (!scenario.leftOut("start")) {
                put("start", scenario.start());
            }
            put("months", scenario.months(), Scenario.DEFAULT_MONTHS);
            object("person", inside -> inside.person(scenario.person()));
            if (scenario.spouse() != null) {
                object("spouse", inside -> inside.spouse(scenario.spouse()));
            }
            list("children", scenario.children().stream().map(ScenarioWriter::child).toList());
            object("resources", inside -> inside.resources(scenario.resources()));
            object("benefits", inside -> inside.benefits(scenario.benefits()));
            list("otherIncome", scenario.otherIncome().stream().map(ScenarioWriter::otherIncome).toList());
            object("housing", inside -> inside.housing(scenario.housing()));
            object("expenses", inside -> inside.expenses(scenario.expenses()));
            list("work", scenario.work().stream().map(ScenarioWriter::job).toList());
            list("plans", scenario.plans().stream().map(ScenarioWriter::plan).toList());
            if (!scenario.leftOut("figures") || !scenario.figures().isEmpty()) {
                fields.put("figures", scenario.figures());
            }
        }

        private void person(Person person) {
            put("born", person.born());
            put("blind", person.blind(), false);
            put("student", person.student(), false);
            put("disabled", person.disabled(), true);
            put("disabledBefore22", person.disabledBefore22());
            put("town", person.town());
            put("living", person.living(), Person.Living.OWN_HOME);
            put("facilityRate", person.facilityRate());
            list("stays", person.stays().stream().map(ScenarioWriter::stay).toList());
        }

        private void spouse(Spouse spouse) {
            put("born", spouse.born());
            put("disabled", spouse.disabled(), false);
            put("receivesSsi", spouse.receivesSsi(), false);
            put("ssdiMonthly", spouse.ssdiMonthly(), Money.ZERO);
            put("grossMonthly", spouse.grossMonthly(), Money.ZERO);
            put("otherUnearnedMonthly", spouse.otherUnearnedMonthly(), Money.ZERO);
        }

        private void resources(Resources resources) {
            put("countable", resources.countable());
            put("able", resources.able(), Money.ZERO);
        }

        private void benefits(Benefits benefits) {
            if (benefits.ssdi() != null) {
                object("ssdi", inside -> inside.ssdi(benefits.ssdi()));
            }
            object("ssi", inside -> {
                inside.put("receives", benefits.ssi().receives(), false);
                inside.put("endedBy", benefits.ssi().endedBy());
            });
            object("stateSupplement", inside -> inside.put("receives", benefits.stateSupplement(), false));
            object("snap", inside -> inside.put("receives", benefits.snap(), false));
            object("tfa", inside -> inside.put("receives", benefits.tfa(), false));
            object("medicaid", inside -> inside.put("receives", benefits.medicaid()));
            object("medicare", inside -> {
                inside.put("partAFrom", benefits.medicare().partAFrom());
                inside.put("partB", benefits.medicare().partB(), true);
            });
            put("medicareSavings", benefits.medicareSavings());
        }

        private void ssdi(Ssdi ssdi) {
            put("kind", ssdi.kind(), Ssdi.Kind.WORKER);
            put("monthly", ssdi.monthly());
            put("entitledFrom", ssdi.entitledFrom());
            put("trialWorkMonths", ssdi.trialWorkMonths());
            put("substantialWorkStopped", ssdi.substantialWorkStopped());
            put("familyMonthly", ssdi.familyMonthly(), Money.ZERO);
        }

        private void housing(Housing housing) {
            put("kind", housing.kind(), Housing.Kind.NONE);
            put("rent", housing.rent(), Money.ZERO);
            put("paysHeatingOrCooling", housing.paysHeatingOrCooling(), true);
            put("reviewMonth", housing.reviewMonth());
            put("newRules", housing.newRules());
            put("shelterHelpMonthly", housing.shelterHelpMonthly(), Money.ZERO);
            put("marketRent", housing.marketRent());
        }

        private void expenses(Expenses expenses) {
            each(expenses, this::put);
        }

        /** Written if there is anything to write. */
        private void put(String name, @Nullable Object value) {
            if (value != null) {
                fields.put(name, value);
            }
        }

        /** Written unless it was left out and the default still stands. */
        private void put(String name, Object value, Object otherwise) {
            if (!scenario.leftOut(path + name) || !value.equals(otherwise)) {
                fields.put(name, value);
            }
        }

        private void list(String name, List<?> entries) {
            if (!scenario.leftOut(path + name) || !entries.isEmpty()) {
                fields.put(name, entries);
            }
        }

        private void object(String name, Consumer<Told> inside) {
            var object = new LinkedHashMap<String, Object>();
            inside.accept(new Told(scenario, path + name + ".", object));
            if (!scenario.leftOut(path + name) || !object.isEmpty()) {
                fields.put(name, object);
            }
        }
    }

    private interface Putting {
        void put(String name, Object value, Object otherwise);
    }

    private static void each(Expenses expenses, Putting putting) {
        putting.put("medicalMonthly", expenses.medicalMonthly(), NO_EXPENSES.medicalMonthly());
        putting.put("impairmentWorkMonthly", expenses.impairmentWorkMonthly(), NO_EXPENSES.impairmentWorkMonthly());
        putting.put("blindWorkMonthly", expenses.blindWorkMonthly(), NO_EXPENSES.blindWorkMonthly());
        putting.put("passMonthly", expenses.passMonthly(), NO_EXPENSES.passMonthly());
        putting.put("healthPremiumMonthly", expenses.healthPremiumMonthly(), NO_EXPENSES.healthPremiumMonthly());
        putting.put("dependentCareMonthly", expenses.dependentCareMonthly(), NO_EXPENSES.dependentCareMonthly());
        putting.put(
                "childSupportPaidMonthly", expenses.childSupportPaidMonthly(), NO_EXPENSES.childSupportPaidMonthly());
    }

    private static Map<String, Object> stay(Stay stay) {
        var fields = new Entry();
        fields.put("kind", stay.kind());
        fields.put("from", stay.from());
        fields.put("to", stay.to());
        return fields.written;
    }

    private static Map<String, Object> child(Child child) {
        var fields = new Entry();
        fields.put("born", child.born());
        fields.put("unearnedMonthly", child.unearnedMonthly(), Money.ZERO);
        fields.put("receivesSsi", child.receivesSsi(), false);
        return fields.written;
    }

    private static Map<String, Object> otherIncome(OtherIncome income) {
        var fields = new Entry();
        fields.put("kind", income.kind());
        fields.put("monthly", income.monthly());
        fields.put("from", income.from());
        fields.put("to", income.to());
        return fields.written;
    }

    private static Map<String, Object> job(Job job) {
        var fields = new Entry();
        fields.put("name", job.name());
        fields.put("from", job.from());
        fields.put("to", job.to());
        fields.put("gross", job.gross());
        fields.put("hoursPerWeek", job.hoursPerWeek());
        fields.put("hourlyWage", job.hourlyWage());
        fields.put("payEvery", job.payEvery());
        fields.put("firstPayday", job.firstPayday());
        fields.put("selfEmployed", job.selfEmployed(), false);
        fields.put("hoursPerMonth", job.hoursPerMonth());
        fields.put("employerSubsidyMonthly", job.employerSubsidyMonthly(), Money.ZERO);
        fields.put("stoppedBecause", job.stoppedBecause());
        return fields.written;
    }

    private static Map<String, Object> plan(Plan plan) {
        var fields = new Entry();
        fields.put("name", plan.name());
        if (plan.work() != null) {
            fields.put("work", plan.work().stream().map(ScenarioWriter::job).toList());
        }
        if (plan.expenses() != null) {
            var expenses = new Entry();
            each(plan.expenses(), expenses::put);
            fields.put("expenses", expenses.written);
        }
        return fields.written;
    }

    /** An entry of a list: defaults and unknowns are left out. */
    private static final class Entry {
        private final Map<String, Object> written = new LinkedHashMap<>();

        void put(String name, @Nullable Object value) {
            if (value != null) {
                written.put(name, value);
            }
        }

        void put(String name, Object value, Object otherwise) {
            if (!value.equals(otherwise)) {
                written.put(name, value);
            }
        }
    }

    private static byte[] bytes(Map<String, Object> fields) {
        var out = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(new Indented(), out)) {
            write(json, fields);
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (var field : fields.entrySet()) {
                json.writeName((String) field.getKey());
                write(json, Objects.requireNonNull(field.getValue()));
            }
            json.writeEndObject();
        } else if (value instanceof List<?> entries) {
            json.writeStartArray();
            for (var entry : entries) {
                write(json, entry);
            }
            json.writeEndArray();
        } else if (value instanceof Money money) {
            write(json, money.dollars());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(Numbers.shortest(number).toPlainString());
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else {
            json.writeString(value.toString());
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
