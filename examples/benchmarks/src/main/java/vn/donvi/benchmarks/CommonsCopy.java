package vn.donvi.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Copies a table with Commons CSV and does nothing else: what a table costs at least. */
public final class CommonsCopy {
    private CommonsCopy() {}

    /** Copies a table: from, to. */
    public static void main(String[] args) throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of(args[0]));
                CSVParser parser = CSVFormat.RFC4180.parse(in);
                Writer out = Files.newBufferedWriter(Path.of(args[1]));
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                printer.printRecord(row);
            }
        }
    }
}
