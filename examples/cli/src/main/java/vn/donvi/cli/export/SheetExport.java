package vn.donvi.cli.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
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

    static void write(List<SqlTable> tables, Path file) throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            try (OutputStream out = new BufferedOutputStream(files.open(file))) {
                SheetWriter workbook = new SheetWriter(out);
                for (SqlTable table : tables) {
                    write(table, workbook);
                }
                workbook.finish();
            }
            files.commit();
        }
    }

    private static void write(SqlTable table, SheetWriter workbook) throws IOException {
        List<String> columns = table.columns();
        workbook.begin(table.name(), columns);
        for (List<@Nullable String> row : table.rows()) {
            @Nullable Object[] cells = new Object[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                String text = row.get(i);
                SqlType type = SqlType.of(columns.get(i));
                boolean isNumber = text != null && (type == SqlType.DOUBLE || type == SqlType.BIGINT);
                cells[i] = isNumber ? new BigDecimal(text) : text;
            }
            workbook.row(cells);
        }
    }
}
