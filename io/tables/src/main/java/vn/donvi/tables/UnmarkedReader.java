package vn.donvi.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads a text without its byte order mark, if it has one. */
final class UnmarkedReader extends FilterReader {
    private static final char MARK = '\uFEFF';

    private boolean hasBegun;

    UnmarkedReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasBegun) {
            hasBegun = true;
            int first = in.read();
            if (first != MARK) {
                if (first < 0) {
                    return -1;
                }
                target[offset] = (char) first;
                return 1;
            }
        }
        return in.read(target, offset, length);
    }
}
