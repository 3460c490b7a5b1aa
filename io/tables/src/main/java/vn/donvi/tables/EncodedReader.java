package vn.donvi.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.donvi.problem.Location;

/** A reader's characters as bytes of UTF-8. */
final class EncodedReader extends InputStream {
    private static final int SIZE = 1 << 13;

    private final Reader reader;
    private final String name;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(4 * SIZE).flip();
    private boolean ended;

    EncodedReader(Reader reader, String name) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }

    /** Fills the buffer if it is empty; {@code false} at the end. */
    private boolean fill() throws IOException {
        while (!bytes.hasRemaining() && !ended) {
            chars.compact();
            ended = reader.read(chars) < 0;
            chars.flip();
            bytes.clear();
            CoderResult result = encoder.encode(chars, bytes, ended);
            if (result.isError()) {
                throw new UnreadableFileException(Location.of(name), "is not text: it has half a surrogate pair");
            }
            bytes.flip();
        }
        return bytes.hasRemaining();
    }
}
