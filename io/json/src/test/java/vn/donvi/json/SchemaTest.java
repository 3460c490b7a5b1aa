package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
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
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.tables.Output;
import vn.donvi.vietnam.VietnamGazetteer;

/** What is written is what the schema says, in the eyes of a validator that knows nothing of donvi. */
class SchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final Map<String, Schema> DEFINITIONS = new HashMap<>();

    /** Faults of single objects that JSON Schema cannot express: comparisons, double names, limits of Java's numbers. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "a member twice",
            "a list twice",
            "an end that is not after the start",
            "a huge number as a value",
            "persons beyond a long",
            "bounds that are not in order",
            "an estimate outside its bounds",
            "certain bounds without an estimate",
            "evidence for what is certain",
            "bounds of a candidate that are not in order",
            "another candidate than the unit");

    @Test
    void gazetteerOfVietNamIsWhatTheSchemaSays() throws IOException {
        assertThat(errors("gazetteer", written(VietnamGazetteer.load()))).isEmpty();
    }

    @Test
    void resultsForVietNamAreWhatTheSchemaSays() throws IOException {
        Gazetteer vn = VietnamGazetteer.load();
        check(CrosswalkJson.TABLE, EmbeddedRoundTripTest.crosswalk(vn), "crosswalk", "crosswalk_entry");
        check(ConversionsJson.TABLE, EmbeddedRoundTripTest.conversions(vn), "conversions", "conversion");
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
        check(UnitsJson.TABLE, good.units(), "units", "unit");
        check(DocumentsJson.TABLE, List.copyOf(good.documents().values()), "documents", "document");
        check(ChangesJson.TABLE, good.changes(), "changes", "change");
        check(MeasurementsJson.TABLE, good.measurements(), "measurements", "measurement");
        check(SharesJson.TABLE, good.shares(), "shares", "share");
        check(CrosswalkJson.TABLE, FaultsTest.crosswalk(), "crosswalk", "crosswalk_entry");
        check(ConversionsJson.TABLE, FaultsTest.conversions(), "conversions", "conversion");
        check(StatementsJson.TABLE, StatementsJsonTest.STATEMENTS, "statements", "statement");

        for (JsonLayout layout : JsonLayout.values()) {
            StringWriter out = new StringWriter();
            SnapshotsJson.write(List.of(good.on(LocalDate.of(2012, 1, 1))), Output.to(out), layout);
            check(out.toString(), layout, "snapshots", "snapshot");
        }
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

    private static <T> void check(JsonTable<T> table, List<T> rows, String document, String object) throws IOException {
        assertThat(rows).isNotEmpty();
        for (JsonLayout layout : JsonLayout.values()) {
            StringWriter out = new StringWriter();
            table.write(rows, Output.to(out), layout);
            check(out.toString(), layout, document, object);
        }
    }

    static void check(String text, JsonLayout layout, String document, String object) {
        if (layout == JsonLayout.DOCUMENT) {
            assertThat(errors(document, text)).isEmpty();
        } else {
            assertThat(text.lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(errors(object, line)).isEmpty());
        }
    }

    /** What is wrong with a text that should be what a definition of the schema says. */
    private static List<?> errors(String definition, String text) {
        return DEFINITIONS.computeIfAbsent(definition, SchemaTest::schema).validate(MAPPER.readTree(text));
    }

    private static Schema schema(String definition) {
        ObjectNode node = (ObjectNode) MAPPER.readTree(GazetteerJson.schema());
        node.remove("anyOf");
        node.remove("$id");
        node.put("$ref", "#/$defs/" + definition);
        return SCHEMAS.getSchema((JsonNode) node);
    }

    private static String written(Gazetteer gazetteer) throws IOException {
        StringWriter out = new StringWriter();
        GazetteerJson.write(gazetteer, Output.to(out));
        return out.toString();
    }
}
