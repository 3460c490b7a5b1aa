package vn.donvi.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.donvi.tables.TextEncoding;

/**
 * A sheet of a workbook as CSV, made while it is read. The first row with a cell is the header. Row n is on line n if
 * the header is in row 1 and no cell has several lines. Numbers are plain, dates ISO, empty rows blank lines. The
 * values of each row are kept until {@link #nextValues} returns them.
 */
public final class SheetCsv extends InputStream {
    private static final int RAW_SIZE = 1 << 16;

    private final WorkbookFile workbook;
    private final String name;
    private final SheetRows rows;
    private final TextEncoding encoding;
    private final Deque<List<@Nullable Object>> values = new ArrayDeque<>();
    private final boolean keepsValues;

    private int width;
    private int line = 1;
    private byte[] bytes = new byte[0];
    private int position;

    private SheetCsv(WorkbookFile workbook, String name, boolean keepsValues, TextEncoding encoding)
            throws IOException {
        this.workbook = workbook;
        this.name = name;
        this.rows = workbook.rows(name);
        this.keepsValues = keepsValues;
        this.encoding = encoding;
    }

    /**
     * Opens a sheet of a workbook.
     *
     * @param name the name of the sheet; the first one if null
     * @param keepsValues whether {@link #nextValues} will be called for each row
     * @throws vn.donvi.tables.UnreadableFileException if the file is not a workbook, or has no such sheet
     */
    public static SheetCsv open(Path file, @Nullable String name, boolean keepsValues) throws IOException {
        return open(file, name, keepsValues, TextEncoding.UTF_8);
    }

    /**
     * Opens a sheet whose texts use a font of an encoding.
     *
     * @throws vn.donvi.tables.UnreadableFileException if the file is not a workbook, or has no such sheet
     */
    public static SheetCsv open(Path file, @Nullable String name, boolean keepsValues, TextEncoding encoding)
            throws IOException {
        WorkbookFile workbook = WorkbookFile.open(file);
        return open(workbook, List.of(name == null ? workbook.sheets().get(0) : name), keepsValues, encoding)
                .get(0);
    }

    /**
     * Opens every sheet of a workbook. The sheets share the workbook in memory, and closing one of them closes it.
     *
     * @throws vn.donvi.tables.UnreadableFileException if the file is not a workbook
     */
    public static List<SheetCsv> openAll(Path file, TextEncoding encoding) throws IOException {
        WorkbookFile workbook = WorkbookFile.open(file);
        return open(workbook, workbook.sheets(), false, encoding);
    }

    private static List<SheetCsv> open(
            WorkbookFile workbook, List<String> names, boolean keepsValues, TextEncoding encoding) throws IOException {
        List<SheetCsv> sheets = new ArrayList<>();
        boolean isOpen = false;
        try {
            for (String name : names) {
                sheets.add(new SheetCsv(workbook, name, keepsValues, encoding));
            }
            isOpen = true;
            return sheets;
        } finally {
            if (!isOpen) {
                workbook.close();
            }
        }
    }

    /** The name of the sheet. */
    public String name() {
        return name;
    }

    /** Whether there is nothing more to read; true from the beginning if the sheet has no cell. */
    boolean isEmpty() throws IOException {
        return !isMore();
    }

    /**
     * The values of the next row after the header, as numbers, dates, booleans and texts; null for empty cells. Each
     * call moves to the next row of the CSV, blank lines too.
     */
    public List<@Nullable Object> nextValues() {
        return values.remove();
    }

    @Override
    public int read() throws IOException {
        return isMore() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!isMore()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean isMore() throws IOException {
        if (position == bytes.length) {
            bytes = nextBytes();
            position = 0;
        }
        return position < bytes.length;
    }

    private byte[] nextBytes() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < RAW_SIZE && rows.next()) {
            List<@Nullable Object> cells = shown(rows.values());
            if (width > 0) {
                for (; line < rows.number(); line++) {
                    append(List.of(), text);
                }
                append(cells, text);
                line++;
            } else if (!cells.isEmpty()) {
                width = cells.size();
                line = rows.number() + 1;
                append(cells, text);
                values.clear();
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The cells, with the texts as their font shows them. */
    private List<@Nullable Object> shown(List<@Nullable Object> cells) {
        if (encoding == TextEncoding.UTF_8) {
            return cells;
        }
        List<@Nullable Object> shown = new ArrayList<>(cells);
        shown.replaceAll(cell -> cell instanceof String text ? encoding.shown(text) : cell);
        return shown;
    }

    private void append(List<@Nullable Object> cells, StringBuilder text) {
        if (!cells.isEmpty()) {
            Object[] fields = new Object[Math.max(width, cells.size())];
            for (int i = 0; i < cells.size(); i++) {
                Object value = cells.get(i);
                fields[i] = value instanceof BigDecimal number ? number.toPlainString() : value;
            }
            text.append(ResultTable.FORMAT.format(fields));
        }
        text.append('\n');
        if (keepsValues) {
            values.add(cells);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }
}
