package vn.donvi.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Workbooks whose sheets are written as CSV without quotes. */
final class CsvSheets {
    private CsvSheets() {}

    /**
     * Writes a workbook.
     *
     * @param namesAndTables the name of each sheet and its table; a sheet of an empty text has no rows
     */
    static void write(Path file, String... namesAndTables) throws IOException {
        List<SqlTable> sheets = new ArrayList<>();
        for (int i = 0; i < namesAndTables.length; i += 2) {
            sheets.add(table(namesAndTables[i], namesAndTables[i + 1]));
        }
        SheetExport.write(sheets, file);
    }

    private static SqlTable table(String name, String csv) {
        List<List<String>> rows =
                csv.lines().map(line -> List.of(line.split(",", -1))).toList();
        List<List<@Nullable String>> cells = new ArrayList<>();
        for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            List<@Nullable String> filled = new ArrayList<>();
            row.forEach(cell -> filled.add(cell.isEmpty() ? null : cell));
            cells.add(filled);
        }
        return new SqlTable(name, rows.isEmpty() ? List.of() : rows.get(0), List.of(), cells);
    }
}
