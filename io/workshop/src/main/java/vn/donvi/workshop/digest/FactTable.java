package vn.donvi.workshop.digest;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.donvi.tables.AtomicFiles;

/**
 * A table of facts.
 *
 * @param path its place in the folder of the facts
 * @param columns the names of its columns
 * @param rows its rows, each with a value for every column
 */
public record FactTable(String path, List<String> columns, List<List<String>> rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** Writes the table into the folder of the facts. */
    public void write(Path facts) throws IOException {
        Path file = facts.resolve(path);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        AtomicFiles.write(file, this::writeTo);
    }

    private void writeTo(Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(columns);
        for (List<String> row : rows) {
            printer.printRecord(row);
        }
        printer.flush();
    }
}
