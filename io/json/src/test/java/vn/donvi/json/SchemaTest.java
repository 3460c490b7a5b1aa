package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionSchema;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementSchema;
import vn.donvi.tables.Output;
import vn.donvi.tables.gazetteer.ChangeSchema;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.tables.gazetteer.DatedUnit;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.ShareSchema;
import vn.donvi.tables.gazetteer.SnapshotSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.vietnam.VietnamGazetteer;

/** What is written is what the schema says, in the eyes of a validator that knows nothing of donvi. */
class SchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final JsonTable<ConversionEntry> CONVERSIONS = JsonTable.of(ConversionSchema.CONVERSIONS);
    private static final JsonTable<Statement> STATEMENTS = JsonTable.of(StatementSchema.STATEMENTS);
    private static final Path COMMITTED = Path.of("donvi-1.schema.json");

    private static final Map<String, Schema> DEFINITIONS = new HashMap<>();

    /**
     * Faults of single objects that the JSON Schema does not express: members that contradict each other, double names,
     * limits of Java's numbers.
     */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "a member twice",
            "a list twice",
            "an end that is not after the start",
            "a huge number as a value",
            "a dissolution of no unit",
            "an open merger",
            "bounds that are not in order",
            "an estimate outside its bounds",
            "certain bounds without an estimate",
            "evidence without an estimate",
            "evidence for what is certain",
            "a document twice in an object",
            "an object without a target that does not say why",
            "a certain object without a code",
            "a code of what was not decided",
            "a divided unit without candidates",
            "a certain unit without its province",
            "a province without a name",
            "persons beyond a long",
            "bounds of a candidate that are not in order",
            "another candidate than the unit");

    @Test
    void committedSchemaIsTheOneOfTheTables() throws IOException {
        Path made = Path.of("target", "donvi-1.schema.json"); // to be copied over the committed one
        Files.writeString(made, GazetteerJson.schema());

        assertThat(COMMITTED).hasSameBinaryContentAs(made);
    }

    @Test
    void eachColumnHasOneLineWithItsMeaning() {
        assertThat(JsonTable.of(UnitSchema.UNITS).jsonSchema()).isEqualTo("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "title": "Versions of administrative units",
                          "$ref": "#/$defs/units",
                          "$defs": {
                            "units": {
                              "type": "object",
                              "properties": {
                                "format": {"description": "the version of the format", "const": 1},
                                "units": {"description": "Versions of administrative units", "type": "array", "items": \
                        {"$ref": "#/$defs/units_row"}}
                              },
                              "required": ["format", "units"],
                              "additionalProperties": false
                            },
                            "units_row": {
                              "description": "Versions of administrative units",
                              "type": "object",
                              "properties": {
                                "code": {"description": "the code, with its leading zeros", "type": "string", \
                        "pattern": "^[0-9A-Za-z._-]{1,16}$"},
                                "since": {"description": "the first date of the version; with the code its identity", \
                        "type": "string", "format": "date"},
                                "until": {"description": "the first date on which the version is no longer in force; none \
                        while it is", "type": ["string", "null"], "format": "date"},
                                "type": {"description": "the type", "enum": ["tỉnh", "thành phố trực thuộc trung ương", \
                        "quận", "huyện", "thị xã", "thành phố thuộc tỉnh", "thành phố thuộc thành phố", "xã", "phường", \
                        "thị trấn", "đặc khu", "province", "district", "municipality"]},
                                "name": {"description": "the official name without the type", "type": "string", \
                        "pattern": "^[^\\\\u0000\\\\uFEFF]*[^\\\\s\\\\u0000\\\\uFEFF][^\\\\u0000\\\\uFEFF]*$"},
                                "parent": {"description": "the code of the unit above; none for a province", "type": \
                        ["string", "null"], "pattern": "^[0-9A-Za-z._-]{1,16}$"},
                                "other_spellings": {"description": "other spellings of the name", "type": ["array", \
                        "null"], "items": {"type": "string", \
                        "pattern": "^[^\\\\u0000\\\\uFEFF]*[^\\\\s\\\\u0000\\\\uFEFF][^\\\\u0000\\\\uFEFF]*$"}}
                              },
                              "required": ["code", "since", "type", "name"],
                              "additionalProperties": false
                            }
                          }
                        }
                        """);
    }

    @Test
    void gazetteerOfVietNamIsWhatTheSchemaSays() throws IOException {
        assertThat(errors("gazetteer", written(VietnamGazetteer.load()))).isEmpty();
    }

    @Test
    void resultsForVietNamAreWhatTheSchemaSays() throws IOException {
        Gazetteer vn = VietnamGazetteer.load();
        check(JsonTable.of(CrosswalkSchema.CROSSWALK), EmbeddedRoundTripTest.crosswalk(vn));
        check(CONVERSIONS, EmbeddedRoundTripTest.conversions(vn));
    }

    @Test
    void smallGazetteerIsWhatTheSchemaSaysWhateverItIsCalled() throws IOException {
        String text = written(FaultsTest.good());

        assertThat(errors("gazetteer", text)).isEmpty();
        assertThat(errors("overlay", text)).isEmpty();
        assertThat(SCHEMAS.getSchema(GazetteerJson.schema()).validate(MAPPER.readTree(text)))
                .isEmpty();
    }

    @Test
    void tablesAreWhatTheSchemaSaysInBothLayouts() throws IOException {
        Gazetteer good = FaultsTest.good();
        check(JsonTable.of(UnitSchema.UNITS), good.units());
        check(
                JsonTable.of(DocumentSchema.DOCUMENTS),
                List.copyOf(good.documents().values()));
        check(JsonTable.of(ChangeSchema.CHANGES), good.changes());
        check(JsonTable.of(MeasurementSchema.MEASUREMENTS), good.measurements());
        check(JsonTable.of(ShareSchema.SHARES), good.shares());
        check(JsonTable.of(SnapshotSchema.SNAPSHOTS), DatedUnit.of(List.of(good.on(LocalDate.of(2012, 1, 1)))));
        check(JsonTable.of(CrosswalkSchema.CROSSWALK), FaultsTest.crosswalk());
        check(CONVERSIONS, FaultsTest.conversions());
        check(STATEMENTS, StatementsJsonTest.STATEMENTS);
    }

    @Test
    void lineOfAFolderIsWhatTheSchemaSays() {
        assertThat(errors("gazetteer_row", "{\"format\":1,\"baseline\":\"2004-08-31\",\"known_until\":\"2025-12-31\"}"))
                .isEmpty();
        assertThat(errors("gazetteer_row", "{\"format\":2,\"baseline\":\"2004-08-31\",\"known_until\":\"2025-12-31\"}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.donvi.json.FaultsTest#faults")
    void schemaRefusesWhatTheReaderRefuses(FaultsTest.Fault fault) throws IOException {
        boolean ofDocument = fault.file().endsWith(".json") && fault.message().contains(" problem");
        if (ofDocument && !BEYOND_A_SCHEMA.contains(fault.name())) {
            String definition = fault.file().replace(".json", "");
            assertThat(errors(definition, FaultsTest.spoilt(fault))).isNotEmpty();
        }
    }

    /** Compares what a table writes with its own JSON Schema, and with the published one if that has the table. */
    private static <T> void check(JsonTable<T> table, List<T> rows) throws IOException {
        assertThat(rows).isNotEmpty();
        Schema own = SCHEMAS.getSchema(MAPPER.readTree(table.jsonSchema()));
        for (JsonLayout layout : JsonLayout.values()) {
            StringWriter out = new StringWriter();
            table.write(rows, Output.to(out), layout);
            check(out.toString(), layout, table.name());
            if (layout == JsonLayout.DOCUMENT) {
                assertThat(own.validate(MAPPER.readTree(out.toString()))).isEmpty();
            }
        }
    }

    static void check(String text, JsonLayout layout, String table) {
        if (layout == JsonLayout.DOCUMENT) {
            assertThat(errors(table, text)).isEmpty();
        } else {
            assertThat(text.lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(errors(table + "_row", line)).isEmpty());
        }
    }

    /** What is wrong with a text that should be what a definition of the schema says. */
    private static List<?> errors(String definition, String text) {
        return DEFINITIONS.computeIfAbsent(definition, SchemaTest::schema).validate(MAPPER.readTree(text));
    }

    private static Schema schema(String definition) {
        String text = GazetteerJson.schema();
        for (JsonTable<?> table : List.of(CONVERSIONS, STATEMENTS)) {
            text = definition.startsWith(table.name()) ? table.jsonSchema() : text;
        }
        ObjectNode node = (ObjectNode) MAPPER.readTree(text);
        node.remove("anyOf");
        node.remove("$id");
        node.put("$ref", "#/$defs/" + definition);
        assertThat(node.get("$defs").has(definition)).as(definition).isTrue();
        return SCHEMAS.getSchema((JsonNode) node);
    }

    private static String written(Gazetteer gazetteer) throws IOException {
        StringWriter out = new StringWriter();
        GazetteerJson.write(gazetteer, Output.to(out));
        return out.toString();
    }
}
