package vn.donvi.cli.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.table.SheetWriter;
import vn.donvi.tables.AtomicFiles;

/**
 * Writes tables to a workbook, one sheet each, with the content of the CSV files. Figures are numbers. Everything else
 * is text, so that codes keep their zeros.
 */
final class SheetExport {
    private SheetExport() {}

    static void write(List<FilledTable<?>> tables, Path file) throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            try (OutputStream out = new BufferedOutputStream(files.open(file))) {
                SheetWriter workbook = new SheetWriter(out);
                for (FilledTable<?> table : tables) {
                    write(table, workbook);
                }
                workbook.finish();
            }
            files.commit();
        }
    }

    private static void write(FilledTable<?> table, SheetWriter workbook) throws IOException {
        workbook.begin(table.name(), table.columns());
        Iterator<List<@Nullable Object>> rows = table.stored().iterator();
        while (rows.hasNext()) {
            List<@Nullable Object> row = rows.next();
            @Nullable Object[] cells = new Object[row.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cell(row.get(i));
            }
            workbook.row(cells);
        }
    }

    private static @Nullable Object cell(@Nullable Object stored) {
        if (stored instanceof Double number) {
            // Without an exponent, as in CSV.
            return new BigDecimal(
                    BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        }
        if (stored instanceof Boolean is) {
            return is ? "yes" : null;
        }
        return stored == null || stored instanceof Long ? stored : stored.toString();
    }
}
