package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.List;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table with the version of the format and the dates that are covered. It has one row. */
public final class CoverageSchema extends Schema<Coverage> {
    /** The table. */
    public static final CoverageSchema COVERAGE = new CoverageSchema();

    private final Column<Long> format = table.required("format", ValueType.COUNT, "the version of the format");
    private final Column<LocalDate> baseline =
            table.required("baseline", ValueType.DATE, "the first date that is covered");
    private final Column<LocalDate> knownUntil =
            table.required("known_until", ValueType.DATE, "the last date until which changes are known");

    private CoverageSchema() {
        super("gazetteer", "The version of the format and the dates that are covered");
    }

    /** The column of the version of the format. */
    public Column<Long> format() {
        return format;
    }

    /** The column of the first date. */
    public Column<LocalDate> baseline() {
        return baseline;
    }

    /** The column of the last date. */
    public Column<LocalDate> knownUntil() {
        return knownUntil;
    }

    @Override
    public Coverage read(Row row) throws BadRowException {
        Coverage coverage = new Coverage(row.get(format), row.get(baseline), row.get(knownUntil));
        if (coverage.format() != Coverage.FORMAT) {
            throw format.bad("must be " + Coverage.FORMAT + ", but is " + coverage.format());
        }
        if (coverage.knownUntil().isBefore(coverage.baseline())) {
            throw knownUntil.bad(
                    "must not be before baseline " + coverage.baseline() + ", but is " + coverage.knownUntil());
        }
        return coverage;
    }

    @Override
    public void write(Coverage coverage, NewRow row) {
        row.set(format, coverage.format()).set(baseline, coverage.baseline()).set(knownUntil, coverage.knownUntil());
    }

    @Override
    public List<Column<?>> key() {
        return List.of(format);
    }
}
