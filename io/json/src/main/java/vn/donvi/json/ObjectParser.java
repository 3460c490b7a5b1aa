package vn.donvi.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads objects of a shape.
 *
 * @param <T> what they say
 */
abstract class ObjectParser<T> {
    private final JsonReading in;
    private final JsonRow row;

    ObjectParser(Members members, JsonReading in) {
        this.in = in;
        this.row = new JsonRow(members, in);
    }

    /** What the object says that the parser is at, which is read to its end; null after a problem was reported. */
    final @Nullable T read() {
        return row.read() ? value(row) : null;
    }

    /** What an object says whose members are what they should be; null if they do not go together. */
    abstract @Nullable T value(JsonRow object);

    /** Reports that a member does not go with the others. */
    final void report(Member<?> member, String message) {
        in.report(member.name(), message);
    }
}
