package vn.donvi.gazetteer.image;

import java.nio.ByteBuffer;

/** The numbers with 64 bits in an image, each once. */
final class NumberColumn {
    /** Never positioned, so threads share it. */
    private final ByteBuffer bytes;

    private final int start;

    NumberColumn(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    long getLong(int row) {
        return bytes.getLong(start + row * Long.BYTES);
    }

    double getDouble(int row) {
        return Double.longBitsToDouble(getLong(row));
    }
}
