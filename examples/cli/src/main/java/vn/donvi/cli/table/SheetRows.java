package vn.donvi.cli.table;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.csv.CsvLimits;
import vn.donvi.tables.UnreadableFileException;

/** The rows in the file of a sheet, read one after the other. Each problem names its row or cell. */
final class SheetRows implements Closeable {
    static final int MAX_ROWS = 1_048_576;
    static final int MAX_COLUMNS = 16_384;

    /** The limit of digits and zeros. Numbers of a spreadsheet have at most 17 digits, and 308 zeros. */
    private static final int MAX_DIGITS = 1_000;

    private static final int LETTERS = 26;
    private static final int NO_CELL = -1;

    /** The day after the last date of a spreadsheet, 9999-12-31. */
    private static final int DAYS = 2_958_466;

    private static final long MILLISECONDS = 86_400_000;

    private final WorkbookFile workbook;
    private final String sheet;
    private final WorkbookPart part;
    private int row;
    private boolean isWithinRow;
    private int cell = NO_CELL;

    /** Takes over the part: it is closed with this object, or at once if it is not a sheet. */
    SheetRows(WorkbookFile workbook, String sheet, WorkbookPart part) throws IOException {
        this.workbook = workbook;
        this.sheet = sheet;
        this.part = part;
        part.setPlace(this::place);
        boolean isSheet = false;
        try {
            if (!part.nextElement("") || !part.element().equals("worksheet")) {
                throw part.fault("is no table");
            }
            while (!isSheet) {
                if (!part.nextElement("worksheet")) {
                    throw part.fault("has no data");
                }
                isSheet = part.element().equals("sheetData");
            }
        } finally {
            if (!isSheet) {
                part.close();
            }
        }
    }

    private String place() {
        String within = "sheet '" + sheet + "'";
        if (cell != NO_CELL) {
            return within + ", cell " + name(cell) + row;
        }
        if (row == 0) {
            return within;
        }
        return within + (isWithinRow ? ", row " : ", after row ") + row;
    }

    /**
     * Moves to the next row; false at the end.
     *
     * @throws UnreadableFileException if the row is invalid
     */
    boolean next() throws UnreadableFileException {
        isWithinRow = false;
        while (part.nextElement("sheetData")) {
            if (part.element().equals("row")) {
                int number = part.number("r").orElse(row + 1);
                if (number < 1 || number > MAX_ROWS) {
                    throw part.fault("the number of a row is " + number + ", but must be from 1 to " + MAX_ROWS);
                }
                if (number <= row) {
                    throw part.fault("row " + number + " comes out of order");
                }
                row = number;
                return true;
            }
        }
        return false;
    }

    /** The number of the row, counted from 1. */
    int number() {
        return row;
    }

    /** The values of the row: numbers, dates, booleans and texts, without empty ones at its end; unmodifiable. */
    List<@Nullable Object> values() throws UnreadableFileException {
        isWithinRow = true;
        List<@Nullable Object> values = new ArrayList<>();
        long length = 0;
        int column = -1;
        while (part.nextElement("row")) {
            if (!part.element().equals("c")) {
                continue;
            }
            String reference = part.attribute("r");
            column = reference == null ? column + 1 : column(reference);
            if (column >= MAX_COLUMNS) {
                throw part.fault("has more cells than the limit of " + MAX_COLUMNS);
            }
            cell = column;
            Object value = value();
            cell = NO_CELL;
            if (value == null) {
                continue;
            }
            while (values.size() <= column) {
                values.add(null);
            }
            if (values.set(column, value) != null) {
                throw part.fault("the cell " + name(column) + row + " is there twice");
            }
            length += value instanceof String text ? text.length() : 0;
            if (length > CsvLimits.MAX_RECORD_LENGTH) {
                throw part.fault("has more text than the limit of " + NumberText.of((long) CsvLimits.MAX_RECORD_LENGTH)
                        + " characters");
            }
        }
        return Collections.unmodifiableList(values);
    }

    /** The column of a reference such as {@code B3}, counted from 0. */
    private int column(String reference) throws UnreadableFileException {
        int letters = 0;
        int column = 0;
        while (letters < reference.length() && letters <= 3 && isLetter(reference.charAt(letters))) {
            column = LETTERS * column + (reference.charAt(letters) & 0x1F);
            letters++;
        }
        if (column == 0 || column > MAX_COLUMNS || !reference.substring(letters).equals(Integer.toString(row))) {
            throw part.fault("a cell is called '" + WorkbookPart.shortened(reference)
                    + "', but the cells of the row are" + " A" + row + " to XFD" + row);
        }
        return column - 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }

    private @Nullable Object value() throws UnreadableFileException {
        String type = Objects.requireNonNullElse(part.attribute("t"), "n");
        int style = part.number("s").orElse(0);
        String written = "";
        while (part.nextElement("c")) {
            switch (part.element()) {
                case "v", "is" -> written = part.text();
                case "f" -> part.text();
                default -> {}
            }
        }
        if (written.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "n" -> number(written, style);
            case "s" -> sharedText(written);
            case "b" -> truth(written);
            case "str", "inlineStr", "e", "d" -> written;
            default -> throw part.fault("is of the unknown type '" + WorkbookPart.shortened(type) + "'");
        };
    }

    private @Nullable Object sharedText(String index) throws UnreadableFileException {
        try {
            String text = workbook.text(Integer.parseInt(index.strip()))
                    .orElseThrow(() -> part.fault("has the shared text " + WorkbookPart.shortened(index)
                            + ", but there are " + workbook.texts() + ", counted from 0"));
            return text.isEmpty() ? null : text;
        } catch (NumberFormatException e) {
            throw part.fault("has the shared text '" + WorkbookPart.shortened(index) + "', which is no number");
        }
    }

    private boolean truth(String written) throws UnreadableFileException {
        return switch (written.strip()) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw part.fault("is neither true nor false: '" + WorkbookPart.shortened(written) + "'");
        };
    }

    /** A number, or a date if its format is one. */
    private Object number(String written, int style) throws UnreadableFileException {
        boolean isDate = workbook.isDate(style)
                .orElseThrow(() -> part.fault(
                        "has the style " + style + ", but there are " + workbook.styles() + ", counted from 0"));
        BigDecimal number = parsed(written.strip());
        double days = number.doubleValue();
        if (!isDate || days < 0 || days >= DAYS) {
            return number;
        }
        LocalDateTime time = date(days);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate() : time;
    }

    private BigDecimal parsed(String written) throws UnreadableFileException {
        try {
            if (written.length() <= MAX_DIGITS) {
                BigDecimal number = new BigDecimal(written);
                if (Math.abs(number.scale()) <= MAX_DIGITS) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            throw part.fault("is no number: '" + WorkbookPart.shortened(written) + "'");
        }
        throw part.fault("is no number that a spreadsheet has: '" + WorkbookPart.shortened(written) + "'");
    }

    /**
     * Converts days since the end of 1899 or the beginning of 1904. Spreadsheets that count from 1899 have a 29
     * February 1900, which did not exist.
     */
    private LocalDateTime date(double days) {
        long whole = (long) days;
        long milliseconds = Math.round((days - whole) * MILLISECONDS);
        LocalDate first =
                workbook.isSince1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, whole < 61 ? 31 : 30);
        return first.plusDays(whole).atStartOfDay().plusNanos(milliseconds * 1_000_000);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
