package vn.donvi.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Puts each definition of a JSON Schema, and each property of one, on a line of its own, indented. */
final class SchemaLayout implements PrettyPrinter {
    /** Level 1 is the root, 2 the definitions, 3 a definition, 4 its properties. */
    private static final int LAST_BROKEN_LEVEL = 4;

    private static final String INDENT = "  ";

    private int level;
    private int arrays;

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
        if (isBroken()) {
            breakLine(json, level);
        }
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(isBroken() ? "," : ", ");
        beforeObjectEntries(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        if (isBroken()) {
            breakLine(json, level - 1);
        }
        level--;
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        arrays++;
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {}

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(", ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        arrays--;
        json.writeRaw(']');
    }

    private boolean isBroken() {
        return level <= LAST_BROKEN_LEVEL && arrays == 0;
    }

    private static void breakLine(JsonGenerator json, int depth) {
        json.writeRaw('\n' + INDENT.repeat(depth));
    }
}
