package vn.donvi.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Puts each member of a document, and each object of its arrays, on a line, so that differences are readable. */
final class RowsLayout implements PrettyPrinter {
    /** Level 1 is the document, level 2 one of its arrays. */
    private static final int LAST_BROKEN_LEVEL = 2;

    private int level;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        level++;
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, 1);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(':');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, 1);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        breakLine(json, 1);
        level--;
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        level++;
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, LAST_BROKEN_LEVEL);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, LAST_BROKEN_LEVEL);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        if (values > 0) {
            breakLine(json, LAST_BROKEN_LEVEL);
        }
        level--;
        json.writeRaw(']');
    }

    private void breakLine(JsonGenerator json, int here) {
        if (level == here) {
            json.writeRaw('\n');
        }
    }
}
