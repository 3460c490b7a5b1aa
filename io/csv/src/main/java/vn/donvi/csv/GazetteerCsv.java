package vn.donvi.csv;

import java.io.IOException;
import java.io.InputStream;
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
 * A gazetteer as a folder of tables. Their schemas are in the package {@link vn.donvi.tables.gazetteer}: {@code
 * units.csv}, {@code documents.csv}, {@link ChangesCsv changes.csv and transfers.csv}, {@code measurements.csv}, {@code
 * shares.csv}, and {@code gazetteer.csv} with one row:
 *
 * <pre>
 * format,baseline,known_until
 * 1,2004-08-31,2025-12-31
 * </pre>
 *
 * <p>All files are UTF-8 with a header row, commas, and quotes where needed. Written files are in NFC, sorted and with
 * LF. So a gazetteer always gives the same bytes, and a change of it gives a readable difference. Readers also accept a
 * byte order mark, texts in NFD, and CRLF, which becomes LF within a text. A folder in a newer format is refused.
 *
 * <pre>{@code
 * Gazetteer gazetteer = GazetteerCsv.read(Path.of("gazetteer"));
 * GazetteerCsv.write(gazetteer, Path.of("copy")); // the same bytes again
 * }</pre>
 *
 * <p>An <em>overlay</em> is a folder with some of these tables, which correct another gazetteer or add to it. A row
 * replaces the row with the same identity, or is added if there is none. To end a unit, list it again with its {@code
 * until}. The identities are:
 *
 * <ul>
 *   <li>{@code code} and {@code since} of a unit
 *   <li>{@code number} of a document
 *   <li>{@code id} of a change; all its transfers are replaced
 *   <li>{@code unit,measure,as_of,source} of a measurement
 *   <li>{@code source,target,measure,as_of,publication} of a share
 * </ul>
 *
 * <p>The {@code gazetteer.csv} of an overlay is optional. It can have another date until which changes are known, but
 * not another baseline. The result is validated like any gazetteer.
 *
 * <pre>{@code
 * Gazetteer vn = GazetteerCsv.readOnto(VietnamGazetteer.load(), Path.of("our-corrections"));
 * }</pre>
 */
public final class GazetteerCsv {
    private GazetteerCsv() {}

    /**
     * Reads a folder. The 18,000 units of Việt Nam take about 300 ms in a fresh JVM.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, has a wrong header, or is in a
     *     newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public static Gazetteer read(Path folder) throws IOException {
        return read(folder(folder), CsvOptions.STANDARD);
    }

    /**
     * Reads a folder with the same options for all files. The limits hold for each file.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, has a wrong header, or is in a
     *     newer format
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
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, has a wrong header, or is in a
     *     newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public static Gazetteer read(CsvFiles files) throws IOException {
        return read(files, CsvOptions.STANDARD);
    }

    /**
     * Reads the files that {@code files} opens, with the same options for all files. The limits hold for each file.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, has a wrong header, or is in a
     *     newer format
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
     * Reads an overlay. Its rows replace the rows of {@code base} with the same identity, or are added to them.
     *
     * @param base the gazetteer to correct or extend; it stays unchanged
     * @param folder a folder with some of the tables; another CSV file in it is an error, since its name may be
     *     misspelt
     * @throws UnreadableFileException if there is no table, or another CSV file; or if a table is not UTF-8 or too
     *     large, has a wrong header, or is in a newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files; or if
     *     the overlay has another baseline than {@code base}
     * @throws InvalidGazetteerException if base and overlay do not make a gazetteer together
     */
    public static Gazetteer readOnto(Gazetteer base, Path folder) throws IOException {
        return readOnto(base, folder, CsvOptions.STANDARD);
    }

    /**
     * Reads an overlay with the same options for all files, like {@link #readOnto(Gazetteer, Path)}. The limits hold
     * for each file.
     *
     * @throws UnreadableFileException if there is no table, or another CSV file; or if a table is not UTF-8 or too
     *     large, has a wrong header, or is in a newer format
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files; or if
     *     the overlay has another baseline than {@code base}
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
     * Writes a gazetteer to a folder, which is made if it does not exist. No file is replaced before all are written.
     * Then each is replaced in one step.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if a spelling contains a {@code |}, the id of a change is blank, or a text has a
     *     character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Gazetteer gazetteer, Path folder) throws IOException {
        write(gazetteer, folder, CsvOptions.STANDARD);
    }

    /**
     * Writes a gazetteer to a folder with other options, such as those of a spreadsheet, like {@link #write(Gazetteer,
     * Path)}.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if a spelling contains a {@code |}, the id of a change is blank, or a text has a
     *     character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Gazetteer gazetteer, Path folder, CsvOptions options) throws IOException {
        write(GazetteerRows.of(gazetteer), folder, options);
    }

    /**
     * Writes the files of a gazetteer one after the other to {@code targets}.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if a spelling contains a {@code |}, the id of a change is blank, or a text has a
     *     character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Gazetteer gazetteer, CsvTargets targets) throws IOException {
        GazetteerRows rows = GazetteerRows.of(gazetteer);
        for (String file : GazetteerFiles.ALL) {
            Output.to(targets.begin(file)).write(out -> rows.write(file, out, CsvOptions.STANDARD));
        }
    }

    /**
     * Writes what {@code amended} has beside {@code base}, or otherwise, as an overlay that {@link #readOnto} reads. All
     * tables are written, those without a row with their columns alone. No file is replaced before all are written.
     *
     * <pre>{@code
     * Gazetteer tomorrow = amendment.appliedTo(vn);
     * GazetteerCsv.writeOverlay(vn, tomorrow, Path.of("our-corrections"));
     * GazetteerCsv.readOnto(vn, Path.of("our-corrections")); // tomorrow again
     * }</pre>
     *
     * @param folder the folder, which is made if it does not exist
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the gazetteers begin on different days, or {@code amended} lacks something of
     *     {@code base}, which an overlay cannot take away; or for the reasons of {@link #write(Gazetteer, Path)}
     */
    public static void writeOverlay(Gazetteer base, Gazetteer amended, Path folder) throws IOException {
        write(GazetteerRows.difference(base, amended), folder, CsvOptions.STANDARD);
    }

    private static void write(GazetteerRows rows, Path folder, CsvOptions options) throws IOException {
        Files.createDirectories(folder);
        try (AtomicFiles files = new AtomicFiles()) {
            for (String file : GazetteerFiles.ALL) {
                files.add(folder.resolve(file), out -> rows.write(file, out, options));
            }
            files.commit();
        }
    }

    private static CsvFiles folder(Path folder) throws UnreadableFileException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFileException(Location.of(folder.toString()), "there is no such folder");
        }
        return new Folder(folder);
    }

    /**
     * Returns the names of the tables in the folder of an overlay.
     *
     * @throws UnreadableFileException if there is none, or another CSV file
     */
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

    /** The files of a folder. A class, since a lambda costs a fresh JVM milliseconds. */
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
