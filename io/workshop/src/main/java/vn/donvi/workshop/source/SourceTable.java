package vn.donvi.workshop.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.donvi.problem.Location;

/** Reads CSV files of sources and facts, each with columns of its own. */
public final class SourceTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SourceTable() {}

    /**
     * All rows of a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<SourceRow> read(Path file) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skipByteOrderMark(reader);
            try (CSVParser parser = FORMAT.parse(reader)) {
                for (CSVRecord record : parser) {
                    rows.add(new SourceRow(
                            Location.of(file.getFileName().toString(), record.getRecordNumber() + 1), record.toMap()));
                }
            }
        }
        return rows;
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }
}
