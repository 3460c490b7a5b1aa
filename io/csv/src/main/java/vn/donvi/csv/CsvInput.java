package vn.donvi.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import vn.donvi.problem.Location;
import vn.donvi.tables.Input;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.shared.Bytes;

/**
 * The bytes of a file, piece by piece. Most files are one piece, since their streams announce the number of bytes. A
 * piece of a larger file ends anywhere, and its rest is the beginning of the next piece.
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

    /** Starts with a piece of the given number of bytes, at least four. */
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
            // One byte more than announced, so that the end of the file is found within the first piece.
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

    /** The name of the file in problems. */
    String name() {
        return name;
    }

    /** The bytes of the piece. The reader of the table may overwrite a quoted field with its shorter value. */
    byte[] bytes() {
        return bytes;
    }

    /** The start of the piece, after the byte order mark if there is one. */
    int start() {
        return start;
    }

    /** The end of the piece, exclusive. */
    int end() {
        return end;
    }

    /** Whether the file ends with the piece. */
    boolean isLast() {
        return end < bytes.length;
    }

    /**
     * Moves to the next piece, which begins with the bytes from {@code rest} on. If these are more than half of the
     * piece, the next one is twice as long.
     *
     * @throws UnreadableFileException if these bytes are too many for a row, or the file is larger than the limit
     * @throws IOException if the file cannot be read
     */
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
