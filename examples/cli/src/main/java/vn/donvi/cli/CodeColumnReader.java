package vn.donvi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.vintage.CodeColumn;

/**
 * Reads a column of codes, and one of names if there is one, from a user's table: CSV in UTF-8, with or without a byte
 * order mark, row by row. A row with too few or too many fields is a problem and not counted.
 */
final class CodeColumnReader {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final CodeColumn column = new CodeColumn();
    private final List<Problem> problems = new ArrayList<>();

    private CodeColumnReader(Path file) {
        this.file = file.toString();
    }

    /**
     * Reads a file.
     *
     * @param names the name of the column of names; null if none is wanted
     * @throws WrongUsageException if the file cannot be read, or does not have a column
     */
    static WithProblems<CodeColumn> read(Path file, String codes, @Nullable String names) {
        CodeColumnReader reader = new CodeColumnReader(file);
        try (BufferedReader in = new BufferedReader(
                        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
                CSVParser parser = FORMAT.parse(withoutMark(in))) {
            reader.read(parser, codes, names);
        } catch (IOException e) {
            throw reader.unreadable(e);
        } catch (UncheckedIOException e) {
            throw reader.unreadable(Objects.requireNonNull(e.getCause()));
        }
        return new WithProblems<>(reader.column, reader.problems);
    }

    private static Reader withoutMark(BufferedReader in) throws IOException {
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
        return in;
    }

    private void read(CSVParser parser, String codes, @Nullable String names) {
        Iterator<CSVRecord> rows = parser.iterator();
        if (!rows.hasNext()) {
            throw new WrongUsageException(file + ": is empty and has no header");
        }
        CSVRecord header = rows.next();
        int code = field(header, codes);
        int name = names == null ? -1 : field(header, names);
        long line = parser.getCurrentLineNumber() + 1;
        while (rows.hasNext()) {
            CSVRecord row = rows.next();
            if (row.size() == header.size()) {
                column.add(row.get(code), name < 0 ? "" : row.get(name));
            } else if (!isBlank(row)) {
                problems.add(new Problem(
                        Location.of(file, line),
                        "has " + row.size() + (row.size() == 1 ? " field" : " fields") + ", but the header has "
                                + header.size() + "; the row is not counted"));
            }
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    /** Whether a row is an empty line; many tables end with one. */
    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && row.get(0).isBlank();
    }

    private int field(CSVRecord header, String name) {
        int found = -1;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String each = header.get(i).strip();
            names.add(each);
            if (each.equals(name)) {
                if (found >= 0) {
                    throw new WrongUsageException(file + ": has two columns '" + name + "'");
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new WrongUsageException(file + ": has no column '" + name + "', but " + String.join(", ", names));
        }
        return found;
    }

    private WrongUsageException unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new WrongUsageException(file + ": there is no such file");
        }
        if (e instanceof CharacterCodingException) {
            return new WrongUsageException(file + ": is not UTF-8; save it as CSV in UTF-8");
        }
        String what = e instanceof CSVException ? "is not well-formed CSV: " : "cannot be read: ";
        return new WrongUsageException(file + ": " + what + Donvi.message(e));
    }
}
