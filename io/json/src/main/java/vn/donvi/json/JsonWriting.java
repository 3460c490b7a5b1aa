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
import vn.donvi.tables.gazetteer.Coverage;

/** Makes the generators and writers of JSON. */
final class JsonWriting {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonWriting() {}

    /** Makes a generator of a document. It writes all only when it is closed. */
    static JsonGenerator document(Writer out) {
        return FACTORY.createGenerator(new Laid(new RowsLayout()), out);
    }

    /** Makes a generator of JSON Lines. */
    static JsonGenerator lines(Writer out) {
        return FACTORY.createGenerator(new InLines(), out);
    }

    /** Makes a generator of a JSON Schema. */
    static JsonGenerator indented(Writer out) {
        return FACTORY.createGenerator(new Laid(new SchemaLayout()), out);
    }

    /** Begins to write a table. */
    static <T> RowWriter<T> begin(JsonObjects<T> objects, Output output, JsonLayout layout) throws IOException {
        Output.Draft draft = output.begin();
        boolean begun = false;
        try {
            Rows<T> rows = new Rows<>(objects, draft, layout);
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
        private static final JsonObjects<Long> HEAD = new JsonObjects<>(TableHeadSchema.HEAD);

        private final JsonObjects<T> objects;
        private final Output.Draft draft;
        private final JsonLayout layout;
        private final JsonGenerator json;
        private boolean anyRow;

        Rows(JsonObjects<T> objects, Output.Draft draft, JsonLayout layout) {
            this.objects = objects;
            this.draft = draft;
            this.layout = layout;
            this.json = layout == JsonLayout.LINES ? lines(draft.out()) : document(draft.out());
            if (layout == JsonLayout.DOCUMENT) {
                json.writeStartObject();
                HEAD.writeMembers((long) Coverage.FORMAT, json);
                json.writeArrayPropertyStart(objects.schema().name());
            }
        }

        @Override
        public void write(T row) throws IOException {
            try {
                objects.write(row, json);
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

        /** Leaves the generator open, since the text in its buffer is not to be written. */
        @Override
        public void close() throws IOException {
            draft.close();
        }
    }

    private static final class Laid extends ObjectWriteContext.Base {
        private final PrettyPrinter layout;

        Laid(PrettyPrinter layout) {
            this.layout = layout;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
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
