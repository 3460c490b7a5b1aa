package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.ForeignCode;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;

/** The table of codes of other systems, one a row, sorted by system, unit, code and first date. */
public final class ForeignCodeSchema extends Schema<ForeignCode> {
    private static final ValueType<CodeSystem> SYSTEM = ValueType.parsed(
            "the name of a system (1 to 32 lower-case letters, digits, dots or hyphens, the first one a letter)",
            "^[a-z][a-z0-9.-]{0,31}$",
            new Systems());

    /** The table. */
    public static final Schema<ForeignCode> CODES = new ForeignCodeSchema(null, null);

    private final @Nullable Gazetteer gazetteer;
    private final @Nullable Snapshot snapshot;

    private final Column<UnitCode> unit = table.required(
            "unit",
            ValueType.CODE,
            "the code of the unit in the country's list; on each date it is the unit that bears it");
    private final Column<CodeSystem> system = table.required(
            "system",
            SYSTEM,
            "the system that gives the code, such as iso-3166-2, postal, telephone or one of your own");
    private final Column<String> code =
            table.required("code", ValueType.TEXT, "the code in the system, with its leading zeros");
    private final Column<List<String>> label = table.list(
            "label",
            ValueType.listOf(ValueType.TEXT, "|", "texts"),
            "the names that the system has for the unit, the current one first");
    private final @Nullable Column<LocalDate> from;
    private final @Nullable Column<Optional<LocalDate>> fromIfStated;
    private final Column<Optional<LocalDate>> until;
    private final Column<String> source;
    private final Column<String> note;

    /**
     * @param snapshot the units that rows without a first date are of; null if every row has one
     */
    private ForeignCodeSchema(@Nullable Gazetteer gazetteer, @Nullable Snapshot snapshot) {
        super("codes", "Codes that other systems give to units");
        String first = "the first date of the code";
        this.gazetteer = gazetteer;
        this.snapshot = snapshot;
        this.from = snapshot == null ? table.required("from", ValueType.DATE, first) : null;
        this.fromIfStated = snapshot == null ? null : table.optional("from", ValueType.DATE, first);
        this.until = table.optional(
                "until", ValueType.DATE, "the first date on which the code no longer holds; none while it does");
        this.source = table.text("source", "the document or publication that the code is taken from");
        this.note = table.text("note", "a doubt or an explanation");
    }

    /**
     * The table for a file of a user's own. A row is bad if the gazetteer does not have its unit on its first date. A row
     * without a first date is of the unit that bears the code on {@code date}, and holds while that version is in force.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static Schema<ForeignCode> of(Gazetteer gazetteer, LocalDate date) {
        return new ForeignCodeSchema(gazetteer, gazetteer.on(date));
    }

    @Override
    public ForeignCode read(Row row) throws BadRowException {
        UnitCode bearer = row.get(unit);
        CodeSystem giver = row.get(system);
        String text = row.get(code);
        List<String> names = row.get(label);
        DateRange life = life(bearer, row);
        Optional<LocalDate> end = row.get(until);
        if (end.isPresent() && !end.get().isAfter(life.startInclusive())) {
            throw until.bad("must be after " + life.startInclusive() + ", but is " + end.get());
        }
        DateRange validity = end.isPresent() ? DateRange.of(life.startInclusive(), end.get()) : life;
        ForeignCode read = new ForeignCode(bearer, giver, text, names, validity, row.get(source), row.get(note));
        Optional<String> fault = gazetteer == null ? Optional.empty() : CodeRegister.fault(gazetteer, read);
        if (fault.isPresent()) {
            throw (giver.equals(CodeSystem.OFFICE) ? system : unit).bad(fault.get());
        }
        return read;
    }

    /** The dates from the first one of a row on. */
    private DateRange life(UnitCode bearer, Row row) throws BadRowException {
        if (from != null) {
            return DateRange.from(row.get(from));
        }
        Optional<LocalDate> stated = row.get(Objects.requireNonNull(fromIfStated));
        if (stated.isPresent()) {
            return DateRange.from(stated.get());
        }
        try {
            return Objects.requireNonNull(snapshot).get(bearer).validity();
        } catch (UnknownUnitException e) {
            boolean isOfAnotherDay =
                    !Objects.requireNonNull(gazetteer).versions(bearer).isEmpty();
            throw unit.bad(
                    e.getMessage() + (isOfAnotherDay ? "; a row without 'from' is of the unit of that day" : ""));
        }
    }

    @Override
    public void write(ForeignCode value, NewRow row) {
        LocalDate first = value.validity().startInclusive();
        row.set(unit, value.unit())
                .set(system, value.system())
                .set(code, value.code())
                .set(label, value.labels());
        if (from != null) {
            row.set(from, first);
        } else {
            row.set(Objects.requireNonNull(fromIfStated), Optional.of(first));
        }
        row.set(until, value.validity().endExclusive())
                .set(source, value.source())
                .set(note, value.note());
    }

    @Override
    public Comparator<ForeignCode> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public List<Column<?>> key() {
        return from == null ? List.of() : List.of(system, unit, code, from);
    }

    private static final class Systems implements ValueType.TextForm<CodeSystem> {
        @Override
        public @Nullable CodeSystem parse(String text) {
            return CodeSystem.isName(text) ? CodeSystem.of(text) : null;
        }
    }
}
