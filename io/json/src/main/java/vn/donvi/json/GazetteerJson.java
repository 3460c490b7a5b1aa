package vn.donvi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import vn.donvi.unit.AdministrativeUnit;

/**
 * A gazetteer as one JSON document, or as a folder of JSON Lines.
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
 *   <li>{@code format}: the version of the format, {@value #FORMAT}; a newer one is refused
 *   <li>{@code baseline}, {@code known_until}: the dates it covers
 *   <li>{@code documents}, {@code units}, {@code changes}, {@code measurements}, {@code shares}: lists of what is described
 *       at {@link DocumentsJson}, {@link UnitsJson}, {@link ChangesJson}, {@link MeasurementsJson} and {@link SharesJson};
 *       each must be there, but may be empty
 * </ul>
 *
 * <p>When written each object is on a line of its own, sorted, with texts in NFC, so that the same gazetteer always gives
 * the same bytes and a change of it a readable difference. Members may stand in any order when read. {@link #schema()} is
 * a JSON Schema of it.
 *
 * <p>As JSON Lines it is a folder with {@code gazetteer.jsonl}, one line with {@code format}, {@code baseline} and {@code
 * known_until}, and {@code documents.jsonl}, {@code units.jsonl} and so on.
 *
 * <p>An <em>overlay</em> is a document with some of these members, which corrects another gazetteer or adds to it: an
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
    /** The version of the format that is written, and the newest that is read. */
    public static final int FORMAT = 1;

    private static final String SCHEMA = "/META-INF/vn.donvi/donvi-1.schema.json";

    private static final Members HEAD = new Members();
    private static final Member<Long> VERSION = HEAD.required("format", JsonType.COUNT);
    private static final Member<LocalDate> BASELINE = HEAD.required("baseline", JsonType.DATE);
    private static final Member<LocalDate> KNOWN_UNTIL = HEAD.required("known_until", JsonType.DATE);

    private static final Members OVERLAY_HEAD = new Members();
    private static final Member<Long> OVERLAY_VERSION = OVERLAY_HEAD.required("format", JsonType.COUNT);
    private static final Member<Optional<LocalDate>> OVERLAY_BASELINE =
            OVERLAY_HEAD.optional("baseline", JsonType.DATE);
    private static final Member<Optional<LocalDate>> OVERLAY_KNOWN_UNTIL =
            OVERLAY_HEAD.optional("known_until", JsonType.DATE);

    /** The file of a folder whose one object says what the others are. */
    private static final String COVERAGE_LINES = "gazetteer.jsonl";

    static {
        HEAD.end();
        OVERLAY_HEAD.end();
    }

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
        JsonRow head = lists.read(input, limits, HEAD, VERSION, true);
        LocalDate baseline = head.get(BASELINE);
        LocalDate knownUntil = head.get(KNOWN_UNTIL);
        checkCoverage(baseline, knownUntil, Location.of(input.name(), 0, "$." + KNOWN_UNTIL.name()));
        return lists.addTo(Gazetteer.builder(baseline, knownUntil)).build();
    }

    /**
     * Reads an overlay, and puts its objects in the place of those of {@code base} with the same identity, or adds them.
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
        JsonRow head = lists.read(input, limits, OVERLAY_HEAD, OVERLAY_VERSION, false);
        LocalDate baseline = base.coverage().startInclusive();
        LocalDate other = head.get(OVERLAY_BASELINE).orElse(baseline);
        if (!other.equals(baseline)) {
            throw new ProblemsException(List.of(new Problem(
                    Location.of(input.name(), 0, "$." + OVERLAY_BASELINE.name()),
                    "must be " + baseline + " as in the base, but is " + other)));
        }
        LocalDate knownUntil = head.get(OVERLAY_KNOWN_UNTIL).orElse(base.knownUntil());
        checkCoverage(baseline, knownUntil, Location.of(input.name(), 0, "$." + OVERLAY_KNOWN_UNTIL.name()));
        return lists.putTo(base.toBuilder().knownUntil(knownUntil)).build();
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
        LocalDate baseline = head.get(BASELINE);
        LocalDate knownUntil = head.get(KNOWN_UNTIL);
        checkCoverage(baseline, knownUntil, Location.of(COVERAGE_LINES, 1, "$." + KNOWN_UNTIL.name()));
        return lists.addTo(Gazetteer.builder(baseline, knownUntil)).build();
    }

    /**
     * Writes a document to a file, all or nothing: one that is there stays as it is until the new one is complete.
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
            addLines(files, folder, DocumentsJson.TABLE, gazetteer.documents().values());
            addLines(files, folder, UnitsJson.TABLE, gazetteer.units());
            addLines(files, folder, ChangesJson.TABLE, gazetteer.changes());
            addLines(files, folder, MeasurementsJson.TABLE, gazetteer.measurements());
            addLines(files, folder, SharesJson.TABLE, gazetteer.shares());
            files.commit();
        }
    }

    /**
     * The JSON Schema (2020-12) of every document in format {@value #FORMAT}; the objects of JSON Lines are in its {@code
     * $defs}: {@code unit}, {@code document}, {@code change}, {@code measurement}, {@code share}, {@code snapshot},
     * {@code crosswalk_entry}, {@code conversion}.
     */
    public static String schema() {
        try (InputStream stream = GazetteerJson.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(stream, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Gazetteer gazetteer, Writer out) throws IOException {
        try (JsonGenerator json = JsonWriting.document(out)) {
            json.writeStartObject();
            writeHead(gazetteer, json);
            writeArray(DocumentsJson.TABLE, gazetteer.documents().values(), json);
            writeArray(UnitsJson.TABLE, gazetteer.units(), json);
            writeArray(ChangesJson.TABLE, gazetteer.changes(), json);
            writeArray(MeasurementsJson.TABLE, gazetteer.measurements(), json);
            writeArray(SharesJson.TABLE, gazetteer.shares(), json);
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static void writeHead(Gazetteer gazetteer, Writer out) throws IOException {
        try (JsonGenerator json = JsonWriting.lines(out)) {
            json.writeStartObject();
            writeHead(gazetteer, json);
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        out.write('\n');
    }

    private static void writeHead(Gazetteer gazetteer, JsonGenerator json) {
        VERSION.write(json, (long) FORMAT);
        BASELINE.write(json, gazetteer.coverage().startInclusive());
        KNOWN_UNTIL.write(json, gazetteer.knownUntil());
    }

    private static <T> void writeArray(JsonTable<T> table, Collection<T> rows, JsonGenerator json) {
        json.writeArrayPropertyStart(table.shape().name());
        for (T row : table.sorted(rows)) {
            JsonWriting.write(table.shape(), row, json);
        }
        json.writeEndArray();
    }

    private static <T> void addLines(AtomicFiles files, Path folder, JsonTable<T> table, Collection<T> rows)
            throws IOException {
        files.add(file(folder, table), out -> table.write(rows, Output.to(out), JsonLayout.LINES));
    }

    private static Path file(Path folder, JsonTable<?> table) {
        return folder.resolve(table.shape().name() + ".jsonl");
    }

    private static void checkCoverage(LocalDate baseline, LocalDate knownUntil, Location location) {
        if (knownUntil.isBefore(baseline)) {
            throw new ProblemsException(List.of(
                    new Problem(location, "must not be before baseline " + baseline + ", but is " + knownUntil)));
        }
    }

    /** The lists of a gazetteer or of an overlay. */
    private static final class Lists {
        private static final List<JsonTable<?>> TABLES = List.of(
                DocumentsJson.TABLE, UnitsJson.TABLE, ChangesJson.TABLE, MeasurementsJson.TABLE, SharesJson.TABLE);

        private final List<Document> documents = new ArrayList<>();
        private final List<AdministrativeUnit> units = new ArrayList<>();
        private final List<UnitChange> changes = new ArrayList<>();
        private final List<Measurement> measurements = new ArrayList<>();
        private final List<ShareEstimate> shares = new ArrayList<>();

        /** Reads a document, and returns the members that are no lists. */
        JsonRow read(Input input, ReadLimits limits, Members members, Member<Long> format, boolean whole)
                throws IOException {
            List<String> names =
                    TABLES.stream().map(table -> table.shape().name()).toList();
            try (DocumentReader document = new DocumentReader(input, limits, members, format, names)) {
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

        /** Reads the files of a folder, and returns what the first says: in another format the others mean nothing. */
        JsonRow readFolder(Path folder, ReadLimits limits) throws IOException {
            List<Problem> problems = new ArrayList<>();
            JsonRow head;
            Input first = Input.of(folder.resolve(COVERAGE_LINES));
            try (DocumentReader document = new DocumentReader(first, limits, HEAD, VERSION, List.of())) {
                document.nextArray();
                problems.addAll(document.reading().problems());
                head = document.head();
            }
            problems.addAll(readLines(folder, DocumentsJson.TABLE, documents, limits));
            problems.addAll(readLines(folder, UnitsJson.TABLE, units, limits));
            problems.addAll(readLines(folder, ChangesJson.TABLE, changes, limits));
            problems.addAll(readLines(folder, MeasurementsJson.TABLE, measurements, limits));
            problems.addAll(readLines(folder, SharesJson.TABLE, shares, limits));
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
                case "documents" -> readAll(DocumentsJson.TABLE, documents, document);
                case "units" -> readAll(UnitsJson.TABLE, units, document);
                case "changes" -> readAll(ChangesJson.TABLE, changes, document);
                case "measurements" -> readAll(MeasurementsJson.TABLE, measurements, document);
                case "shares" -> readAll(SharesJson.TABLE, shares, document);
                default -> throw new IllegalArgumentException("no list " + name);
            }
        }

        private static <T> void readAll(JsonTable<T> table, List<T> values, DocumentReader document)
                throws IOException {
            ObjectParser<T> elements = table.shape().parser(document.reading());
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
