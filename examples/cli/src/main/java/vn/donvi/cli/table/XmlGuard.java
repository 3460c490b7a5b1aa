package vn.donvi.cli.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.donvi.cli.invocation.NumberText;

/**
 * XML on its way to a parser, which keeps each text, tag, comment or CDATA section in memory, at any length. The guard
 * refuses such pieces if they are longer than any in a workbook, and documents that are too long. It refuses document
 * types, which could name other files or multiply the text of a document.
 */
final class XmlGuard extends FilterReader {
    /**
     * The largest number of characters of a tag with the text after it, or of a comment. A cell of a workbook holds
     * 32,767.
     */
    static final int MAX_PIECE = 1 << 20;

    private enum State {
        /** A tag or the text after it. */
        PLAIN,
        /** After {@code <}. */
        OPENED,
        /** After {@code <!}. */
        DECLARED,
        COMMENT,
        CHARACTERS,
        INSTRUCTION
    }

    private final long maxLength;
    private State state = State.PLAIN;
    private int piece;
    private long length;
    private char last;
    private char beforeLast;

    XmlGuard(Reader in, long maxLength) {
        super(in);
        this.maxLength = maxLength;
    }

    /** Thrown if no workbook has such a document; the message says why, without its name. */
    static final class RefusedXmlException extends IOException {
        private static final long serialVersionUID = 1;

        RefusedXmlException(String message) {
            super(message);
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int wanted) throws IOException {
        int count = in.read(target, offset, wanted);
        int end = offset + count;
        for (int i = offset; i < end; i++) {
            if (state == State.PLAIN) {
                i = opening(target, i, end);
            }
            if (i < end) {
                check(target[i]);
            }
        }
        length += Math.max(0, count);
        if (length > maxLength) {
            throw new RefusedXmlException(
                    "has more characters than the limit of " + NumberText.of(maxLength) + " when it is unpacked");
        }
        return count;
    }

    /** The index of the next {@code <}; the end if there is none. */
    private int opening(char[] target, int start, int end) throws RefusedXmlException {
        int i = start;
        while (i < end && target[i] != '<') {
            i++;
        }
        piece += i - start;
        checkPiece();
        return i;
    }

    private void checkPiece() throws RefusedXmlException {
        if (piece > MAX_PIECE) {
            throw new RefusedXmlException("has a text, tag or comment of more characters than the limit of "
                    + NumberText.of((long) MAX_PIECE));
        }
    }

    private void check(char c) throws RefusedXmlException {
        piece++;
        checkPiece();
        switch (state) {
            case PLAIN -> begin(c);
            case OPENED -> state = c == '!' ? State.DECLARED : c == '?' ? State.INSTRUCTION : State.PLAIN;
            case DECLARED -> {
                if (c != '-' && c != '[') {
                    throw new RefusedXmlException("has a document type, which no workbook has");
                }
                state = c == '-' ? State.COMMENT : State.CHARACTERS;
            }
            case COMMENT -> endAfter('-', '-', c);
            case CHARACTERS -> endAfter(']', ']', c);
            case INSTRUCTION -> endAfter(beforeLast, '?', c);
        }
        beforeLast = last;
        last = c;
    }

    private void begin(char c) {
        if (c == '<') {
            state = State.OPENED;
            piece = 0;
        }
    }

    private void endAfter(char first, char second, char c) {
        if (c == '>' && last == second && beforeLast == first) {
            state = State.PLAIN;
        }
    }
}
