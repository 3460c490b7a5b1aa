package vn.donvi.geo;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.json.JsonForm;
import vn.donvi.tables.Output;

/** What the forms of features in JSON have in common: the layout, the properties, the origin and the licence. */
final class FeatureJson {
    private static final JsonForm<FeatureProperties> PROPERTIES =
            JsonForm.of(FeatureProperties.class, PropertySchema.PROPERTIES);
    /** Its numbers have the same digits on every JDK; those of {@link Double#toString} changed in JDK 19. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private FeatureJson() {}

    /** Writes a document. */
    interface Content {
        void writeTo(JsonGenerator json);
    }

    /**
     * Writes a document with each element of its long arrays on a line.
     *
     * @param lineLevel the number of objects and arrays around such an element
     * @throws IOException if it cannot be written
     */
    static void write(Output output, int lineLevel, Content content) throws IOException {
        output.write(out -> write(out, lineLevel, content));
    }

    private static void write(Writer out, int lineLevel, Content content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new Lines(lineLevel), out)) {
            content.writeTo(json);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        out.write('\n');
    }

    /** Writes the identity and the properties of a unit, as members of its object. */
    static void writeUnit(FeatureProperties unit, JsonGenerator json) {
        json.writeStringProperty("id", unit.unit().id().toString());
        json.writeName("properties");
        PROPERTIES.write(unit, json);
    }

    /** Writes the date, and where the polygons are from, as members of the document. */
    static void writeOrigin(String date, BoundaryLayer layer, JsonGenerator json) {
        json.writeStringProperty("date", date);
        json.writeStringProperty("layer", layer.label());
        json.writeStringProperty("origin", layer.origin());
        json.writeStringProperty("licence", layer.licence());
    }

    private static final class Lines extends ObjectWriteContext.Base {
        private final int lineLevel;

        Lines(int lineLevel) {
            this.lineLevel = lineLevel;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new LinePrinter(lineLevel);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Breaks the line before each element of an array of one depth, and after the last. */
    private static final class LinePrinter extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;

        private final int lineLevel;
        private int level;

        LinePrinter(int lineLevel) {
            super("");
            this.lineLevel = lineLevel;
        }

        @Override
        public void writeStartObject(JsonGenerator json) {
            level++;
            super.writeStartObject(json);
        }

        @Override
        public void writeEndObject(JsonGenerator json, int members) {
            level--;
            super.writeEndObject(json, members);
        }

        @Override
        public void writeStartArray(JsonGenerator json) {
            level++;
            super.writeStartArray(json);
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) {
            breakLine(json);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) {
            json.writeRaw(',');
            breakLine(json);
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) {
            if (values > 0) {
                breakLine(json);
            }
            level--;
            json.writeRaw(']');
        }

        private void breakLine(JsonGenerator json) {
            if (level == lineLevel) {
                json.writeRaw('\n');
            }
        }
    }
}
