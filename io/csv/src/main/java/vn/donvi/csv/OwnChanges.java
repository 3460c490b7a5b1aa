package vn.donvi.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;

/**
 * The short table of changes of {@link CustomTables}. A row is a unit that became another, in whole or in part. Only
 * the columns date, from and to are required.
 */
final class OwnChanges {
    static final Columns COLUMNS = new Columns();
    private static final Column<LocalDate> DATE =
            COLUMNS.required("date", ValueType.DATE, "the first day of the new state");
    static final Column<Optional<UnitCode>> FROM = COLUMNS.optional("from", ValueType.CODE, "the code before");
    static final Column<Optional<UnitCode>> TO = COLUMNS.optional("to", ValueType.CODE, "the code after");
    private static final Column<Optional<Extent>> AREA =
            COLUMNS.optional("area", GazetteerTypes.EXTENT, "how much of the area");
    private static final Column<Optional<Extent>> POPULATION =
            COLUMNS.optional("population", GazetteerTypes.EXTENT, "how much of the population");
    private static final Column<Optional<Double>> AREA_KM2 =
            COLUMNS.optional("area_km2", ValueType.NUMBER, "the area that moved");
    private static final Column<Optional<Long>> PERSONS =
            COLUMNS.optional("persons", ValueType.COUNT, "the persons that moved");
    private static final Column<String> DOCUMENT = COLUMNS.text("document", "the number of a document");
    private static final Column<String> CLAUSE = COLUMNS.text("clause", "the place in it");
    private static final Column<String> NOTE = COLUMNS.text("note", "a note");

    private static final TableFields FIELDS = TableFields.ofSomeOptional(COLUMNS.list());

    private final String file;
    private final CsvOptions options;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private OwnChanges(String file, CsvOptions options) {
        this.file = file;
        this.options = options;
    }

    /**
     * A unit that became another, in whole or in part.
     *
     * @param from its code before; null if the origin is unknown
     * @param to its code after; null if the successor is unknown
     * @param area the extent of the area; null if it is not given
     * @param population the extent of the population; null if it is not given
     */
    record Row(
            int line,
            LocalDate date,
            @Nullable UnitCode from,
            @Nullable UnitCode to,
            @Nullable Extent area,
            @Nullable Extent population,
            Optional<Double> areaKm2,
            Optional<Long> persons,
            String document,
            String clause,
            String note) {}

    /** Makes the changes of a gazetteer without the short table. */
    static OwnChanges none(CsvOptions options) {
        return new OwnChanges("", options);
    }

    /** Reads a table to its end. */
    static OwnChanges read(CsvInput input, CsvOptions options) throws IOException {
        try (TableReader table = new TableReader(input, FIELDS, options)) {
            OwnChanges changes = new OwnChanges(table.file(), options);
            while (table.next()) {
                try {
                    changes.rows.add(row(table));
                } catch (BadRowException e) {
                    table.report(e);
                }
            }
            changes.problems.addAll(table.problems());
            return changes;
        }
    }

    private static Row row(TableReader row) throws BadRowException {
        Optional<UnitCode> from = row.get(FROM);
        Optional<UnitCode> to = row.get(TO);
        if (from.isEmpty() && to.isEmpty()) {
            throw FROM.bad("must not be empty if to is");
        }
        return new Row(
                row.line(),
                row.get(DATE),
                from.orElse(null),
                to.orElse(null),
                row.get(AREA).orElse(null),
                row.get(POPULATION).orElse(null),
                row.get(AREA_KM2),
                row.get(PERSONS),
                row.get(DOCUMENT),
                row.get(CLAUSE),
                row.get(NOTE));
    }

    /** The name of the table in problems; empty if there is no table. */
    String file() {
        return file;
    }

    List<Row> rows() {
        return rows;
    }

    /** The problems of rows so far; grows. */
    List<Problem> problems() {
        return problems;
    }

    /**
     * Checks that no row has a problem.
     *
     * @throws ProblemsException if one has, with all problems by line
     */
    void requireSound() {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingLong(problem -> problem.location().line()));
            throw new ProblemsException(problems);
        }
    }

    /** Reports a row that contradicts the units or other rows. */
    void report(Row row, Column<?> column, String message) {
        problems.add(new Problem(Location.of(file, row.line(), options.header(column.name())), message));
    }
}
