package vn.donvi.csv;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.problem.Location;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.shared.Texts;

/** The table {@code gazetteer.csv}: one row with the version of the format and the dates that are covered. */
final class CoverageTable {
    static final String FILE = "gazetteer.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<Long> FORMAT = COLUMNS.required("format", FieldType.COUNT);
    private static final Column<LocalDate> BASELINE = COLUMNS.required("baseline", FieldType.DATE);
    private static final Column<LocalDate> KNOWN_UNTIL = COLUMNS.required("known_until", FieldType.DATE);

    private CoverageTable() {}

    /** The dates that are covered, and the line they stand on. */
    record Coverage(LocalDate baseline, LocalDate knownUntil, Location location) {}

    /**
     * One row, or a problem.
     *
     * @throws UnreadableFileException if the format is newer, even if its columns are others
     */
    static WithProblems<List<Coverage>> read(CsvInput input, CsvOptions options) throws IOException {
        refuseNewerFormat(input, options);
        try (TableReader rows = new TableReader(input, COLUMNS, options)) {
            List<Coverage> found = new ArrayList<>();
            while (rows.next()) {
                try {
                    Coverage coverage = coverage(rows);
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
    }

    static void write(Gazetteer gazetteer, Writer out, CsvOptions options) throws IOException {
        new TableWriter(COLUMNS, out, options)
                .set(FORMAT, (long) GazetteerCsv.FORMAT)
                .set(BASELINE, gazetteer.coverage().startInclusive())
                .set(KNOWN_UNTIL, gazetteer.knownUntil())
                .endRow();
    }

    private static Coverage coverage(TableReader row) throws BadRowException {
        Coverage coverage = new Coverage(
                row.get(BASELINE), row.get(KNOWN_UNTIL), Location.of(row.file(), row.line(), BASELINE.name()));
        if (row.get(FORMAT) != GazetteerCsv.FORMAT) {
            throw FORMAT.bad("must be " + GazetteerCsv.FORMAT + ", but is " + row.get(FORMAT));
        }
        if (coverage.knownUntil.isBefore(coverage.baseline)) {
            throw KNOWN_UNTIL.bad(
                    "must not be before baseline " + coverage.baseline + ", but is " + coverage.knownUntil);
        }
        return coverage;
    }

    /** Looks at the first row only, as it stands in the first bytes, whatever the columns beside the format are. */
    private static void refuseNewerFormat(CsvInput input, CsvOptions options) throws IOException {
        RecordSplitter records =
                new RecordSplitter(Dialect.strict(options), input.bytes(), input.start(), input.end(), !input.isLast());
        if (!records.next() || records.fault() != null) {
            return;
        }
        int column = -1;
        Field field = new Field(input.bytes());
        for (int i = 0; i < records.size(); i++) {
            field.move(records.start(i), records.end(i));
            column = Texts.normal(field.toString()).equals(options.header(FORMAT.name())) ? i : column;
        }
        if (column < 0 || !records.next() || records.fault() != null || column >= records.size()) {
            return;
        }
        field.move(records.start(column), records.end(column));
        Long format = field.isEmpty() ? null : FieldType.COUNT.parse(field);
        if (format != null && format > GazetteerCsv.FORMAT) {
            input.close();
            throw new UnreadableFileException(
                    Location.of(input.name(), records.line(), options.header(FORMAT.name())),
                    "is written in format " + format + ", but this version reads " + GazetteerCsv.FORMAT
                            + "; a newer version of donvi reads it");
        }
    }
}
