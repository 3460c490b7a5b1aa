package vn.donvi.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.donvi.problem.WithProblems;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/**
 * The table of units, one version a row, sorted by code and first date:
 *
 * <pre>
 * code,since,until,type,name,parent,other_spellings
 * 18229,2004-08-31,2025-07-01,thị trấn,Đức Thọ,440,
 * 18229,2025-07-01,,xã,Đức Thọ,42,
 * </pre>
 *
 * <ul>
 *   <li>{@code code}, {@code since}: the identity of the version
 *   <li>{@code until}: the first date on which it is no longer in force; empty while it is
 *   <li>{@code type}: {@link UnitType#label()}
 *   <li>{@code name}: the official name without the type
 *   <li>{@code parent}: the code of the unit above; empty for a province
 *   <li>{@code other_spellings}: other spellings of the name with {@code |} between them; may be empty
 * </ul>
 *
 * <p>A row with a problem is left out of what is read, and its problem says where it stands. The columns may stand in
 * any order when read. {@link CsvLimits} apply. What is written has its texts in NFC.
 */
public final class UnitsCsv {
    static final String FILE = "units.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<UnitCode> CODE = COLUMNS.required("code", FieldType.CODE);
    private static final Column<LocalDate> SINCE = COLUMNS.required("since", FieldType.DATE);
    private static final Column<Optional<LocalDate>> UNTIL = COLUMNS.optional("until", FieldType.DATE);
    private static final Column<UnitType> TYPE =
            COLUMNS.required("type", FieldType.oneOf(UnitType.values(), labels(UnitType.values())));
    private static final Column<String> NAME = COLUMNS.required("name", FieldType.TEXT);
    private static final Column<Optional<UnitCode>> PARENT = COLUMNS.optional("parent", FieldType.CODE);
    private static final Column<Optional<List<String>>> OTHER_SPELLINGS =
            COLUMNS.optional("other_spellings", FieldType.TEXTS);

    private UnitsCsv() {}

    /**
     * Reads a file.
     *
     * @return the units in the order of the rows, unmodifiable, and what was wrong
     * @throws UnreadableCsvException if there is no such file, or it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<List<AdministrativeUnit>> read(Path file) throws IOException {
        return read(CsvInput.of(file));
    }

    /**
     * Reads to the end of {@code reader}, which stays open.
     *
     * @param name what problems call the file
     * @return the units in the order of the rows, unmodifiable, and what was wrong
     * @throws UnreadableCsvException if it is not text or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<List<AdministrativeUnit>> read(Reader reader, String name) throws IOException {
        return read(CsvInput.of(reader, name));
    }

    static WithProblems<List<AdministrativeUnit>> read(CsvInput input) throws IOException {
        TableReader rows = new TableReader(input, COLUMNS);
        List<AdministrativeUnit> units = new ArrayList<>();
        while (rows.next()) {
            try {
                units.add(unit(rows));
            } catch (BadRowException e) {
                rows.report(e);
            }
        }
        return new WithProblems<>(Collections.unmodifiableList(units), rows.problems());
    }

    /**
     * Writes a file, all or nothing: one that is there stays as it is until the new one is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a spelling contains a {@code |}, or a text a NUL
     */
    public static void write(Collection<AdministrativeUnit> units, Path file) throws IOException {
        AtomicFiles.write(file, out -> write(units, out));
    }

    /**
     * Writes to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if a spelling contains a {@code |}, or a text a NUL
     */
    public static void write(Collection<AdministrativeUnit> units, Appendable out) throws IOException {
        List<AdministrativeUnit> sorted = new ArrayList<>(units);
        sorted.sort(Comparator.comparing(AdministrativeUnit::id));
        TableWriter rows = new TableWriter(COLUMNS, out);
        for (AdministrativeUnit unit : sorted) {
            rows.set(CODE, unit.code())
                    .set(SINCE, unit.validity().startInclusive())
                    .set(UNTIL, unit.validity().endExclusive())
                    .set(TYPE, unit.type())
                    .set(NAME, unit.name())
                    .set(PARENT, unit.parent());
            if (!unit.otherSpellings().isEmpty()) {
                rows.set(OTHER_SPELLINGS, Optional.of(unit.otherSpellings()));
            }
            rows.endRow();
        }
    }

    private static AdministrativeUnit unit(TableReader row) throws BadRowException {
        LocalDate since = row.get(SINCE);
        Optional<LocalDate> until = row.get(UNTIL);
        if (until.isPresent() && !until.get().isAfter(since)) {
            throw UNTIL.bad("must be after since " + since + ", but is " + until.get());
        }
        DateRange validity = until.isPresent() ? DateRange.of(since, until.get()) : DateRange.from(since);
        AdministrativeUnit.Builder unit =
                AdministrativeUnit.builder(row.get(CODE), row.get(TYPE), row.get(NAME), validity);
        Optional<UnitCode> parent = row.get(PARENT);
        if (parent.isPresent()) {
            unit.parent(parent.get());
        }
        Optional<List<String>> otherSpellings = row.get(OTHER_SPELLINGS);
        if (otherSpellings.isPresent()) {
            unit.otherSpellings(otherSpellings.get());
        }
        return unit.build();
    }

    private static String[] labels(UnitType[] types) {
        String[] labels = new String[types.length];
        for (int i = 0; i < types.length; i++) {
            labels[i] = types[i].label();
        }
        return labels;
    }
}
