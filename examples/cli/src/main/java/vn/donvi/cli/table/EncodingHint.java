package vn.donvi.cli.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import vn.donvi.tables.TextEncoding;

/** A stream that is read as UTF-8. After its beginning it reports once another encoding that the text seems to have. */
final class EncodingHint extends FilterInputStream {
    private static final int TELLING = 1 << 16;

    private final Consumer<TextEncoding> found;
    private byte[] head = new byte[TELLING];
    private int length;

    EncodingHint(InputStream in, Consumer<TextEncoding> found) {
        super(in);
        this.found = found;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        int count = in.read(target, offset, wanted);
        if (head.length > 0) {
            int taken = Math.max(0, Math.min(count, head.length - length));
            System.arraycopy(target, offset, head, length, taken);
            length += taken;
            if (count < 0 || length == head.length) {
                Optional<TextEncoding> guess = TextEncoding.guess(head, length);
                head = new byte[0];
                guess.ifPresent(found);
            }
        }
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] skipped = new byte[(int) Math.min(wanted, TELLING)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
