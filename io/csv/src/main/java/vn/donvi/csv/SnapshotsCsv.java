package vn.donvi.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The units in force on a date, or on several, one a row, sorted by date, code and first date:
 *
 * <pre>
 * date,code,since,until,type,name,parent,other_spellings
 * 2010-01-01,18229,2004-08-31,2020-01-01,thị trấn,Đức Thọ,440,
 * 2025-07-01,18229,2025-07-01,,xã,Đức Thọ,42,
 * </pre>
 *
 * <ul>
 *   <li>{@code date}: a date on which the version is in force
 *   <li>the other columns: those of {@link UnitsCsv}
 * </ul>
 *
 * <pre>{@code
 * SnapshotsCsv.write(List.of(vn.on(before), vn.on(after)), Path.of("panel.csv"));
 * }</pre>
 */
public final class SnapshotsCsv {
    static final CsvTable<DatedUnit> TABLE = new CsvTable<>(new Rows());

    private SnapshotsCsv() {}

    /**
     * Reads a file with the options {@link CsvOptions#STANDARD}.
     *
     * @return for each date, in order, the units in the order of their rows; and what was wrong
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<SortedMap<LocalDate, List<AdministrativeUnit>>> read(Path file) throws IOException {
        return read(Input.of(file), CsvOptions.STANDARD);
    }

    /**
     * Reads all of an input.
     *
     * @return for each date, in order, the units in the order of their rows; and what was wrong
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<SortedMap<LocalDate, List<AdministrativeUnit>>> read(Input input, CsvOptions options)
            throws IOException {
        return TABLE.read(input, options).map(SnapshotsCsv::byDate);
    }

    /**
     * Writes a file, all or nothing: one that is there stays as it is until the new one is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text has a character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Collection<Snapshot> snapshots, Path file) throws IOException {
        write(snapshots, Output.to(file), CsvOptions.STANDARD);
    }

    /**
     * Writes snapshots.
     *
     * @throws IOException if they cannot be written
     * @throws IllegalArgumentException if a text has a character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Collection<Snapshot> snapshots, Output output, CsvOptions options) throws IOException {
        List<DatedUnit> rows = new ArrayList<>();
        for (Snapshot snapshot : snapshots) {
            for (AdministrativeUnit unit : snapshot.units()) {
                rows.add(new DatedUnit(snapshot.date(), unit));
            }
        }
        TABLE.write(rows, output, options);
    }

    private static SortedMap<LocalDate, List<AdministrativeUnit>> byDate(List<DatedUnit> rows) {
        SortedMap<LocalDate, List<AdministrativeUnit>> units = new TreeMap<>();
        for (DatedUnit row : rows) {
            units.computeIfAbsent(row.date, date -> new ArrayList<>()).add(row.unit);
        }
        return units;
    }

    /** A version and a date on which it is in force. */
    record DatedUnit(LocalDate date, AdministrativeUnit unit) {}

    private static final class Rows extends CsvTable.Shape<DatedUnit> {
        private final Columns columns = new Columns();
        private final Column<LocalDate> date = columns.required("date", FieldType.DATE);
        private final UnitColumns unit = new UnitColumns(columns);

        @Override
        Columns columns() {
            return columns;
        }

        @Override
        DatedUnit read(TableReader row) throws BadRowException {
            DatedUnit value = new DatedUnit(row.get(date), unit.read(row));
            if (!value.unit.isInForce(value.date)) {
                throw date.bad(value.date + " is not within " + value.unit.validity());
            }
            return value;
        }

        @Override
        void write(DatedUnit value, TableWriter row) {
            row.set(date, value.date);
            unit.write(value.unit, row);
        }

        @Override
        Comparator<DatedUnit> order() {
            return Comparator.comparing(DatedUnit::date)
                    .thenComparing(value -> value.unit().id());
        }
    }
}
