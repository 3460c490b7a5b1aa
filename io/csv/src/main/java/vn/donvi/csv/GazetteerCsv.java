package vn.donvi.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.problem.Location;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.AtomicFiles;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.UnreadableFileException;

/**
 * A gazetteer as a folder of tables. They are those of the package {@link vn.donvi.tables.gazetteer}: {@code units.csv},
 * {@code documents.csv}, {@link ChangesCsv changes.csv and transfers.csv}, {@code measurements.csv}, {@code shares.csv},
 * and {@code gazetteer.csv} with one row:
 *
 * <pre>
 * format,baseline,known_until
 * 1,2004-08-31,2025-12-31
 * </pre>
 *
 * <p>All are UTF-8 with a header row, commas, and quotes where needed; when written, in NFC, sorted and with LF, so
 * that the same gazetteer always gives the same bytes and a change of it a readable difference. When read, a byte
 * order mark, CRLF (within a text too, where it becomes LF) and texts in NFD are accepted. A folder written in a newer
 * format is refused.
 *
 * <pre>{@code
 * Gazetteer gazetteer = GazetteerCsv.read(Path.of("gazetteer"));
 * GazetteerCsv.write(gazetteer, Path.of("copy")); // the same bytes again
 * }</pre>
 *
 * <p>An <em>overlay</em> is a folder with some of these tables, which correct another gazetteer or add to it: a row takes
 * the place of the row with the same identity, or is added if there is none. To end a unit, list it once more with its
 * {@code until}. The identities are {@code code} and {@code since} of a unit, {@code number} of a document, {@code id} of
 * a change (all its transfers are replaced), {@code unit,measure,as_of,source} of a measurement, {@code
 * source,target,measure,as_of,publication} of a share. Its {@code gazetteer.csv}, if it has one, may say that changes are
 * known until another date. What comes of it is validated like any gazetteer.
 *
 * <pre>{@code
 * Gazetteer vn = GazetteerCsv.readOnto(VietnamGazetteer.load(), Path.of("our-corrections"));
 * }</pre>
 */
public final class GazetteerCsv {
    private GazetteerCsv() {}

    /**
     * Reads a folder. Costs some 300 ms for the 18,000 units of Việt Nam in a fresh JVM.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, has a wrong header, or is written
     *     in a newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public static Gazetteer read(Path folder) throws IOException {
        return read(folder(folder), CsvOptions.STANDARD);
    }

    /**
     * Reads a folder whose files are all in another dialect, or with limits of one's own, which hold for each file.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, has a wrong header, or is written
     *     in a newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public static Gazetteer read(Path folder, CsvOptions options) throws IOException {
        return read(folder(folder), options);
    }

    /**
     * Reads the files that {@code files} opens, like {@link #read(Path)}.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, has a wrong header, or is written
     *     in a newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public static Gazetteer read(CsvFiles files) throws IOException {
        return read(files, CsvOptions.STANDARD);
    }

    /**
     * Reads the files that {@code files} opens, in another dialect or with limits of one's own, which hold for each file.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, has a wrong header, or is written
     *     in a newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public static Gazetteer read(CsvFiles files, CsvOptions options) throws IOException {
        Tables tables = Tables.read(files, options);
        return Gazetteer.builder(tables.baseline(), tables.knownUntil())
                .addDocuments(tables.documents())
                .addUnits(tables.units())
                .addChanges(tables.changes())
                .addMeasurements(tables.measurements())
                .addShares(tables.shares())
                .build();
    }

    /**
     * Reads an overlay, and puts its rows in the place of those of {@code base} with the same identity, or adds them.
     *
     * @param base the gazetteer to correct or extend; stays as it is
     * @param folder a folder with some of the tables, and no other CSV file, which would be a misspelt one
     * @throws UnreadableFileException if there is no table, a CSV file that is none, or one that is not UTF-8 or too
     *     large, has a wrong header, or is written in a newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if base and overlay do not make a gazetteer together
     */
    public static Gazetteer readOnto(Gazetteer base, Path folder) throws IOException {
        return readOnto(base, folder, CsvOptions.STANDARD);
    }

    /**
     * Reads an overlay whose files are all in another dialect, or with limits of one's own, like {@link
     * #readOnto(Gazetteer, Path)}.
     *
     * @throws UnreadableFileException if there is no table, a CSV file that is none, or one that is not UTF-8 or too
     *     large, has a wrong header, or is written in a newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if base and overlay do not make a gazetteer together
     */
    public static Gazetteer readOnto(Gazetteer base, Path folder, CsvOptions options) throws IOException {
        CsvFiles files = folder(folder);
        Set<String> present = tablesIn(folder);
        Tables tables = Tables.readSome(files, present, options);
        if (!tables.startsOn(base.coverage().startInclusive())) {
            throw new ProblemsException(
                    List.of(tables.otherBaseline(base.coverage().startInclusive())));
        }
        return base.toBuilder()
                .knownUntil(tables.knownUntilOr(base.knownUntil()))
                .putDocuments(tables.documents())
                .putUnits(tables.units())
                .putChanges(tables.changes())
                .putMeasurements(tables.measurements())
                .putShares(tables.shares())
                .build();
    }

    /**
     * Writes a gazetteer to a folder, which is created if need be. No file is replaced before all are written; then
     * each is replaced at once.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if a spelling contains a {@code |}, the id of a change is blank, or a text has a
     *     character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Gazetteer gazetteer, Path folder) throws IOException {
        write(gazetteer, folder, CsvOptions.STANDARD);
    }

    /**
     * Writes a gazetteer to a folder in another dialect, such as that of a spreadsheet, like {@link #write(Gazetteer,
     * Path)}.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if a spelling contains a {@code |}, the id of a change is blank, or a text has a
     *     character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Gazetteer gazetteer, Path folder, CsvOptions options) throws IOException {
        Files.createDirectories(folder);
        try (AtomicFiles files = new AtomicFiles()) {
            for (String file : GazetteerFiles.ALL) {
                files.add(folder.resolve(file), out -> write(gazetteer, file, out, options));
            }
            files.commit();
        }
    }

    /**
     * Writes the files of a gazetteer one after the other to where {@code targets} says.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if a spelling contains a {@code |}, the id of a change is blank, or a text has a
     *     character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Gazetteer gazetteer, CsvTargets targets) throws IOException {
        for (String file : GazetteerFiles.ALL) {
            Output.to(targets.begin(file)).write(out -> write(gazetteer, file, out, CsvOptions.STANDARD));
        }
    }

    private static void write(Gazetteer gazetteer, String file, Writer out, CsvOptions options) throws IOException {
        Output output = Output.to(out);
        switch (file) {
            case GazetteerFiles.COVERAGE -> CoverageTable.write(gazetteer, out, options);
            case GazetteerFiles.DOCUMENTS ->
                GazetteerFiles.DOCUMENTS_TABLE.write(gazetteer.documents().values(), output, options);
            case GazetteerFiles.UNITS -> GazetteerFiles.UNITS_TABLE.write(gazetteer.units(), output, options);
            case GazetteerFiles.CHANGES -> ChangesCsv.writeChanges(gazetteer.changes(), out, options);
            case GazetteerFiles.TRANSFERS -> ChangesCsv.writeTransfers(gazetteer.changes(), out, options);
            case GazetteerFiles.MEASUREMENTS ->
                GazetteerFiles.MEASUREMENTS_TABLE.write(gazetteer.measurements(), output, options);
            case GazetteerFiles.SHARES -> GazetteerFiles.SHARES_TABLE.write(gazetteer.shares(), output, options);
            default -> throw new IllegalArgumentException("no table " + file);
        }
    }

    private static CsvFiles folder(Path folder) throws UnreadableFileException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFileException(Location.of(folder.toString()), "there is no such folder");
        }
        return new Folder(folder);
    }

    /** The tables of an overlay. */
    private static Set<String> tablesIn(Path folder) throws IOException {
        Set<String> tables = new TreeSet<>();
        List<String> others = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .forEach(name -> (GazetteerFiles.ALL.contains(name) ? tables : others).add(name));
        }
        if (!others.isEmpty()) {
            throw new UnreadableFileException(
                    Location.of(others.get(0)), "is none of the tables " + String.join(", ", GazetteerFiles.ALL));
        }
        if (tables.isEmpty()) {
            throw new UnreadableFileException(
                    Location.of(folder.toString()), "has none of the tables " + String.join(", ", GazetteerFiles.ALL));
        }
        return tables;
    }

    /** The files of a folder. Not a lambda, which would cost a fresh JVM milliseconds. */
    private static final class Folder implements CsvFiles {
        private final Path folder;

        Folder(Path folder) {
            this.folder = folder;
        }

        @Override
        public @Nullable InputStream open(String name) throws IOException {
            return Input.of(folder.resolve(name)).open();
        }
    }
}
