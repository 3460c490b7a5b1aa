package vn.donvi.json;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import vn.donvi.tables.gazetteer.ChangeSchema;
import vn.donvi.tables.gazetteer.Coverage;
import vn.donvi.tables.gazetteer.CoverageSchema;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.ShareSchema;
import vn.donvi.tables.gazetteer.SnapshotSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.tables.party.PartyCommitteeSchema;
import vn.donvi.tables.party.PartyFigureSchema;
import vn.donvi.tables.party.PartyOrganizationSchema;
import vn.donvi.tables.party.PartyPostSchema;
import vn.donvi.tables.party.PartySessionSchema;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Column.Presence;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** Makes JSON Schemas (2020-12) of tables, with one line for each column. */
final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ROW = "_row";
    /** Any text without the characters that no format holds. */
    private static final String TEXT = "^[^\\u0000\\uFEFF]*$";
    /** Such a text with a character that is not white space. */
    private static final String TEXT_NOT_BLANK = "^[^\\u0000\\uFEFF]*[^\\s\\u0000\\uFEFF][^\\u0000\\uFEFF]*$";

    private static final List<Schema<?>> GAZETTEER = List.of(
            DocumentSchema.DOCUMENTS,
            UnitSchema.UNITS,
            ChangeSchema.CHANGES,
            MeasurementSchema.MEASUREMENTS,
            ShareSchema.SHARES);

    private static final List<Schema<?>> OTHERS = List.of(
            SnapshotSchema.SNAPSHOTS,
            CrosswalkSchema.CROSSWALK,
            PartyOrganizationSchema.ORGANIZATIONS,
            PartyFigureSchema.FIGURES,
            PartyCommitteeSchema.COMMITTEES,
            PartyPostSchema.POSTS,
            PartySessionSchema.SESSIONS);

    private final JsonGenerator json;

    private JsonSchema(JsonGenerator json) {
        this.json = json;
    }

    /** The JSON Schema of the documents of a table. */
    static String of(Schema<?> table) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonWriting.indented(out)) {
            new JsonSchema(json).writeTable(table);
        }
        return out.append('\n').toString();
    }

    /** The JSON Schema of gazetteers, overlays, and the documents of every table of donvi-tables. */
    static String ofGazetteer() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonWriting.indented(out)) {
            new JsonSchema(json).writeGazetteer();
        }
        return out.append('\n').toString();
    }

    private void writeTable(Schema<?> table) {
        Map<String, Schema<?>> rows = new LinkedHashMap<>();
        addRows(table, rows);
        json.writeStartObject();
        json.writeStringProperty("$schema", DIALECT);
        json.writeStringProperty("title", table.title());
        writeReference(table.name());
        json.writeObjectPropertyStart("$defs");
        writeDocument(table.name(), TableHeadSchema.HEAD, List.of(table), true);
        writeRows(rows);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeGazetteer() {
        Map<String, Schema<?>> rows = new LinkedHashMap<>();
        addRows(CoverageSchema.COVERAGE, rows);
        GAZETTEER.forEach(table -> addRows(table, rows));
        OTHERS.forEach(table -> addRows(table, rows));
        json.writeStartObject();
        json.writeStringProperty("$schema", DIALECT);
        json.writeStringProperty("$id", "urn:donvi:format:" + Coverage.FORMAT);
        json.writeStringProperty("title", "donvi, format " + Coverage.FORMAT);
        json.writeArrayPropertyStart("anyOf");
        writeReferenceObject(CoverageSchema.COVERAGE.name());
        writeReferenceObject(OverlayHeadSchema.OVERLAY_HEAD.name());
        GAZETTEER.forEach(table -> writeReferenceObject(table.name()));
        OTHERS.forEach(table -> writeReferenceObject(table.name()));
        json.writeEndArray();
        json.writeObjectPropertyStart("$defs");
        writeDocument(CoverageSchema.COVERAGE.name(), CoverageSchema.COVERAGE, GAZETTEER, true);
        writeDocument(OverlayHeadSchema.OVERLAY_HEAD.name(), OverlayHeadSchema.OVERLAY_HEAD, GAZETTEER, false);
        GAZETTEER.forEach(table -> writeDocument(table.name(), TableHeadSchema.HEAD, List.of(table), true));
        OTHERS.forEach(table -> writeDocument(table.name(), TableHeadSchema.HEAD, List.of(table), true));
        writeRows(rows);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Adds a table after the tables in it. */
    private static void addRows(Schema<?> table, Map<String, Schema<?>> rows) {
        for (Column<?> column : table.columns()) {
            ValueType<?> type = column.type() instanceof ValueType.ListOf<?> list ? list.elements() : column.type();
            if (type instanceof ValueType.ObjectOf<?> object) {
                addRows(object.schema(), rows);
            }
        }
        rows.put(table.name(), table);
    }

    /** Writes the definition of a document: the members of its head, and an array for each table. */
    private void writeDocument(String name, Schema<?> head, List<Schema<?>> tables, boolean whole) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        head.columns().forEach(this::writeColumn);
        for (Schema<?> table : tables) {
            json.writeObjectPropertyStart(table.name());
            json.writeStringProperty("description", table.title());
            json.writeStringProperty("type", "array");
            json.writeName("items");
            writeReferenceObject(table.name() + ROW);
            json.writeEndObject();
        }
        json.writeEndObject();
        writeRequired(head, whole ? tables : List.of());
        json.writeEndObject();
    }

    private void writeRows(Map<String, Schema<?>> tables) {
        for (Schema<?> table : tables.values()) {
            json.writeObjectPropertyStart(table.name() + ROW);
            json.writeStringProperty("description", table.title());
            json.writeStringProperty("type", "object");
            json.writeObjectPropertyStart("properties");
            table.columns().forEach(this::writeColumn);
            json.writeEndObject();
            writeRequired(table, List.of());
            json.writeEndObject();
        }
    }

    private void writeRequired(Schema<?> columns, List<Schema<?>> arrays) {
        json.writeArrayPropertyStart("required");
        for (Column<?> column : columns.columns()) {
            if (column.isRequired()) {
                json.writeString(column.name());
            }
        }
        arrays.forEach(table -> json.writeString(table.name()));
        json.writeEndArray();
        json.writeBooleanProperty("additionalProperties", false);
    }

    private void writeColumn(Column<?> column) {
        json.writeObjectPropertyStart(column.name());
        json.writeStringProperty("description", column.description());
        if (isFormat(column)) {
            json.writeNumberProperty("const", Coverage.FORMAT);
        } else {
            writeType(column.type(), column.presence());
        }
        json.writeEndObject();
    }

    private static boolean isFormat(Column<?> column) {
        return column.equals(CoverageSchema.COVERAGE.format())
                || column.equals(OverlayHeadSchema.OVERLAY_HEAD.format())
                || column.equals(TableHeadSchema.HEAD.format());
    }

    /** Writes the keywords of a type. Every value but a required one may be null. */
    private void writeType(ValueType<?> type, Presence presence) {
        boolean nullable = presence != Presence.REQUIRED;
        if (type instanceof ValueType.Text) {
            writeTypeName("string", nullable);
            json.writeStringProperty("pattern", nullable ? TEXT : TEXT_NOT_BLANK);
        } else if (type instanceof ValueType.Decimal decimal) {
            long most = decimal.isBounded() ? Math.round(decimal.most()) : Long.MAX_VALUE;
            writeNumber(nullable, "number", 0, most);
        } else if (type instanceof ValueType.Flag) {
            writeTypeName("boolean", nullable);
        } else if (type instanceof ValueType.WholeNumbers numbers) {
            writeNumber(nullable, "integer", numbers.least(), numbers.most());
        } else if (type instanceof ValueType.Choice<?> choice) {
            writeChoice(choice, nullable);
        } else if (type instanceof ValueType.ListOf<?> list) {
            writeTypeName("array", nullable);
            json.writeObjectPropertyStart("items");
            writeType(list.elements(), Presence.REQUIRED);
            json.writeEndObject();
        } else if (type instanceof ValueType.ObjectOf<?> object) {
            writeObject(object, nullable);
        } else if (type instanceof ValueType.Parsed<?> parsed) {
            writeParsed(parsed, nullable);
        }
    }

    private void writeChoice(ValueType.Choice<?> choice, boolean nullable) {
        json.writeArrayPropertyStart("enum");
        choice.labels().forEach(json::writeString);
        if (nullable) {
            json.writeNull();
        }
        json.writeEndArray();
    }

    /** Null is an alternative, since some validators fail on a bound beside a list of types. */
    private void writeNumber(boolean nullable, String name, long least, long most) {
        if (nullable) {
            startAlternative();
        }
        json.writeStringProperty("type", name);
        json.writeNumberProperty("minimum", least);
        if (most < Long.MAX_VALUE) {
            json.writeNumberProperty("maximum", most);
        }
        if (nullable) {
            endWithNull();
        }
    }

    private void writeObject(ValueType.ObjectOf<?> object, boolean nullable) {
        if (nullable) {
            startAlternative();
        }
        writeReference(object.schema().name() + ROW);
        if (nullable) {
            endWithNull();
        }
    }

    private void startAlternative() {
        json.writeArrayPropertyStart("anyOf");
        json.writeStartObject();
    }

    private void endWithNull() {
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "null");
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeParsed(ValueType.Parsed<?> parsed, boolean nullable) {
        writeTypeName("string", nullable);
        if (parsed.equals(ValueType.DATE)) {
            json.writeStringProperty("format", "date");
        } else if (!parsed.pattern().isEmpty()) {
            json.writeStringProperty("pattern", parsed.pattern());
        }
    }

    private void writeTypeName(String name, boolean nullable) {
        if (nullable) {
            json.writeArrayPropertyStart("type");
            json.writeString(name);
            json.writeString("null");
            json.writeEndArray();
        } else {
            json.writeStringProperty("type", name);
        }
    }

    private void writeReferenceObject(String definition) {
        json.writeStartObject();
        writeReference(definition);
        json.writeEndObject();
    }

    private void writeReference(String definition) {
        json.writeStringProperty("$ref", "#/$defs/" + definition);
    }
}
