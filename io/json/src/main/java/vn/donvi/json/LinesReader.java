package vn.donvi.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.tables.Input;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.RowReader;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.shared.Bytes;

/** Reads JSON Lines. A line that is not JSON is a problem, and the next line is read all the same. */
final class LinesReader<T> implements RowReader<T> {
    private static final int LONGEST_LINE = 1 << 26;

    private final String file;
    private final InputStream stream;
    private final long limit;
    private final JsonFactory factory;
    private final JsonReading in;
    private final ObjectParser<T> parser;

    private byte[] bytes = new byte[1 << 16];
    private int start;
    private int end;
    private boolean last;
    private long total;
    private long lines;

    LinesReader(JsonObjects<T> objects, Input input, ReadLimits limits) throws IOException {
        this.file = input.name();
        this.limit = limits.maxBytes();
        this.factory = JsonParsing.factory(limits);
        this.stream = JsonParsing.open(input, limits);
        this.in = new JsonReading(file, limits, factory.createParser(ObjectReadContext.empty(), bytes, 0, 0));
        this.parser = new ObjectParser<>(objects, in);
    }

    @Override
    public Optional<T> next() throws IOException {
        while (!in.isStopped()) {
            int lineEnd = lineEnd();
            if (start == end && last) {
                return Optional.empty();
            }
            int from = start;
            start = Math.min(lineEnd + 1, end);
            T value = read(from, lineEnd);
            lines++;
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return in.problems();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Returns the value of a line; null after a problem was reported. */
    private @Nullable T read(int from, int to) throws IOException {
        if (to - from >= 2 && bytes[from] == (byte) 0xEF && bytes[from + 1] == (byte) 0xBB) {
            in.report(in.lineOf(lines + 1), "begins with a byte order mark");
            return null;
        }
        try (JsonParser tokens = factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            in.goOn(tokens, lines);
            if (tokens.nextToken() == null) {
                in.report(in.lineOf(lines + 1), "is blank");
                return null;
            }
            T value = parser.read();
            if (tokens.nextToken() != null) {
                in.report(in.lineOf(lines + 1), "has something after its object: " + in.shown());
                return null;
            }
            return value;
        } catch (JacksonException e) {
            String message = in.message(e);
            if (message.startsWith("is not UTF-8")) {
                throw new UnreadableFileException(in.lineOf(lines + 1), message);
            }
            in.report(in.lineOf(lines + 1), message);
            return null;
        }
    }

    /** Finds the end of the next line: its line feed, or the end of the file. */
    private int lineEnd() throws IOException {
        int at = start;
        while (true) {
            while (at < end && bytes[at] != '\n') {
                at++;
            }
            if (at < end || last) {
                return at;
            }
            at -= start;
            more();
        }
    }

    /** Moves the bytes that are not yet read to the front, and fills the rest. */
    private void more() throws IOException {
        int length = end - start;
        if (length > LONGEST_LINE) {
            throw new UnreadableFileException(
                    Location.of(file, lines + 1), "has a line of more than " + LONGEST_LINE + " bytes");
        }
        byte[] next = length > bytes.length / 2 ? Arrays.copyOf(bytes, 2 * bytes.length) : bytes;
        System.arraycopy(bytes, start, next, 0, length);
        bytes = next;
        start = 0;
        end = Bytes.fill(stream, bytes, length);
        last = end < bytes.length;
        total += end - length;
        if (total > limit) {
            throw Bytes.tooLarge(file, limit);
        }
    }
}
