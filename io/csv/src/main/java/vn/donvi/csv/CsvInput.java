package vn.donvi.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import vn.donvi.problem.Location;
import vn.donvi.tables.Input;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.shared.Bytes;

/**
 * The bytes of a file, piece by piece. Most files are one piece: their streams say how many bytes they have. Of a larger
 * one a piece ends anywhere, and what is left of it is the beginning of the next.
 */
final class CsvInput implements Closeable {
    private static final int SMALLEST_PIECE = 1 << 16;
    private static final int LARGEST_PIECE = 1 << 22;
    private static final int LARGEST_RECORD = 1 << 28;

    private final String name;
    private final InputStream stream;
    private final long limit;
    private long total;
    private byte[] bytes;
    private int start;
    private int end;

    /** Starts with a piece of so many bytes, at least four. */
    CsvInput(String name, InputStream stream, long limit, int piece) throws IOException {
        this.name = name;
        this.stream = stream;
        this.limit = limit;
        this.bytes = new byte[piece];
        fill(0);
        this.start = Bytes.markAt(bytes, end, name);
    }

    static CsvInput open(Input input, long limit) throws IOException {
        return open(input.open(), input.name(), limit);
    }

    static CsvInput open(CsvFiles files, String name, long limit) throws IOException {
        InputStream stream = files.open(name);
        if (stream == null) {
            throw Input.missing(name);
        }
        return open(stream, name, limit);
    }

    private static CsvInput open(InputStream stream, String name, long limit) throws IOException {
        boolean opened = false;
        try {
            int announced = stream.available();
            if (announced > limit) {
                throw Bytes.tooLarge(name, limit);
            }
            // One more than there are, so that the end of the file is met within it.
            int piece = Math.max(SMALLEST_PIECE, Math.min(announced, LARGEST_PIECE) + 1);
            CsvInput input = new CsvInput(name, stream, limit, piece);
            opened = true;
            return input;
        } finally {
            if (!opened) {
                stream.close();
            }
        }
    }

    /** The name under which problems know the file. */
    String name() {
        return name;
    }

    /** The bytes; the reader of the table may use those it has passed as room for unquoted fields. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the piece begins; the first after the byte order mark, if there is one. */
    int start() {
        return start;
    }

    /** Where the piece ends. */
    int end() {
        return end;
    }

    /** Whether the file ends where the piece does. */
    boolean isLast() {
        return end < bytes.length;
    }

    /** Moves to the next piece, which begins with the bytes from {@code rest} on; to a longer one if these are all. */
    void next(int rest) throws IOException {
        int length = end - rest;
        if (length > LARGEST_RECORD) {
            throw new UnreadableFileException(Location.of(name), "has a row of more than " + LARGEST_RECORD + " bytes");
        }
        byte[] more = length > bytes.length / 2 ? new byte[2 * bytes.length] : bytes;
        System.arraycopy(bytes, rest, more, 0, length);
        bytes = more;
        start = 0;
        fill(length);
    }

    private void fill(int length) throws IOException {
        end = Bytes.fill(stream, bytes, length);
        total += end - length;
        if (total > limit) {
            throw Bytes.tooLarge(name, limit);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
