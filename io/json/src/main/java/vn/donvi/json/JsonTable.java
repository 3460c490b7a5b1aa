package vn.donvi.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.RowReader;
import vn.donvi.tables.RowWriter;
import vn.donvi.tables.UnreadableFileException;

/**
 * A kind of table, an object a thing, as a {@link JsonLayout document or as JSON Lines}: reads it from a file, stream or
 * reader, and writes it to a file, stream or writer.
 *
 * <pre>{@code
 * WithProblems<List<AdministrativeUnit>> read = UnitsJson.TABLE.read(Path.of("units.json"));
 * read.problems(); // units.json:17: $.units[3].since: '2025-13-01' is not a date ("yyyy-mm-dd")
 * List<AdministrativeUnit> units = read.orThrow(); // strict: any problem is an exception with all of them
 * UnitsJson.TABLE.write(units, Path.of("units.jsonl"));
 * }</pre>
 *
 * <p>An object with a problem is left out of what is read, and its problem says where it stands; in JSON Lines so is a
 * line that is not JSON. A document that is not JSON is refused as a whole, and so is one in a newer format. Members may
 * stand in any order when read; a member with another name, or the same one twice, is a problem. When written every
 * member is there, {@code null} where it has no value, texts are in NFC, and each object is on a line of its own.
 * Thread-safe.
 *
 * @param <T> what an object says
 */
public final class JsonTable<T> {
    private final Shape<T> shape;

    JsonTable(Shape<T> shape) {
        this.shape = shape;
    }

    /** What the objects of a table are. */
    abstract static class Shape<T> {
        /** What the array of a document is called. */
        abstract String name();

        abstract ObjectParser<T> parser(JsonReading in);

        /** Writes the members of an object. */
        abstract void write(T value, JsonGenerator json);

        /** The order in which a whole table is written. */
        abstract Comparator<T> order();
    }

    Shape<T> shape() {
        return shape;
    }

    /**
     * Reads a file, in the layout that its name says.
     *
     * @return what the objects say, in their order, unmodifiable, and what was wrong
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or as a document not JSON or
     *     in a newer format
     * @throws IOException if it cannot be read
     */
    public WithProblems<List<T>> read(Path file) throws IOException {
        return read(Input.of(file), JsonLayout.of(file), ReadLimits.DEFAULT);
    }

    /**
     * Reads all of an input.
     *
     * @return what the objects say, in their order, unmodifiable, and what was wrong
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or as a document not JSON or
     *     in a newer format
     * @throws IOException if it cannot be read
     */
    public WithProblems<List<T>> read(Input input, JsonLayout layout, ReadLimits limits) throws IOException {
        try (RowReader<T> rows = open(input, layout, limits)) {
            List<T> values = new ArrayList<>();
            for (Optional<T> row = rows.next(); row.isPresent(); row = rows.next()) {
                values.add(row.get());
            }
            return new WithProblems<>(Collections.unmodifiableList(values), rows.problems());
        }
    }

    /**
     * Begins to read an input object by object, in memory that does not grow with it.
     *
     * @throws UnreadableFileException if there is no such file, it is too large, or as a document does not begin as one
     * @throws IOException if it cannot be read
     */
    public RowReader<T> open(Input input, JsonLayout layout, ReadLimits limits) throws IOException {
        return layout == JsonLayout.LINES
                ? new LinesReader<>(shape, input, limits)
                : new TableDocumentReader<>(shape, input, limits);
    }

    /**
     * Writes a file in the layout that its name says, sorted, all or nothing: one that is there stays as it is until the
     * new one is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text has a character that cannot be read back: NUL, or a byte order mark
     */
    public void write(Collection<? extends T> rows, Path file) throws IOException {
        write(rows, Output.to(file), JsonLayout.of(file));
    }

    /**
     * Writes a whole table, sorted.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text has a character that cannot be read back: NUL, or a byte order mark
     */
    public void write(Collection<? extends T> rows, Output output, JsonLayout layout) throws IOException {
        try (RowWriter<T> out = writer(output, layout)) {
            for (T row : sorted(rows)) {
                out.write(row);
            }
            out.finish();
        }
    }

    /**
     * Begins to write a table object by object, in the order in which they come.
     *
     * @throws IOException if it cannot be written to
     */
    public RowWriter<T> writer(Output output, JsonLayout layout) throws IOException {
        return JsonWriting.begin(shape, output, layout);
    }

    List<T> sorted(Collection<? extends T> rows) {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(shape.order());
        return sorted;
    }
}
