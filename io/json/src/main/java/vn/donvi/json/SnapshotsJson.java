package vn.donvi.json;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The units in force on a date, or on several, one an object, sorted by date, code and first date:
 *
 * <pre>
 * {"date":"2025-07-01","code":"18229","since":"2025-07-01","until":null,"type":"xã","name":"Đức Thọ","parent":"42","other_spellings":[]}
 * </pre>
 *
 * <ul>
 *   <li>{@code date}: a date on which the version is in force
 *   <li>the other members: those of {@link UnitsJson}
 * </ul>
 *
 * <p>As a document their array is called {@code snapshots}.
 */
public final class SnapshotsJson {
    private static final Members MEMBERS = new Members();
    private static final Member<LocalDate> DATE = MEMBERS.required("date", JsonType.DATE);
    private static final UnitMembers UNIT = new UnitMembers(MEMBERS);

    private static final JsonTable<DatedUnit> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private SnapshotsJson() {}

    /**
     * Reads a file, in the layout that its name says.
     *
     * @return for each date, in order, the units in the order of their objects; and what was wrong
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or as a document not JSON or
     *     in a newer format
     * @throws IOException if it cannot be read
     */
    public static WithProblems<SortedMap<LocalDate, List<AdministrativeUnit>>> read(Path file) throws IOException {
        return read(Input.of(file), JsonLayout.of(file), ReadLimits.DEFAULT);
    }

    /**
     * Reads all of an input.
     *
     * @return for each date, in order, the units in the order of their objects; and what was wrong
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or as a document not JSON or
     *     in a newer format
     * @throws IOException if it cannot be read
     */
    public static WithProblems<SortedMap<LocalDate, List<AdministrativeUnit>>> read(
            Input input, JsonLayout layout, ReadLimits limits) throws IOException {
        return TABLE.read(input, layout, limits).map(SnapshotsJson::byDate);
    }

    /**
     * Writes a file in the layout that its name says, all or nothing: one that is there stays as it is until the new one
     * is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text has a character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Collection<Snapshot> snapshots, Path file) throws IOException {
        write(snapshots, Output.to(file), JsonLayout.of(file));
    }

    /**
     * Writes snapshots.
     *
     * @throws IOException if they cannot be written
     * @throws IllegalArgumentException if a text has a character that cannot be read back: NUL, or a byte order mark
     */
    public static void write(Collection<Snapshot> snapshots, Output output, JsonLayout layout) throws IOException {
        List<DatedUnit> rows = new ArrayList<>();
        for (Snapshot snapshot : snapshots) {
            for (AdministrativeUnit unit : snapshot.units()) {
                rows.add(new DatedUnit(snapshot.date(), unit));
            }
        }
        TABLE.write(rows, output, layout);
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

    private static final class Objects extends JsonTable.Shape<DatedUnit> {
        @Override
        String name() {
            return "snapshots";
        }

        @Override
        ObjectParser<DatedUnit> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                DatedUnit value(JsonRow row) {
                    LocalDate date = row.get(DATE);
                    AdministrativeUnit unit = UNIT.value(row, this);
                    if (unit != null && !unit.isInForce(date)) {
                        report(DATE, date + " is not within " + unit.validity());
                        return null;
                    }
                    return unit == null ? null : new DatedUnit(date, unit);
                }
            };
        }

        @Override
        void write(DatedUnit value, JsonGenerator json) {
            DATE.write(json, value.date);
            UNIT.write(value.unit, json);
        }

        @Override
        Comparator<DatedUnit> order() {
            return Comparator.comparing(DatedUnit::date)
                    .thenComparing(value -> value.unit().id());
        }
    }
}
