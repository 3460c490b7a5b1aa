package vn.donvi.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import vn.donvi.problem.Location;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Row;

/** The values of the members of an object that is read. */
final class JsonRow extends Row {
    /** Takes the place of the value of a member that had a problem. */
    private static final Object BAD = new Object();

    private final JsonReading in;
    private final JsonColumn[] columns;
    private final PropertyNameMatcher matcher;
    /** The values by {@link Column#number}; null for a member that was not met. */
    private final @Nullable Object[] values;

    private final Object[] states;

    JsonRow(JsonObjects<?> objects, JsonReading in) {
        this.in = in;
        this.columns = objects.columns();
        this.matcher = objects.matcher();
        this.values = new @Nullable Object[columns.length];
        this.states = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            states[i] = columns[i].state(in);
        }
    }

    /**
     * Reads the object that the parser is at to its end, and reports every member with a problem.
     *
     * @return whether there was no problem
     */
    boolean read() {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            in.report(in.shown() + " is not an object");
            in.skip();
            return false;
        }
        Arrays.fill(values, null);
        boolean good = true;
        int number = nextName(parser, 0);
        while (number != PropertyNameMatcher.MATCH_END_OBJECT) {
            parser.nextToken();
            good &= number >= 0 ? take(number) : refuse();
            number = nextName(parser, number + 1);
        }
        boolean complete = complete();
        return good && complete;
    }

    /**
     * Moves to the next name, and returns the number of its column. The column {@code expected} is tried first, since
     * objects that donvi writes have all members in order.
     */
    private int nextName(JsonParser parser, int expected) {
        if (expected < 0 || expected >= columns.length) {
            return parser.nextNameMatch(matcher);
        }
        if (parser.nextName(columns[expected].encodedName())) {
            return expected;
        }
        return parser.currentToken() == JsonToken.END_OBJECT
                ? PropertyNameMatcher.MATCH_END_OBJECT
                : matcher.matchName(parser.currentName());
    }

    /**
     * Takes the value that the parser is at as the value of a member.
     *
     * @return whether it has no problem, and is the first of the member
     */
    boolean take(int number) {
        if (values[number] != null) {
            in.report("stands twice");
            in.skip();
            values[number] = BAD;
            return false;
        }
        Object value = columns[number].read(in, states[number]);
        values[number] = value == null ? BAD : value;
        return value != null;
    }

    /** Reports that the member that the parser is at is unknown. */
    boolean refuse() {
        in.report("is an unknown member");
        in.skip();
        return false;
    }

    /** Gives the members that were not met their absent values, and returns whether no required one is missing. */
    boolean complete() {
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = columns[i].absent();
                if (values[i] == null) {
                    in.report(columns[i].name(), "is missing");
                    complete = false;
                }
            }
        }
        return complete;
    }

    /** Returns the value of a column of an object without problem. */
    @Override
    @SuppressWarnings("unchecked") // take() and complete() put only values of the column there
    public <T> T get(Column<T> column) {
        int number = column.number();
        if (number >= columns.length || columns[number].column() != column) {
            throw new IllegalStateException(column + " is not a column of this table");
        }
        Object value = values[number];
        if (value == null || value == BAD) {
            throw new IllegalStateException(column + " has no value");
        }
        return (T) value;
    }

    @Override
    public Location location() {
        return in.location("");
    }
}
