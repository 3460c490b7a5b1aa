package vn.donvi.tables.shared;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import vn.donvi.problem.Location;
import vn.donvi.tables.UnreadableFileException;

/** Checks of the first bytes of a text, which show its encoding, and of the number of bytes. */
public final class Bytes {
    /** The byte order mark that some systems write before a text. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final byte[] MARK_IN_UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Bytes() {}

    /**
     * The number of bytes of a byte order mark at the beginning: none or three.
     *
     * @param bytes at least the first four bytes of the file, or all its bytes
     * @throws UnreadableFileException if the text is in UTF-16
     */
    public static int markAt(byte[] bytes, int length, String name) throws UnreadableFileException {
        if (length >= 2 && isUtf16(bytes[0] & 0xFF, bytes[1] & 0xFF)) {
            throw new UnreadableFileException(Location.of(name), "is UTF-16 text; save the file as UTF-8");
        }
        boolean marked = length >= MARK_IN_UTF_8.length
                && Arrays.equals(bytes, 0, MARK_IN_UTF_8.length, MARK_IN_UTF_8, 0, MARK_IN_UTF_8.length);
        return marked ? MARK_IN_UTF_8.length : 0;
    }

    /** Recognises UTF-16 by its mark, or by a zero byte: every text that donvi reads begins with an ASCII character. */
    private static boolean isUtf16(int first, int second) {
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) || (first == 0) != (second == 0);
    }

    /**
     * Reads until the array is full or the stream ends.
     *
     * @return the number of bytes in the array now
     */
    public static int fill(InputStream stream, byte[] bytes, int length) throws IOException {
        return length + stream.readNBytes(bytes, length, bytes.length - length);
    }

    /** The exception for a file with more bytes than the limit. */
    public static UnreadableFileException tooLarge(String name, long limit) {
        return new UnreadableFileException(Location.of(name), "is larger than the limit of " + limit + " bytes");
    }
}
