package vn.donvi.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** An object that is read: the values of its members. */
final class JsonRow {
    /** Stands for the value of a member that was there, but was not what it should be. */
    private static final Object BAD = new Object();

    private final JsonReading in;
    private final Members members;
    /** The values by {@link Member#number}; null for what was not met. */
    private final @Nullable Object[] values;

    private final Object[] states;

    JsonRow(Members members, JsonReading in) {
        this.in = in;
        this.members = members;
        this.values = new @Nullable Object[members.list().size()];
        this.states = new Object[values.length];
        for (Member<?> member : members.list()) {
            states[member.number()] = member.state(in);
        }
    }

    /**
     * Reads the object that the parser is at to its end, and reports every member that is not what it should be.
     *
     * @return whether there was none
     */
    boolean read() {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            in.report(in.shown() + " is not an object");
            in.skip();
            return false;
        }
        clear();
        PropertyNameMatcher matcher = members.matcher();
        boolean good = true;
        int number = parser.nextNameMatch(matcher);
        while (number != PropertyNameMatcher.MATCH_END_OBJECT) {
            parser.nextToken();
            good &= number >= 0 ? take(number) : refuse();
            number = parser.nextNameMatch(matcher);
        }
        boolean complete = complete();
        return good && complete;
    }

    /** Forgets what was read. */
    void clear() {
        Arrays.fill(values, null);
    }

    /**
     * Takes the value that the parser is at as that of a member.
     *
     * @return whether it is one, and the first
     */
    boolean take(int number) {
        Member<?> member = members.get(number);
        if (values[number] != null) {
            in.report("stands twice");
            in.skip();
            values[number] = BAD;
            return false;
        }
        Object value =
                in.parser().currentToken() == JsonToken.VALUE_NULL ? absent(member) : member.read(in, states[number]);
        values[number] = value == null ? BAD : value;
        return value != null;
    }

    /** Reports that the parser is at a member that no such object has. */
    boolean refuse() {
        in.report("is an unknown member");
        in.skip();
        return false;
    }

    /** Whether every member that must be there is; the others that are not get what that means. */
    boolean complete() {
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                Member<?> member = members.get(i);
                values[i] = member.absent();
                if (values[i] == null) {
                    in.report(member.name(), "is missing");
                    complete = false;
                }
            }
        }
        return complete;
    }

    /** The value of a member of an object without fault. */
    @SuppressWarnings("unchecked") // take() puts it there
    <T> T get(Member<T> member) {
        Object value = values[member.number()];
        if (value == null || value == BAD) {
            throw new IllegalStateException(member.name() + " has no value");
        }
        return (T) value;
    }

    /** Whether a member has a value. */
    boolean has(Member<?> member) {
        Object value = values[member.number()];
        return value != null && value != BAD;
    }

    private @Nullable Object absent(Member<?> member) {
        Object absent = member.absent();
        if (absent == null) {
            in.report("must not be null");
        }
        return absent;
    }
}
