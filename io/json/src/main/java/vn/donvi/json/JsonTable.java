package vn.donvi.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.RowReader;
import vn.donvi.tables.RowWriter;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.schema.Schema;

/**
 * A table in JSON, one object for each row: reads it from a file, stream or reader, and writes it to a file, stream or
 * writer, as a {@link JsonLayout document or as JSON Lines}.
 *
 * <pre>{@code
 * JsonTable<AdministrativeUnit> table = JsonTable.of(UnitSchema.UNITS);
 * WithProblems<List<AdministrativeUnit>> read = table.read(Path.of("units.json"));
 * read.problems(); // units.json:17: $.units[3].since: '2025-13-01' is not a date (yyyy-mm-dd)
 * List<AdministrativeUnit> units = read.orThrow(); // strict: any problem is an exception with all of them
 * table.write(units, Path.of("units.jsonl"));
 * }</pre>
 *
 * <p>The columns of the schema are the members of each object. A member without a value is {@code null} or missing. The
 * lists and objects of a column are lists and objects in JSON too.
 *
 * <p>An object with a problem is left out of the result, and its problem names its place. In JSON Lines the same holds
 * for a line that is not JSON. A document that is not JSON, or is in a newer format, is refused as a whole. The members
 * of an object may be in any order. An unknown member, or a member that stands twice, is a problem.
 *
 * <p>Each object is written on a line of its own, with all members in the order of the columns, and with texts in NFC.
 *
 * <p>Thread-safe. Making one takes some microseconds, and its memory for repeated texts is made anew for each input, so
 * that a program keeps one for each schema.
 *
 * @param <T> the values of the rows
 */
public final class JsonTable<T> {
    private final JsonObjects<T> objects;

    private JsonTable(JsonObjects<T> objects) {
        this.objects = objects;
    }

    /** Makes the table of a schema. In a document its array has the {@link Schema#name()} of the schema. */
    public static <T> JsonTable<T> of(Schema<T> schema) {
        return new JsonTable<>(new JsonObjects<>(schema));
    }

    JsonObjects<T> objects() {
        return objects;
    }

    /** The {@link Schema#name()} of the schema. */
    String name() {
        return objects.schema().name();
    }

    /**
     * Returns a JSON Schema (2020-12) of the table as a document. The objects of JSON Lines are in its {@code $defs},
     * under the name of the table followed by {@code _row}.
     *
     * <p>A rule about several members of one object is not in it: such an object is valid for the JSON Schema, and a
     * problem for {@link #read}.
     */
    public String jsonSchema() {
        return JsonSchema.of(objects.schema());
    }

    /**
     * Reads a file in the {@link JsonLayout#of layout of its name}.
     *
     * @return the values of the objects in their order, unmodifiable, and the problems
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
     * @return the values of the objects in their order, unmodifiable, and the problems
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
     * Begins to read an input object by object, in memory that does not grow with its size.
     *
     * @throws UnreadableFileException if there is no such file, it is too large, or as a document does not begin as one
     * @throws IOException if it cannot be read
     */
    public RowReader<T> open(Input input, JsonLayout layout, ReadLimits limits) throws IOException {
        return layout == JsonLayout.LINES
                ? new LinesReader<>(objects, input, limits)
                : new TableDocumentReader<>(objects, input, limits);
    }

    /**
     * Writes a file in the {@link JsonLayout#of layout of its name}, sorted, all or nothing: an old file stays as it is
     * until the new one is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a row has a value that cannot be read back, such as a text with a NUL in it
     */
    public void write(Collection<? extends T> rows, Path file) throws IOException {
        write(rows, Output.to(file), JsonLayout.of(file));
    }

    /**
     * Writes a whole table, sorted.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a row has a value that cannot be read back, such as a text with a NUL in it
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
     * Begins to write a table object by object, in the order in which they are given.
     *
     * @throws IOException if it cannot be written to
     */
    public RowWriter<T> writer(Output output, JsonLayout layout) throws IOException {
        return JsonWriting.begin(objects, output, layout);
    }

    List<T> sorted(Collection<? extends T> rows) {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(objects.schema().order());
        return sorted;
    }
}
