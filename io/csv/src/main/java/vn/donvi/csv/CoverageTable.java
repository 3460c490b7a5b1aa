package vn.donvi.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.problem.Location;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.Coverage;
import vn.donvi.tables.gazetteer.CoverageSchema;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.shared.Texts;

/** The table {@code gazetteer.csv}: one row with the version of the format and the covered dates. */
final class CoverageTable {
    private static final CoverageSchema SCHEMA = CoverageSchema.COVERAGE;
    private static final TableFields FIELDS = TableFields.of(SCHEMA.columns());

    private CoverageTable() {}

    /** The covered dates, and their place in the file. */
    record CoverageRow(Coverage coverage, Location location) {}

    /**
     * Reads the only row. A second row, or none, is a problem.
     *
     * @throws UnreadableFileException if the format is newer, even if its columns are different
     */
    static WithProblems<List<CoverageRow>> read(CsvInput input, CsvOptions options) throws IOException {
        refuseNewerFormat(input, options);
        try (TableReader rows = new TableReader(input, FIELDS, options)) {
            List<CoverageRow> found = new ArrayList<>();
            while (rows.next()) {
                try {
                    CoverageRow row = new CoverageRow(SCHEMA.read(rows), location(rows));
                    if (!found.isEmpty()) {
                        throw SCHEMA.baseline().bad("stands in a second row, but there must be only one");
                    }
                    found.add(row);
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
        TableWriter rows = new TableWriter(FIELDS, out, options);
        SCHEMA.write(
                new Coverage(Coverage.FORMAT, gazetteer.coverage().startInclusive(), gazetteer.knownUntil()), rows);
        rows.endRow();
    }

    private static Location location(TableReader row) {
        return Location.of(row.file(), row.line(), SCHEMA.baseline().name());
    }

    /** Refuses a newer format, whatever the other columns are. Looks only at the first row, in the first bytes. */
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
            column = Texts.normal(field.toString())
                            .equals(options.header(SCHEMA.format().name()))
                    ? i
                    : column;
        }
        if (column < 0 || !records.next() || records.fault() != null || column >= records.size()) {
            return;
        }
        field.move(records.start(column), records.end(column));
        Long format = field.isEmpty() ? null : FieldType.COUNT.parse(field);
        if (format != null && format > Coverage.FORMAT) {
            input.close();
            throw new UnreadableFileException(
                    Location.of(
                            input.name(),
                            records.line(),
                            options.header(SCHEMA.format().name())),
                    "is written in format " + format + ", but this version reads " + Coverage.FORMAT
                            + "; a newer version of donvi reads it");
        }
    }
}
