package vn.donvi.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import vn.donvi.problem.Location;
import vn.donvi.tables.UnreadableFileException;

/**
 * The bytes of a user's table, in part in memory. Each time more bytes are read, they go into another array. The old
 * array stays unchanged for rows that still use it.
 */
final class TableBytes implements Closeable {
    /** The usual length of an array, in bytes. A record may need a longer one. */
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

    /** The name of the table in problems. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The end of the bytes in memory. */
    int limit() {
        return limit;
    }

    /** Whether there may be bytes after {@link #limit}. */
    boolean isMore() {
        return isMore;
    }

    /** The number of bytes read so far. */
    long count() {
        return count;
    }

    /**
     * Starts another array with the bytes from {@code position} on, and reads more bytes after them.
     *
     * @throws UnreadableFileException if the stream cannot be read
     */
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
