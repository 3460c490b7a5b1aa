package vn.donvi.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.AtomicFiles;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.unit.UnitId;

/**
 * The two tables of changes. One has the changes, one a row, sorted by date and id:
 *
 * <pre>
 * id,date,date_basis,kind,document,clause,unit,open,note
 * 2020-01-01:18280,2020-01-01,in_force,merger,819/NQ-UBTVQH14,"Điều 1, khoản 2",,,
 * 2025-07-01:440,2025-07-01,in_force,dissolution,72/2025/QH15,Điều 1,440@2004-08-31,,districts ended
 * </pre>
 *
 * <ul>
 *   <li>{@code id}: what names it
 *   <li>{@code date}, {@code date_basis}: the first day of the new state, and a {@link DateBasis} in lower case
 *   <li>{@code kind}: a {@link ChangeKind} in lower case
 *   <li>{@code document}, {@code clause}: the citation; the clause may be empty
 *   <li>{@code unit}: the version that an establishment or a dissolution is about; empty for any other kind
 *   <li>{@code open}: {@code yes} if the version had an origin or successor that no source names, else empty
 *   <li>{@code note}: may be empty
 * </ul>
 *
 * <p>The other has their transfers, in the order of the changes and within one in its order; every change but
 * establishments and dissolutions has some:
 *
 * <pre>
 * change,source,target,area,population,area_km2,persons
 * 2020-01-01:18280,18280@2004-08-31,18280@2020-01-01,all,all,,
 * 2020-01-01:18280,18283@2004-08-31,18280@2020-01-01,part,all,4.2,1377
 * </pre>
 *
 * <ul>
 *   <li>{@code change}: the id of a change
 *   <li>{@code source}, {@code target}: the versions
 *   <li>{@code area}, {@code population}: an {@link Extent} in lower case
 *   <li>{@code area_km2}, {@code persons}: what moved as stated; empty if nothing is stated
 * </ul>
 *
 * <p>A change with a problem in one of its rows is left out of what is read as a whole, since half a change would
 * state something else. The columns may stand in any order when read. What is written has its texts in NFC.
 */
public final class ChangesCsv {
    static final String FILE = "changes.csv";
    static final String TRANSFERS_FILE = "transfers.csv";

    private static final String YES = "yes";

    static final Columns COLUMNS = new Columns();
    static final Column<String> ID = COLUMNS.required("id", FieldType.TEXT);
    static final Column<LocalDate> DATE = COLUMNS.required("date", FieldType.DATE);
    static final Column<DateBasis> DATE_BASIS = COLUMNS.required("date_basis", FieldType.oneOf(DateBasis.values()));
    static final Column<ChangeKind> KIND = COLUMNS.required("kind", FieldType.oneOf(ChangeKind.values()));
    static final Column<String> DOCUMENT = COLUMNS.required("document", FieldType.TEXT);
    static final Column<String> CLAUSE = COLUMNS.text("clause");
    static final Column<Optional<UnitId>> UNIT = COLUMNS.optional("unit", FieldType.ID);
    static final Column<Optional<String>> OPEN =
            COLUMNS.optional("open", FieldType.oneOf(new String[] {YES}, new String[] {YES}));
    static final Column<String> NOTE = COLUMNS.text("note");

    static final Columns TRANSFER_COLUMNS = new Columns();
    static final Column<String> CHANGE = TRANSFER_COLUMNS.required("change", FieldType.TEXT);
    static final Column<UnitId> SOURCE = TRANSFER_COLUMNS.required("source", FieldType.ID);
    static final Column<UnitId> TARGET = TRANSFER_COLUMNS.required("target", FieldType.ID);
    static final Column<Extent> AREA = TRANSFER_COLUMNS.required("area", FieldType.EXTENT);
    static final Column<Extent> POPULATION = TRANSFER_COLUMNS.required("population", FieldType.EXTENT);
    static final Column<Optional<Double>> AREA_KM2 = TRANSFER_COLUMNS.optional("area_km2", FieldType.NUMBER);
    static final Column<Optional<Long>> PERSONS = TRANSFER_COLUMNS.optional("persons", FieldType.COUNT);

    private ChangesCsv() {}

    /**
     * Reads two files with the options {@link CsvOptions#STANDARD}.
     *
     * @return the changes in the order of their rows, unmodifiable, and what was wrong
     * @throws UnreadableFileException if there is no such file, or it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if one cannot be read
     */
    public static WithProblems<List<UnitChange>> read(Path changes, Path transfers) throws IOException {
        return read(Input.of(changes), Input.of(transfers), CsvOptions.STANDARD);
    }

    /**
     * Reads all of two inputs.
     *
     * @return the changes in the order of their rows, unmodifiable, and what was wrong
     * @throws UnreadableFileException if there is no such file, or it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if one cannot be read
     */
    public static WithProblems<List<UnitChange>> read(Input changes, Input transfers, CsvOptions options)
            throws IOException {
        long limit = options.limits().maxBytes();
        try (TableReader changeRows = new TableReader(CsvInput.open(changes, limit), COLUMNS, options);
                TableReader transferRows =
                        new TableReader(CsvInput.open(transfers, limit), TRANSFER_COLUMNS, options)) {
            return new ChangesReader(changeRows, transferRows).read();
        }
    }

    static WithProblems<List<UnitChange>> read(TableInputs inputs, CsvOptions options) throws IOException {
        try (TableReader changeRows = new TableReader(inputs.open(FILE), COLUMNS, options);
                TableReader transferRows = new TableReader(inputs.open(TRANSFERS_FILE), TRANSFER_COLUMNS, options)) {
            return new ChangesReader(changeRows, transferRows).read();
        }
    }

    /**
     * Writes two files, sorted, all or nothing: those that are there stay as they are until both new ones are complete.
     *
     * @throws IOException if one cannot be written
     * @throws IllegalArgumentException if an id is blank, or a text has a character that cannot be read back: NUL, or a
     *     byte order mark
     */
    public static void write(Collection<? extends UnitChange> changes, Path changesFile, Path transfersFile)
            throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(changesFile, out -> writeChanges(changes, out, CsvOptions.STANDARD));
            files.add(transfersFile, out -> writeTransfers(changes, out, CsvOptions.STANDARD));
            files.commit();
        }
    }

    /**
     * Writes the table of changes to one and that of transfers to another, sorted.
     *
     * @throws IOException if one of them cannot be written
     * @throws IllegalArgumentException if an id is blank, or a text has a character that cannot be read back: NUL, or a
     *     byte order mark
     */
    public static void write(
            Collection<? extends UnitChange> changes, Output changesOut, Output transfersOut, CsvOptions options)
            throws IOException {
        changesOut.write(out -> writeChanges(changes, out, options));
        transfersOut.write(out -> writeTransfers(changes, out, options));
    }

    static void writeChanges(Collection<? extends UnitChange> changes, Writer out, CsvOptions options)
            throws IOException {
        TableWriter rows = new TableWriter(COLUMNS, out, options);
        for (UnitChange change : sorted(changes)) {
            rows.set(ID, change.id())
                    .set(DATE, change.date())
                    .set(DATE_BASIS, change.enactment().basis())
                    .set(KIND, change.kind())
                    .set(DOCUMENT, change.citation().document())
                    .set(CLAUSE, change.citation().clause())
                    .set(NOTE, change.note());
            if (change instanceof Establishment establishment) {
                rows.set(UNIT, Optional.of(establishment.unit())).set(OPEN, yes(establishment.originUnknown()));
            } else if (change instanceof Dissolution dissolution) {
                rows.set(UNIT, Optional.of(dissolution.unit())).set(OPEN, yes(dissolution.successorUnknown()));
            }
            rows.endRow();
        }
    }

    static void writeTransfers(Collection<? extends UnitChange> changes, Writer out, CsvOptions options)
            throws IOException {
        TableWriter rows = new TableWriter(TRANSFER_COLUMNS, out, options);
        for (UnitChange change : sorted(changes)) {
            for (Transfer transfer : change.transfers()) {
                OptionalDouble areaKm2 = transfer.areaKm2();
                OptionalLong persons = transfer.persons();
                rows.set(CHANGE, change.id())
                        .set(SOURCE, transfer.source())
                        .set(TARGET, transfer.target())
                        .set(AREA, transfer.area())
                        .set(POPULATION, transfer.population())
                        .set(AREA_KM2, areaKm2.isPresent() ? Optional.of(areaKm2.getAsDouble()) : Optional.empty())
                        .set(PERSONS, persons.isPresent() ? Optional.of(persons.getAsLong()) : Optional.empty())
                        .endRow();
            }
        }
    }

    private static List<UnitChange> sorted(Collection<? extends UnitChange> changes) {
        List<UnitChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(UnitChange::date).thenComparing(UnitChange::id));
        return sorted;
    }

    private static Optional<String> yes(boolean open) {
        return open ? Optional.of(YES) : Optional.empty();
    }
}
