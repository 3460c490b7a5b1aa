package vn.donvi.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.AtomicFiles;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.ChangeSchema;
import vn.donvi.tables.gazetteer.Coverage;
import vn.donvi.tables.gazetteer.CoverageSchema;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.ShareSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Reads and writes a gazetteer as one JSON document, or as a folder of JSON Lines.
 *
 * <pre>
 * {
 * "format":1,
 * "baseline":"2004-08-31",
 * "known_until":"2025-12-31",
 * "documents":[…],
 * "units":[…],
 * "changes":[…],
 * "measurements":[…],
 * "shares":[…]
 * }
 * </pre>
 *
 * <ul>
 *   <li>{@code format}: the version of the format, {@value vn.donvi.tables.gazetteer.Coverage#FORMAT}; a newer one is
 *       refused
 *   <li>{@code baseline}, {@code known_until}: the dates that are covered
 *   <li>{@code documents}, {@code units}, {@code changes}, {@code measurements}, {@code shares}: the rows of {@link
 *       DocumentSchema}, {@link UnitSchema}, {@link ChangeSchema}, {@link MeasurementSchema} and {@link ShareSchema};
 *       each list is required, but may be empty
 * </ul>
 *
 * <p>Each object is written on a line of its own, sorted, with texts in NFC, so that the same gazetteer always gives
 * the same bytes, and a change of it a readable difference. The members of a document may be in any order. {@link
 * #schema()} is a JSON Schema of it.
 *
 * <p>The folder of JSON Lines has {@code gazetteer.jsonl}, one line with {@code format}, {@code baseline} and {@code
 * known_until}, and {@code documents.jsonl}, {@code units.jsonl} and so on.
 *
 * <p>An <em>overlay</em> is a document with some of these members. It corrects another gazetteer or adds to it: an
 * object takes the place of the one with the same identity, or is added if there is none. To end a unit, list it once
 * more with its {@code until}.
 *
 * <pre>{@code
 * GazetteerJson.write(vn, Path.of("gazetteer.json"));
 * Gazetteer again = GazetteerJson.read(Path.of("gazetteer.json"));
 * Gazetteer ours = GazetteerJson.readOnto(vn, Path.of("corrections.json"));
 * }</pre>
 */
public final class GazetteerJson {
    private static final JsonTable<Document> DOCUMENTS = JsonTable.of(DocumentSchema.DOCUMENTS);
    private static final JsonTable<AdministrativeUnit> UNITS = JsonTable.of(UnitSchema.UNITS);
    private static final JsonTable<UnitChange> CHANGES = JsonTable.of(ChangeSchema.CHANGES);
    private static final JsonTable<Measurement> MEASUREMENTS = JsonTable.of(MeasurementSchema.MEASUREMENTS);
    private static final JsonTable<ShareEstimate> SHARES = JsonTable.of(ShareSchema.SHARES);

    private static final JsonObjects<Coverage> HEAD = new JsonObjects<>(CoverageSchema.COVERAGE);
    private static final JsonObjects<OverlayHeadSchema.Head> OVERLAY_HEAD =
            new JsonObjects<>(OverlayHeadSchema.OVERLAY_HEAD);

    /** The file of a folder with the version of the format and the dates. */
    private static final String COVERAGE_LINES = "gazetteer.jsonl";

    private GazetteerJson() {}

    /**
     * Reads a document.
     *
     * @throws UnreadableFileException if there is no such file, it is not JSON in UTF-8, too large or too deep, or in a
     *     newer format
     * @throws IOException if it cannot be read
     * @throws ProblemsException if anything in it has a problem, with all of them in the order of the document
     * @throws InvalidGazetteerException if it does not make a gazetteer
     */
    public static Gazetteer read(Path file) throws IOException {
        return read(Input.of(file), ReadLimits.DEFAULT);
    }

    /**
     * Reads a document to its end.
     *
     * @throws UnreadableFileException if it is not JSON in UTF-8, too large or too deep, or in a newer format
     * @throws IOException if it cannot be read
     * @throws ProblemsException if anything in it has a problem, with all of them in the order of the document
     * @throws InvalidGazetteerException if it does not make a gazetteer
     */
    public static Gazetteer read(Input input, ReadLimits limits) throws IOException {
        Lists lists = new Lists();
        JsonRow head = lists.read(input, limits, HEAD, CoverageSchema.COVERAGE.format(), true);
        Coverage coverage;
        try {
            coverage = CoverageSchema.COVERAGE.read(head);
        } catch (BadRowException e) {
            throw badHead(input.name(), 0, e);
        }
        return lists.addTo(Gazetteer.builder(coverage.baseline(), coverage.knownUntil()))
                .build();
    }

    /**
     * Reads an overlay, and puts its objects in the place of those of {@code base} with the same identity, or adds
     * them.
     *
     * @param base the gazetteer to correct or extend; stays as it is
     * @throws UnreadableFileException if there is no such file, it is not JSON in UTF-8, too large or too deep, or in a
     *     newer format
     * @throws IOException if it cannot be read
     * @throws ProblemsException if anything in it has a problem, with all of them in the order of the document
     * @throws InvalidGazetteerException if base and overlay do not make a gazetteer together
     */
    public static Gazetteer readOnto(Gazetteer base, Path file) throws IOException {
        return readOnto(base, Input.of(file), ReadLimits.DEFAULT);
    }

    /**
     * Reads an overlay to its end, like {@link #readOnto(Gazetteer, Path)}.
     *
     * @throws UnreadableFileException if it is not JSON in UTF-8, too large or too deep, or in a newer format
     * @throws IOException if it cannot be read
     * @throws ProblemsException if anything in it has a problem, with all of them in the order of the document
     * @throws InvalidGazetteerException if base and overlay do not make a gazetteer together
     */
    public static Gazetteer readOnto(Gazetteer base, Input input, ReadLimits limits) throws IOException {
        Lists lists = new Lists();
        JsonRow head = lists.read(input, limits, OVERLAY_HEAD, OverlayHeadSchema.OVERLAY_HEAD.format(), false);
        Coverage coverage;
        try {
            coverage = OverlayHeadSchema.OVERLAY_HEAD.onto(
                    OverlayHeadSchema.OVERLAY_HEAD.read(head), base.coverage().startInclusive(), base.knownUntil());
        } catch (BadRowException e) {
            throw badHead(input.name(), 0, e);
        }
        return lists.putTo(base.toBuilder().knownUntil(coverage.knownUntil())).build();
    }

    /**
     * Reads a folder of JSON Lines.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8, or is too large, or the folder is written in a
     *     newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a line of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if it does not make a gazetteer
     */
    public static Gazetteer readLines(Path folder) throws IOException {
        return readLines(folder, ReadLimits.DEFAULT);
    }

    /**
     * Reads a folder of JSON Lines with limits of one's own, which hold for each file.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8, or is too large, or the folder is written in a
     *     newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a line of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if it does not make a gazetteer
     */
    public static Gazetteer readLines(Path folder, ReadLimits limits) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFileException(Location.of(folder.toString()), "there is no such folder");
        }
        Lists lists = new Lists();
        JsonRow head = lists.readFolder(folder, limits);
        Coverage coverage;
        try {
            coverage = CoverageSchema.COVERAGE.read(head);
        } catch (BadRowException e) {
            throw badHead(COVERAGE_LINES, 1, e);
        }
        return lists.addTo(Gazetteer.builder(coverage.baseline(), coverage.knownUntil()))
                .build();
    }

    /**
     * Writes a document to a file, all or nothing: an old file stays as it is until the new one is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the id of a change is blank, or a text has a character that cannot be read back:
     *     NUL, or a byte order mark
     */
    public static void write(Gazetteer gazetteer, Path file) throws IOException {
        write(gazetteer, Output.to(file));
    }

    /**
     * Writes a document.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the id of a change is blank, or a text has a character that cannot be read back:
     *     NUL, or a byte order mark
     */
    public static void write(Gazetteer gazetteer, Output output) throws IOException {
        output.write(out -> {
            write(gazetteer, out);
            out.write('\n');
        });
    }

    /**
     * Writes a folder of JSON Lines, which is created if need be. No file is replaced before all are written; then each
     * is replaced at once.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the id of a change is blank, or a text has a character that cannot be read back:
     *     NUL, or a byte order mark
     */
    public static void writeLines(Gazetteer gazetteer, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(folder.resolve(COVERAGE_LINES), out -> writeHead(gazetteer, out));
            addLines(files, folder, DOCUMENTS, gazetteer.documents().values());
            addLines(files, folder, UNITS, gazetteer.units());
            addLines(files, folder, CHANGES, gazetteer.changes());
            addLines(files, folder, MEASUREMENTS, gazetteer.measurements());
            addLines(files, folder, SHARES, gazetteer.shares());
            files.commit();
        }
    }

    /**
     * Returns a JSON Schema (2020-12) of every document in format {@value vn.donvi.tables.gazetteer.Coverage#FORMAT}:
     * of gazetteers, overlays, and each table of donvi-tables. The objects of JSON Lines are in its {@code $defs}, each
     * under the name of its table followed by {@code _row}. The JSON Schema of any other table is {@link
     * JsonTable#jsonSchema()}.
     */
    public static String schema() {
        return JsonSchema.ofGazetteer();
    }

    private static void write(Gazetteer gazetteer, Writer out) throws IOException {
        try (JsonGenerator json = JsonWriting.document(out)) {
            json.writeStartObject();
            HEAD.writeMembers(coverage(gazetteer), json);
            writeArray(DOCUMENTS, gazetteer.documents().values(), json);
            writeArray(UNITS, gazetteer.units(), json);
            writeArray(CHANGES, gazetteer.changes(), json);
            writeArray(MEASUREMENTS, gazetteer.measurements(), json);
            writeArray(SHARES, gazetteer.shares(), json);
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static void writeHead(Gazetteer gazetteer, Writer out) throws IOException {
        try (JsonGenerator json = JsonWriting.lines(out)) {
            HEAD.write(coverage(gazetteer), json);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        out.write('\n');
    }

    private static Coverage coverage(Gazetteer gazetteer) {
        return new Coverage(Coverage.FORMAT, gazetteer.coverage().startInclusive(), gazetteer.knownUntil());
    }

    private static <T> void writeArray(JsonTable<T> table, Collection<T> rows, JsonGenerator json) {
        json.writeArrayPropertyStart(table.name());
        for (T row : table.sorted(rows)) {
            table.objects().write(row, json);
        }
        json.writeEndArray();
    }

    private static <T> void addLines(AtomicFiles files, Path folder, JsonTable<T> table, Collection<T> rows)
            throws IOException {
        files.add(file(folder, table), out -> table.write(rows, Output.to(out), JsonLayout.LINES));
    }

    private static Path file(Path folder, JsonTable<?> table) {
        return folder.resolve(table.name() + ".jsonl");
    }

    private static ProblemsException badHead(String file, long line, BadRowException bad) {
        return new ProblemsException(List.of(new Problem(Location.of(file, line, "$." + bad.column()), bad.problem())));
    }

    /** The lists of a gazetteer or of an overlay. */
    private static final class Lists {
        private static final List<JsonTable<?>> TABLES = List.of(DOCUMENTS, UNITS, CHANGES, MEASUREMENTS, SHARES);

        private final List<Document> documents = new ArrayList<>();
        private final List<AdministrativeUnit> units = new ArrayList<>();
        private final List<UnitChange> changes = new ArrayList<>();
        private final List<Measurement> measurements = new ArrayList<>();
        private final List<ShareEstimate> shares = new ArrayList<>();

        /**
         * Reads a document, and returns the members that are not lists.
         *
         * @param whole whether every list is required
         */
        JsonRow read(Input input, ReadLimits limits, JsonObjects<?> headMembers, Column<Long> format, boolean whole)
                throws IOException {
            List<String> names = TABLES.stream().map(JsonTable::name).toList();
            try (DocumentReader document = new DocumentReader(input, limits, headMembers, format, names)) {
                for (String name = document.nextArray(); name != null; name = document.nextArray()) {
                    readArray(name, document);
                }
                JsonReading in = document.reading();
                for (String name : names) {
                    if (whole && !document.has(name) && !in.isStopped()) {
                        in.report(name, "is missing");
                    }
                }
                if (!in.problems().isEmpty()) {
                    throw new ProblemsException(in.problems());
                }
                return document.head();
            }
        }

        /** Reads the files of a folder, and returns the members of the first. A newer format is refused there. */
        JsonRow readFolder(Path folder, ReadLimits limits) throws IOException {
            List<Problem> problems = new ArrayList<>();
            JsonRow head;
            Input first = Input.of(folder.resolve(COVERAGE_LINES));
            try (DocumentReader document =
                    new DocumentReader(first, limits, HEAD, CoverageSchema.COVERAGE.format(), List.of())) {
                document.nextArray();
                problems.addAll(document.reading().problems());
                head = document.head();
            }
            problems.addAll(readLines(folder, DOCUMENTS, documents, limits));
            problems.addAll(readLines(folder, UNITS, units, limits));
            problems.addAll(readLines(folder, CHANGES, changes, limits));
            problems.addAll(readLines(folder, MEASUREMENTS, measurements, limits));
            problems.addAll(readLines(folder, SHARES, shares, limits));
            if (!problems.isEmpty()) {
                throw new ProblemsException(problems);
            }
            return head;
        }

        Gazetteer.Builder addTo(Gazetteer.Builder gazetteer) {
            return gazetteer
                    .addDocuments(documents)
                    .addUnits(units)
                    .addChanges(changes)
                    .addMeasurements(measurements)
                    .addShares(shares);
        }

        Gazetteer.Builder putTo(Gazetteer.Builder gazetteer) {
            return gazetteer
                    .putDocuments(documents)
                    .putUnits(units)
                    .putChanges(changes)
                    .putMeasurements(measurements)
                    .putShares(shares);
        }

        private void readArray(String name, DocumentReader document) throws IOException {
            switch (name) {
                case "documents" -> readAll(DOCUMENTS, documents, document);
                case "units" -> readAll(UNITS, units, document);
                case "changes" -> readAll(CHANGES, changes, document);
                case "measurements" -> readAll(MEASUREMENTS, measurements, document);
                case "shares" -> readAll(SHARES, shares, document);
                default -> throw new IllegalArgumentException("no list " + name);
            }
        }

        private static <T> void readAll(JsonTable<T> table, List<T> values, DocumentReader document)
                throws IOException {
            ObjectParser<T> elements = new ObjectParser<>(table.objects(), document.reading());
            T value = document.nextElement(elements);
            while (value != null) {
                values.add(value);
                value = document.nextElement(elements);
            }
        }

        private static <T> List<Problem> readLines(Path folder, JsonTable<T> table, List<T> values, ReadLimits limits)
                throws IOException {
            var read = table.read(Input.of(file(folder, table)), JsonLayout.LINES, limits);
            values.addAll(read.value());
            return read.problems();
        }
    }
}
