package vn.donvi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.donvi.files.UnreadableFileException;
import vn.donvi.problem.Location;

/**
 * A sheet of a workbook as CSV, made of its rows while it is read: the first row with a cell is the header, and what
 * stands in row n is on line n if no cell has several lines. Numbers are plain, dates ISO, empty rows blank lines. What the
 * cells were is kept for each row until it is {@linkplain #nextValues asked for}.
 */
final class SheetCsv extends InputStream {
    /** The texts of all cells are kept in memory, so no more bytes of them are read. */
    private static final long MAX_TEXTS = 256L << 20;

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int RAW_SIZE = 1 << 16;

    private final Path file;
    private final ReadableWorkbook workbook;
    private final String name;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Deque<List<@Nullable Object>> values = new ArrayDeque<>();
    private final boolean keepsValues;

    private int width;
    private int line = 1;
    private byte[] bytes = new byte[0];
    private int position;

    private SheetCsv(Path file, ReadableWorkbook workbook, Sheet sheet, boolean keepsValues) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.name = sheet.getName();
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.keepsValues = keepsValues;
    }

    /**
     * Opens a sheet of a workbook.
     *
     * @param name of the sheet; the first one if null
     * @param keepsValues whether the values of each row will be asked for
     * @throws UnreadableFileException if it is no workbook, or has no such sheet
     */
    static SheetCsv open(Path file, @Nullable String name, boolean keepsValues) throws IOException {
        return open(file, workbook -> List.of(sheet(workbook, file, name)), keepsValues)
                .get(0);
    }

    /**
     * Opens every sheet of a workbook, which is in memory once for all of them; it is closed with any of them.
     *
     * @throws UnreadableFileException if it is no workbook
     */
    static List<SheetCsv> openAll(Path file) throws IOException {
        return open(file, workbook -> workbook.getSheets().toList(), false);
    }

    private static List<SheetCsv> open(Path file, Choice choice, boolean keepsValues) throws IOException {
        check(file);
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | ExcelReaderException e) {
            throw unreadable(file, e);
        }
        boolean isOpen = false;
        try {
            List<SheetCsv> sheets = new ArrayList<>();
            for (Sheet sheet : choice.of(workbook)) {
                sheets.add(new SheetCsv(file, workbook, sheet, keepsValues));
            }
            isOpen = true;
            return sheets;
        } catch (ExcelReaderException e) {
            throw unreadable(file, e);
        } finally {
            if (!isOpen) {
                workbook.close();
            }
        }
    }

    private static void check(Path file) throws IOException {
        Location location = Location.of(file.toString());
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(
                    location, Files.isDirectory(file) ? "is a directory" : "there is no such file");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry texts = zip.getEntry(TEXTS);
            if (texts != null && texts.getSize() > MAX_TEXTS) {
                throw new UnreadableFileException(
                        location, "has more texts than the limit of " + MAX_TEXTS + " bytes; save it as CSV");
            }
        } catch (ZipException e) {
            throw new UnreadableFileException(location, "is no workbook of the format xlsx");
        }
    }

    /** Some of the sheets of a workbook. */
    private interface Choice {
        List<Sheet> of(ReadableWorkbook workbook) throws IOException;
    }

    private static Sheet sheet(ReadableWorkbook workbook, Path file, @Nullable String name) throws IOException {
        if (name == null) {
            return workbook.getFirstSheet();
        }
        return workbook.findSheet(name)
                .orElseThrow(() -> new UnreadableFileException(
                        Location.of(file.toString()),
                        "has no sheet '" + name + "'; it has "
                                + workbook.getSheets()
                                        .map(sheet -> "'" + sheet.getName() + "'")
                                        .collect(Collectors.joining(", "))));
    }

    private static UnreadableFileException unreadable(Path file, Exception e) {
        UnreadableFileException unreadable = new UnreadableFileException(
                Location.of(file.toString()), "cannot be read as a workbook: " + Donvi.message(e));
        unreadable.initCause(e);
        return unreadable;
    }

    /** What the sheet is called. */
    String name() {
        return name;
    }

    /** Whether there is nothing to be read any more, from the beginning if it has no cell. */
    boolean isEmpty() throws IOException {
        return !isMore();
    }

    /**
     * The values of the next row after the header for which they were not asked, as numbers, dates, booleans and texts;
     * null where there is nothing. The rows are those of the CSV, blank lines too.
     */
    List<@Nullable Object> nextValues() {
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
            try {
                bytes = nextBytes();
            } catch (ExcelReaderException e) {
                throw unreadable(file, e);
            }
            position = 0;
        }
        return position < bytes.length;
    }

    private byte[] nextBytes() {
        StringBuilder text = new StringBuilder();
        while (text.length() < RAW_SIZE && rows.hasNext()) {
            Row row = rows.next();
            List<@Nullable Object> cells = cells(row);
            if (width > 0) {
                for (; line < row.getRowNum(); line++) {
                    append(List.of(), text);
                }
                append(cells, text);
                line++;
            } else if (!cells.isEmpty()) {
                width = cells.size();
                line = row.getRowNum() + 1;
                append(cells, text);
                values.clear();
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
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

    /** The values of a row without the empty ones at its end. */
    private static List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>(row.getCellCount());
        int last = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            Object value = row.hasCell(column) ? value(row.getCell(column)) : null;
            cells.add(value);
            last = value == null ? last : column + 1;
        }
        return Collections.unmodifiableList(cells.subList(0, last));
    }

    private static @Nullable Object value(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, cell.asNumber());
            case BOOLEAN -> cell.asBoolean();
            case FORMULA -> cell.getValue() instanceof BigDecimal number ? number(cell, number) : cell.getText();
            default -> cell.getText().isEmpty() ? null : cell.getText();
        };
    }

    /** A number, or the date that its format makes of it. */
    private static Object number(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        if (format == null || !isDate(format)) {
            return number;
        }
        LocalDateTime time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate() : time;
    }

    /** Whether a format has a year, or a day and month, outside of quotes and brackets. */
    private static boolean isDate(String format) {
        boolean isQuoted = false;
        boolean isBracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == '[' || c == ']') {
                isBracketed = c == '[';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (!isQuoted && !isBracketed && "yYdDhH".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
