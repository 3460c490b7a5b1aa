package vn.donvi.gazetteer.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import vn.donvi.problem.DatasetException;

/** The columns of an image, one after the other. */
final class ColumnReader {
    private static final String REMEDY = "; make it anew from its tables";

    private final byte[] image;
    private final ByteBuffer bytes;
    private int position = ImageForm.HEAD;

    /**
     * Checks that the bytes are a whole image of this version.
     *
     * @param image the bytes; not copied
     * @throws DatasetException if they are not
     */
    ColumnReader(byte[] image) {
        this.image = image;
        this.bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        if (image.length < ImageForm.HEAD || bytes.getLong(0) != ImageForm.SIGNATURE) {
            throw new DatasetException("these " + image.length + " bytes are not the image of a gazetteer");
        }
        int version = bytes.getInt(ImageForm.VERSION_AT);
        if (version != ImageForm.VERSION) {
            throw new DatasetException("the image of the gazetteer has version " + version
                    + " of its form, and this donvi reads version " + ImageForm.VERSION + REMEDY);
        }
        int size = bytes.getInt(ImageForm.SIZE_AT);
        if (size != image.length) {
            throw new DatasetException("the image of the gazetteer should have " + size + " bytes, but has "
                    + image.length + ": it is " + (size > image.length ? "cut off" : "too long") + REMEDY);
        }
        CRC32 sum = new CRC32();
        sum.update(image, ImageForm.HEAD, image.length - ImageForm.HEAD);
        if ((int) sum.getValue() != bytes.getInt(ImageForm.CHECKSUM_AT)) {
            throw new DatasetException(
                    "the image of the gazetteer is damaged: its checksum is not that of its head" + REMEDY);
        }
    }

    /** The next column, read value by value. */
    IntColumn ints() {
        int count = bytes.getInt(position);
        int base = bytes.getInt(position + Integer.BYTES);
        int width = bytes.get(position + 2 * Integer.BYTES);
        IntColumn column = new IntColumn(bytes, position + ImageForm.COLUMN_HEAD, count, base, width);
        position += ImageForm.COLUMN_HEAD + count * width;
        return column;
    }

    /** The next column, read as a whole. */
    int[] wide() {
        IntColumn column = ints();
        int[] values = new int[column.size()];
        ByteBuffer.wrap(image, column.start(), values.length * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(values);
        return values;
    }

    /** The next column, of texts that the column before it has the starts of. */
    TextColumn texts() {
        IntColumn starts = ints();
        return new TextColumn(image, ints().start(), starts);
    }

    /** The next column, of numbers with 64 bits. */
    NumberColumn numbers() {
        return new NumberColumn(bytes, ints().start());
    }
}
