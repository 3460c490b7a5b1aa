package vn.donvi.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.AdministrativeUnit;

/** The values in the tables of a gazetteer or of an overlay. */
final class Tables {
    private final List<Problem> problems = new ArrayList<>();
    private List<CoverageTable.CoverageRow> coverage = List.of();
    private List<Document> documents = List.of();
    private List<AdministrativeUnit> units = List.of();
    private List<UnitChange> changes = List.of();
    private List<Measurement> measurements = List.of();
    private List<ShareEstimate> shares = List.of();

    private Tables() {}

    /**
     * Reads every table.
     *
     * @throws ProblemsException if a row has a problem, with all of them
     */
    static Tables read(CsvFiles files, CsvOptions options) throws IOException {
        return readSome(files, Set.copyOf(GazetteerFiles.ALL), options);
    }

    /**
     * Reads the named tables. The changes are read if either of their two tables is named.
     *
     * @throws ProblemsException if a row has a problem, with all of them
     */
    static Tables readSome(CsvFiles files, Set<String> names, CsvOptions options) throws IOException {
        return readSome(new TableInputs.OfFiles(files, options), names, options);
    }

    /**
     * Reads the named tables. The changes are read if either of their two tables is named.
     *
     * @throws ProblemsException if a row has a problem, with all of them
     */
    static Tables readSome(TableInputs inputs, Set<String> names, CsvOptions options) throws IOException {
        Tables tables = new Tables();
        tables.readAll(inputs, names, options);
        if (!tables.problems.isEmpty()) {
            throw new ProblemsException(tables.problems);
        }
        return tables;
    }

    /** Reads the named tables, and adds the problems of their rows to {@code problems}. */
    static Tables readSome(TableInputs inputs, Set<String> names, CsvOptions options, List<Problem> problems)
            throws IOException {
        Tables tables = new Tables();
        tables.readAll(inputs, names, options);
        problems.addAll(tables.problems);
        return tables;
    }

    /** Whether there is a table with the covered dates. */
    boolean hasCoverage() {
        return !coverage.isEmpty();
    }

    LocalDate baseline() {
        return coverage.get(0).coverage().baseline();
    }

    LocalDate knownUntil() {
        return coverage.get(0).coverage().knownUntil();
    }

    LocalDate knownUntilOr(LocalDate other) {
        return coverage.isEmpty() ? other : knownUntil();
    }

    /** Whether the tables have this baseline, or none. */
    boolean startsOn(LocalDate baseline) {
        return coverage.isEmpty() || baseline().equals(baseline);
    }

    /** Returns the problem of an overlay that has another baseline than its base. */
    Problem otherBaseline(LocalDate baseline) {
        return new Problem(coverage.get(0).location(), "must be " + baseline + " as in the base, but is " + baseline());
    }

    List<Document> documents() {
        return documents;
    }

    List<AdministrativeUnit> units() {
        return units;
    }

    List<UnitChange> changes() {
        return changes;
    }

    List<Measurement> measurements() {
        return measurements;
    }

    List<ShareEstimate> shares() {
        return shares;
    }

    /**
     * Reads one table after the other. A second thread gains nothing on two cores, where the JVM compiles at the same
     * time.
     */
    private void readAll(TableInputs inputs, Set<String> names, CsvOptions options) throws IOException {
        if (names.contains(GazetteerFiles.COVERAGE)) {
            coverage = keep(CoverageTable.read(inputs.open(GazetteerFiles.COVERAGE), options));
        }
        if (names.contains(GazetteerFiles.DOCUMENTS)) {
            documents = keep(GazetteerFiles.DOCUMENTS_TABLE.read(inputs.open(GazetteerFiles.DOCUMENTS), options));
        }
        if (names.contains(GazetteerFiles.UNITS)) {
            units = keep(GazetteerFiles.UNITS_TABLE.read(inputs.open(GazetteerFiles.UNITS), options));
        }
        if (names.contains(GazetteerFiles.CHANGES) || names.contains(GazetteerFiles.TRANSFERS)) {
            changes = keep(ChangesCsv.read(inputs, options));
        }
        if (names.contains(GazetteerFiles.MEASUREMENTS)) {
            measurements =
                    keep(GazetteerFiles.MEASUREMENTS_TABLE.read(inputs.open(GazetteerFiles.MEASUREMENTS), options));
        }
        if (names.contains(GazetteerFiles.SHARES)) {
            shares = keep(GazetteerFiles.SHARES_TABLE.read(inputs.open(GazetteerFiles.SHARES), options));
        }
    }

    private <T> List<T> keep(WithProblems<List<T>> read) {
        problems.addAll(read.problems());
        return read.value();
    }
}
