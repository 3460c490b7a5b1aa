package vn.donvi.tables;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;

/** Reads Vietnamese text that is encoded as Latin letters. */
final class LegacyReader extends Reader {
    private static final int SIZE = 1 << 13;

    private final Reader latin;
    private final LegacyText text;
    private final CharBuffer piece = CharBuffer.allocate(SIZE);
    private CharBuffer ready = CharBuffer.allocate(0);
    private boolean ended;

    LegacyReader(Reader latin, LegacyText text) {
        this.latin = latin;
        this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!ready.hasRemaining()) {
            if (ended) {
                return -1;
            }
            piece.clear();
            ended = latin.read(piece) < 0;
            piece.flip();
            ready = CharBuffer.wrap(text.append(piece, piece.length(), ended));
        }
        int count = Math.min(length, ready.remaining());
        ready.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        latin.close();
    }
}
