package vn.donvi.cli.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.cli.table.SheetCsv;
import vn.donvi.cli.table.TableFormat;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;

/**
 * Writes a user's table with the added fields in another format. Blank lines are left out. A row that cannot be split
 * into its columns is written unchanged into the first one. Numbers, dates and booleans of a workbook keep their type
 * if the format has it.
 */
final class ConvertedRows implements TablePass.Target {
    private final List<String> columns;
    /** The columns of the table that are not written. */
    private final BitSet leftOut;

    private final @Nullable SheetCsv sheet;
    private final ResultTable out;

    /**
     * @param sheet the sheet that the rows come from, with their values; null if they are only text
     */
    ConvertedRows(UserTable table, @Nullable SheetCsv sheet, ResultTable out) {
        this.columns = table.keptHeader();
        this.leftOut = new BitSet();
        for (int i = 0; i < table.header().size(); i++) {
            leftOut.set(i, !columns.contains(table.header().get(i)));
        }
        this.sheet = sheet;
        this.out = out;
    }

    /**
     * The columns of the table and the added ones.
     *
     * @throws WrongUsageException if two have the same name and the format is JSON
     */
    static List<String> columns(UserTable table, List<String> added, TableFormat format) {
        List<String> columns = new ArrayList<>(table.keptHeader());
        columns.addAll(added);
        if (format == TableFormat.JSON || format == TableFormat.JSONL) {
            Set<String> names = new HashSet<>();
            for (String column : columns) {
                if (!names.add(column)) {
                    throw new WrongUsageException(Message.of("convert.column-twice", column));
                }
            }
        }
        return columns;
    }

    @Override
    public void row(UserRows rows, int row, @Nullable Addition addition) throws IOException {
        List<@Nullable Object> typed = sheet == null ? List.of() : kept(sheet.nextValues());
        if (addition == null) {
            return;
        }
        List<String> fields = rows.fields(row);
        boolean isTyped = fields.size() == columns.size() && typed.size() <= columns.size();
        @Nullable
        Object[] values = new Object[columns.size() + addition.values().size()];
        for (int i = 0; i < fields.size(); i++) {
            values[i] = isTyped && i < typed.size() ? typed.get(i) : empty(fields.get(i));
        }
        for (int i = 0; i < addition.values().size(); i++) {
            values[columns.size() + i] = empty(addition.values().get(i));
        }
        out.row(values);
    }

    private List<@Nullable Object> kept(List<@Nullable Object> values) {
        List<@Nullable Object> kept = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!leftOut.get(i)) {
                kept.add(values.get(i));
            }
        }
        return kept;
    }

    private static @Nullable String empty(String field) {
        return field.isEmpty() ? null : field;
    }
}
