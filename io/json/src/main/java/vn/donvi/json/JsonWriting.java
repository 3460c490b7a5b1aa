package vn.donvi.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.tables.Output;
import vn.donvi.tables.RowWriter;

/** How donvi writes JSON. */
final class JsonWriting {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonWriting() {}

    /** A generator of a document; it is not buffered to its end before it is closed. */
    static JsonGenerator document(Writer out) {
        return FACTORY.createGenerator(new InRows(), out);
    }

    /** A generator of JSON Lines. */
    static JsonGenerator lines(Writer out) {
        return FACTORY.createGenerator(new InLines(), out);
    }

    /** Writes an object. */
    static <T> void write(JsonTable.Shape<T> shape, T value, JsonGenerator json) {
        json.writeStartObject();
        shape.write(value, json);
        json.writeEndObject();
    }

    /** Begins to write a table. */
    static <T> RowWriter<T> begin(JsonTable.Shape<T> shape, Output output, JsonLayout layout) throws IOException {
        Output.Draft draft = output.begin();
        boolean begun = false;
        try {
            Rows<T> rows = new Rows<>(shape, draft, layout);
            begun = true;
            return rows;
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } finally {
            if (!begun) {
                draft.close();
            }
        }
    }

    private static final class Rows<T> implements RowWriter<T> {
        private final JsonTable.Shape<T> shape;
        private final Output.Draft draft;
        private final JsonLayout layout;
        private final JsonGenerator json;
        private boolean anyRow;

        Rows(JsonTable.Shape<T> shape, Output.Draft draft, JsonLayout layout) {
            this.shape = shape;
            this.draft = draft;
            this.layout = layout;
            this.json = layout == JsonLayout.LINES ? lines(draft.out()) : document(draft.out());
            if (layout == JsonLayout.DOCUMENT) {
                json.writeStartObject();
                json.writeNumberProperty("format", GazetteerJson.FORMAT);
                json.writeArrayPropertyStart(shape.name());
            }
        }

        @Override
        public void write(T row) throws IOException {
            try {
                JsonWriting.write(shape, row, json);
                anyRow = true;
            } catch (JacksonIOException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        }

        @Override
        public void finish() throws IOException {
            try {
                if (layout == JsonLayout.DOCUMENT) {
                    json.writeEndArray();
                    json.writeEndObject();
                }
                json.close();
            } catch (JacksonIOException e) {
                throw Objects.requireNonNull(e.getCause());
            }
            if (anyRow || layout == JsonLayout.DOCUMENT) {
                draft.out().write('\n');
            }
            draft.finish();
        }

        /** The generator is left as it is: what it holds back is not to be written. */
        @Override
        public void close() throws IOException {
            draft.close();
        }
    }

    private static final class InRows extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new RowsLayout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class InLines extends ObjectWriteContext.Base {
        private static final SerializedString LINE_END = new SerializedString("\n");

        @Override
        public SerializableString getRootValueSeparator(SerializableString usual) {
            return LINE_END;
        }
    }
}
