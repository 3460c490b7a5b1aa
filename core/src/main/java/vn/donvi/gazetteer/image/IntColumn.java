package vn.donvi.gazetteer.image;

import java.nio.ByteBuffer;

/** A column of ints in an image. */
final class IntColumn {
    private static final int BYTE = 0xFF;

    /** Never positioned, so threads share it. */
    private final ByteBuffer bytes;

    private final int start;
    private final int size;
    private final int base;
    private final int width;

    IntColumn(ByteBuffer bytes, int start, int size, int base, int width) {
        this.bytes = bytes;
        this.start = start;
        this.size = size;
        this.base = base;
        this.width = width;
    }

    int size() {
        return size;
    }

    /** The place of the first value in the image. */
    int start() {
        return start;
    }

    int get(int row) {
        if (width == Byte.BYTES) {
            return base + (bytes.get(start + row) & BYTE);
        }
        return width == Short.BYTES
                ? base + bytes.getChar(start + row * Short.BYTES)
                : bytes.getInt(start + row * Integer.BYTES);
    }
}
