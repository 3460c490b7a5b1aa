package vn.donvi.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A gazetteer as a folder of tables: {@link UnitsCsv units.csv}, {@link DocumentsCsv documents.csv}, {@link ChangesCsv
 * changes.csv and transfers.csv}, {@link MeasurementsCsv measurements.csv}, {@link SharesCsv shares.csv}, and {@code
 * gazetteer.csv}, which has one row with the dates it covers:
 *
 * <pre>
 * baseline,known_until
 * 2004-08-31,2025-12-31
 * </pre>
 *
 * <p>All are UTF-8 with a header row, commas, and quotes where needed; when written, in NFC, sorted and with LF, so
 * that the same gazetteer always gives the same bytes and a change of it a readable difference. When read, a byte
 * order mark, CRLF (within a text too, where it becomes LF) and texts in NFD are accepted.
 *
 * <pre>{@code
 * Gazetteer gazetteer = GazetteerCsv.read(Path.of("gazetteer"));
 * GazetteerCsv.write(gazetteer, Path.of("copy")); // the same bytes again
 * }</pre>
 */
public final class GazetteerCsv {
    private static final String FILE = "gazetteer.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<LocalDate> BASELINE = COLUMNS.required("baseline", FieldType.DATE);
    private static final Column<LocalDate> KNOWN_UNTIL = COLUMNS.required("known_until", FieldType.DATE);

    private GazetteerCsv() {}

    /**
     * Reads a folder. Costs some 300 ms for the 18,000 units of Việt Nam in a fresh JVM.
     *
     * @throws UnreadableCsvException if a file is missing, is not UTF-8 or too large, or has a wrong header
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public static Gazetteer read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableCsvException(Location.of(folder.toString()), "there is no such folder");
        }
        return readAll(new Inputs() {
            @Override
            public CsvInput get(String name) throws IOException {
                return CsvInput.of(folder.resolve(name));
            }
        });
    }

    /**
     * Reads the files that {@code files} opens, like {@link #read(Path)}.
     *
     * @throws UnreadableCsvException if a file is missing, is not UTF-8 or too large, or has a wrong header
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public static Gazetteer read(CsvFiles files) throws IOException {
        return readAll(new Inputs() {
            @Override
            public CsvInput get(String name) throws IOException {
                return CsvInput.of(files, name);
            }
        });
    }

    /**
     * Writes a gazetteer to a folder, which is created if need be. No file is replaced before all are written; then
     * each is replaced at once.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if a spelling contains a {@code |}, the id of a change is blank, or a text contains
     *     a NUL
     */
    public static void write(Gazetteer gazetteer, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(folder.resolve(FILE), out -> writeCoverage(gazetteer, out));
            files.add(
                    folder.resolve(DocumentsCsv.FILE),
                    out -> DocumentsCsv.write(gazetteer.documents().values(), out));
            files.add(folder.resolve(UnitsCsv.FILE), out -> UnitsCsv.write(gazetteer.units(), out));
            files.add(folder.resolve(ChangesCsv.FILE), out -> ChangesCsv.writeChanges(gazetteer.changes(), out));
            files.add(
                    folder.resolve(ChangesCsv.TRANSFERS_FILE),
                    out -> ChangesCsv.writeTransfers(gazetteer.changes(), out));
            files.add(
                    folder.resolve(MeasurementsCsv.FILE), out -> MeasurementsCsv.write(gazetteer.measurements(), out));
            files.add(folder.resolve(SharesCsv.FILE), out -> SharesCsv.write(gazetteer.shares(), out));
            files.commit();
        }
    }

    /** One table after the other: where the JVM compiles beside it, a second thread gains nothing on two cores. */
    private static Gazetteer readAll(Inputs inputs) throws IOException {
        WithProblems<List<Coverage>> coverage = readCoverage(inputs.get(FILE));
        WithProblems<List<Document>> documents = DocumentsCsv.read(inputs.get(DocumentsCsv.FILE));
        WithProblems<List<AdministrativeUnit>> units = UnitsCsv.read(inputs.get(UnitsCsv.FILE));
        WithProblems<List<UnitChange>> changes =
                ChangesCsv.read(inputs.get(ChangesCsv.FILE), inputs.get(ChangesCsv.TRANSFERS_FILE));
        WithProblems<List<Measurement>> measurements = MeasurementsCsv.read(inputs.get(MeasurementsCsv.FILE));
        WithProblems<List<ShareEstimate>> shares = SharesCsv.read(inputs.get(SharesCsv.FILE));

        List<Problem> problems = new ArrayList<>();
        problems.addAll(coverage.problems());
        problems.addAll(documents.problems());
        problems.addAll(units.problems());
        problems.addAll(changes.problems());
        problems.addAll(measurements.problems());
        problems.addAll(shares.problems());
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        Coverage dates = coverage.value().get(0);
        return Gazetteer.builder(dates.baseline, dates.knownUntil)
                .addDocuments(documents.value())
                .addUnits(units.value())
                .addChanges(changes.value())
                .addMeasurements(measurements.value())
                .addShares(shares.value())
                .build();
    }

    /** One row, or a problem. */
    private static WithProblems<List<Coverage>> readCoverage(CsvInput input) throws IOException {
        TableReader rows = new TableReader(input, COLUMNS);
        List<Coverage> found = new ArrayList<>();
        while (rows.next()) {
            try {
                Coverage coverage = new Coverage(rows.get(BASELINE), rows.get(KNOWN_UNTIL));
                if (coverage.knownUntil.isBefore(coverage.baseline)) {
                    throw KNOWN_UNTIL.bad(
                            "must not be before baseline " + coverage.baseline + ", but is " + coverage.knownUntil);
                }
                if (!found.isEmpty()) {
                    throw BASELINE.bad("stands in a second row, but there must be only one");
                }
                found.add(coverage);
            } catch (BadRowException e) {
                rows.report(e);
            }
        }
        if (found.isEmpty() && rows.problems().isEmpty()) {
            rows.report(Location.of(input.name()), "has no row below its header");
        }
        return new WithProblems<>(found, rows.problems());
    }

    private static void writeCoverage(Gazetteer gazetteer, Appendable out) throws IOException {
        new TableWriter(COLUMNS, out)
                .set(BASELINE, gazetteer.coverage().startInclusive())
                .set(KNOWN_UNTIL, gazetteer.knownUntil())
                .endRow();
    }

    /** Reads a file whole, by its name. Written out where it is used: a lambda would cost a fresh JVM milliseconds. */
    private interface Inputs {
        CsvInput get(String name) throws IOException;
    }

    private record Coverage(LocalDate baseline, LocalDate knownUntil) {}
}
