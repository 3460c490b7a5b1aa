package vn.donvi.spark.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import vn.donvi.address.ConversionEntry;
import vn.donvi.spark.executor.OutputFormat;

/**
 * Makes the fields that are added to a row of CSV, as bytes.
 *
 * @param separator the character before each of them
 */
record CsvFields(char separator) implements OutputFormat<byte[]> {
    /** A placeholder for the row to which fields are added. */
    private static final String FIRST_FIELD = "x";

    @Override
    public byte[] format(ConversionEntry entry) {
        return bytes(EntryTexts.TEXTS.format(entry));
    }

    /** The bytes of some fields, each with the separator before it, and in quotes where they are needed. */
    byte[] bytes(List<String> texts) {
        Object[] row = new Object[texts.size() + 1];
        row[0] = FIRST_FIELD;
        for (int i = 0; i < texts.size(); i++) {
            row[i + 1] = texts.get(i);
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        return format.format(row).substring(FIRST_FIELD.length()).getBytes(StandardCharsets.UTF_8);
    }
}
