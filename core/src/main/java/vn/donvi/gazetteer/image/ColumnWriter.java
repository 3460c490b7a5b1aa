package vn.donvi.gazetteer.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes that grow by columns. */
final class ColumnWriter {
    private static final int BYTE = 0xFF;
    private static final int SHORT = 0xFFFF;

    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** Adds a column that is read value by value, in as few bytes as its values need. */
    void ints(int... values) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        long span = (long) high - low;
        if (values.length == 0 || span > SHORT) {
            wide(values);
            return;
        }
        ByteBuffer column = column(values.length, low, span > BYTE ? Short.BYTES : Byte.BYTES);
        for (int value : values) {
            if (span > BYTE) {
                column.putShort((short) (value - low));
            } else {
                column.put((byte) (value - low));
            }
        }
    }

    /** Adds a column that is read as a whole into an array. */
    void wide(int[] values) {
        column(values.length, 0, Integer.BYTES).asIntBuffer().put(values);
    }

    void longs(long[] values) {
        column(values.length, 0, Long.BYTES).asLongBuffer().put(values);
    }

    void bytes(byte[] values) {
        column(values.length, 0, Byte.BYTES).put(values);
    }

    private ByteBuffer column(int count, int base, int width) {
        ByteBuffer room = room(ImageForm.COLUMN_HEAD + Math.multiplyExact(count, width));
        return room.putInt(count).putInt(base).put((byte) width).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer room(int more) {
        int start = size;
        size = Math.addExact(size, more);
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(size, bytes.length * 2L)));
        }
        return ByteBuffer.wrap(bytes, start, more).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
