package vn.donvi.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.table.SheetWriter;

/** Workbooks of a user, whose sheets are written as CSV without quotes. */
final class CsvSheets {
    private static final Set<String> NUMBERS = Set.of("area_km2", "persons");

    private CsvSheets() {}

    /**
     * Writes a workbook.
     *
     * @param namesAndTables the name of each sheet and its table; a sheet of an empty text has no cells
     */
    static void write(Path file, String... namesAndTables) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            SheetWriter workbook = new SheetWriter(out);
            for (int i = 0; i < namesAndTables.length; i += 2) {
                List<List<String>> rows = namesAndTables[i + 1]
                        .lines()
                        .map(line -> List.of(line.split(",", -1)))
                        .toList();
                List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
                workbook.begin(namesAndTables[i], header);
                for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
                    workbook.row(cells(header, row));
                }
            }
            workbook.finish();
        }
    }

    private static @Nullable Object[] cells(List<String> header, List<String> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i);
            if (text.isEmpty()) {
                cells.add(null);
            } else {
                cells.add(NUMBERS.contains(header.get(i)) ? new BigDecimal(text) : text);
            }
        }
        return cells.toArray();
    }
}
