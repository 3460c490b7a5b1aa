package vn.donvi.spark.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import vn.donvi.csv.UserRows;
import vn.donvi.spark.executor.RecentOutputs;

/** The rows of a split byte for byte, with the added fields: first the header, then pieces of some thousand rows. */
final class CsvOfSplit extends ConvertedSplit<byte[]> {
    private static final byte[] NOTHING = {};

    private final RecentOutputs<byte[]> fields;

    CsvOfSplit(CsvSplit split, ConversionRequest request, StatusCounts counts, Configuration configuration)
            throws IOException {
        super(split, request, counts, configuration);
        CsvFields format = new CsvFields(split.file().separator());
        this.fields = target().recent(format);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        table().writeHeader(format.bytes(EntryTexts.COLUMNS), header);
        add(header.toByteArray());
    }

    @Override
    void convertRows(UserRows rows, int size) throws IOException {
        ByteArrayOutputStream piece = new ByteArrayOutputStream(4 * rows.length());
        for (int row = 0; row < size; row++) {
            rows.write(row, rows.isBlank(row) ? NOTHING : fields.of(convert(rows, row)), piece);
        }
        add(piece.toByteArray());
    }
}
