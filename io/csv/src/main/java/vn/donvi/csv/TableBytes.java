package vn.donvi.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import vn.donvi.problem.Location;
import vn.donvi.tables.UnreadableFileException;

/**
 * The bytes of a user's table, of which some are in memory. Each time more are read they go into another array, so that
 * those before stay as they are for whoever still reads them.
 */
final class TableBytes implements Closeable {
    /** How many bytes are read at once, unless a record needs more. */
    static final int SIZE = 1 << 18;

    private final InputStream in;
    private final String name;

    private byte[] bytes = new byte[0];
    private int limit;
    private boolean isMore = true;
    private long count;

    TableBytes(InputStream in, String name) throws UnreadableFileException {
        this.in = in;
        this.name = name;
        readMore(0);
    }

    /** The name under which problems know the table. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the bytes in memory end. */
    int limit() {
        return limit;
    }

    /** Whether there may be bytes after {@link #limit}. */
    boolean isMore() {
        return isMore;
    }

    /** How many bytes have been read. */
    long count() {
        return count;
    }

    /** Puts the bytes from {@code position} on at the beginning of another array, and some more after them. */
    void readMore(int position) throws UnreadableFileException {
        int kept = limit - position;
        byte[] next = new byte[Math.max(SIZE, Math.min(2 * kept, CsvLimits.MAX_RECORD_LENGTH))];
        System.arraycopy(bytes, position, next, 0, kept);
        int read;
        try {
            read = in.readNBytes(next, kept, next.length - kept);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFileException(
                    Location.of(name), "cannot be read: " + Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
        bytes = next;
        limit = kept + read;
        isMore = limit == next.length;
        count += read;
    }

    boolean startsWith(int... start) {
        if (limit < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
