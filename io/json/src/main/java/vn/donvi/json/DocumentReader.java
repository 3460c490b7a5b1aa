package vn.donvi.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.sym.PropertyNameMatcher;
import vn.donvi.problem.Location;
import vn.donvi.tables.Input;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.Coverage;
import vn.donvi.tables.schema.Column;

/** Reads a document: an object with the members of its head and with arrays, in any order. */
final class DocumentReader implements Closeable {
    private final String file;
    private final InputStream stream;
    private final JsonReading in;
    private final PropertyNameMatcher matcher;
    private final Column<Long> format;
    private final JsonRow head;
    private final List<String> arrays;
    private final Set<String> met = new HashSet<>();

    /**
     * Begins to read.
     *
     * @param headMembers the members that are not arrays
     * @param format the one of them with the version of the format
     * @param arrays the names of the arrays
     * @throws UnreadableFileException if it is not an object
     */
    DocumentReader(Input input, ReadLimits limits, JsonObjects<?> headMembers, Column<Long> format, List<String> arrays)
            throws IOException {
        this.file = input.name();
        this.matcher = headMembers.matcher();
        this.format = format;
        this.arrays = arrays;
        this.stream = JsonParsing.open(input, limits);
        boolean begun = false;
        try {
            JsonParser parser = JsonParsing.factory(limits).createParser(ObjectReadContext.empty(), stream);
            this.in = new JsonReading(file, limits, parser);
            this.head = new JsonRow(headMembers, in);
            begin();
            begun = true;
        } finally {
            if (!begun) {
                stream.close();
            }
        }
    }

    JsonReading reading() {
        return in;
    }

    /** The members that are not arrays. They are complete when all is read. */
    JsonRow head() {
        return head;
    }

    /** Whether the document has an array, as far as it is read. */
    boolean has(String array) {
        return met.contains(array);
    }

    /**
     * Moves into the next array.
     *
     * @return its name; null at the end of the document
     * @throws UnreadableFileException if it is not JSON, or in a newer format
     */
    @Nullable
    String nextArray() throws IOException {
        JsonParser parser = in.parser();
        try {
            while (!in.isStopped()) {
                int number = parser.nextNameMatch(matcher);
                if (number == PropertyNameMatcher.MATCH_END_OBJECT) {
                    end();
                    return null;
                }
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (number >= 0) {
                    takeHead(number);
                } else if (!arrays.contains(name)) {
                    head.refuse();
                } else if (!met.add(name)) {
                    in.report("stands twice");
                    in.skip();
                } else if (value != JsonToken.START_ARRAY) {
                    in.report(in.shown() + " is not a list");
                    in.skip();
                } else {
                    return name;
                }
            }
            return null;
        } catch (JacksonException e) {
            throw in.unreadable(e);
        }
    }

    /**
     * Moves to the next element of the array that has no problem, and reads it.
     *
     * @return its value; null at the end of the array
     * @throws UnreadableFileException if it is not JSON
     */
    <T> @Nullable T nextElement(ObjectParser<T> elements) throws IOException {
        JsonParser parser = in.parser();
        try {
            while (!in.isStopped() && parser.nextToken() != JsonToken.END_ARRAY) {
                T value = elements.read();
                if (value != null) {
                    return value;
                }
            }
            return null;
        } catch (JacksonException e) {
            throw in.unreadable(e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void begin() throws IOException {
        try {
            JsonToken first = in.parser().nextToken();
            if (first == null) {
                throw new UnreadableFileException(Location.of(file), "is empty");
            }
            if (first != JsonToken.START_OBJECT) {
                throw new UnreadableFileException(
                        Location.of(file, in.parser().currentTokenLocation().getLineNr()),
                        "is not a JSON object, but " + in.shown());
            }
        } catch (JacksonException e) {
            throw in.unreadable(e);
        }
    }

    /** Takes a member of the head. A newer format is refused at once, since no other problem means anything then. */
    private void takeHead(int number) throws UnreadableFileException {
        if (head.take(number) && number == format.number() && head.get(format) != Coverage.FORMAT) {
            long found = head.get(format);
            if (found > Coverage.FORMAT) {
                throw new UnreadableFileException(
                        Location.of(file, in.parser().currentTokenLocation().getLineNr(), "$." + format.name()),
                        "is written in format " + found + ", but this version reads " + Coverage.FORMAT
                                + "; a newer version of donvi reads it");
            }
            in.report("must be " + Coverage.FORMAT + ", but is " + found);
        }
    }

    private void end() throws UnreadableFileException {
        head.complete();
        if (in.parser().nextToken() != null) {
            throw new UnreadableFileException(
                    Location.of(file, in.parser().currentTokenLocation().getLineNr()),
                    "has something after its end: " + in.shown());
        }
    }
}
