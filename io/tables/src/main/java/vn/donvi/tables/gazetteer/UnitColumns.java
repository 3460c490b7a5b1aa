package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/** The columns of a version of a unit, for every table that has them. */
public final class UnitColumns {
    private final Column<UnitCode> code;
    private final Column<LocalDate> since;
    private final Column<Optional<LocalDate>> until;
    private final Column<UnitType> type;
    private final Column<String> name;
    private final Column<Optional<UnitCode>> parent;
    private final Column<List<String>> otherSpellings;

    /** Declares them as the next columns of a table. */
    public UnitColumns(Columns table) {
        this.code = table.required("code", ValueType.CODE, "the code, with its leading zeros");
        this.since =
                table.required("since", ValueType.DATE, "the first date of the version; with the code its identity");
        this.until = table.optional(
                "until", ValueType.DATE, "the first date on which the version is no longer in force; none while it is");
        this.type = table.required("type", GazetteerTypes.UNIT_TYPE, "the type");
        this.name = table.required("name", ValueType.TEXT, "the official name without the type");
        this.parent = table.optional("parent", ValueType.CODE, "the code of the unit above; none for a province");
        this.otherSpellings = table.list(
                "other_spellings", ValueType.listOf(ValueType.TEXT, "|", "texts"), "other spellings of the name");
    }

    /** The columns that together identify a version. */
    public List<Column<?>> key() {
        return List.of(code, since);
    }

    /**
     * Returns the version of a row.
     *
     * @throws BadRowException if a value is not of its column, or contradicts the others
     */
    public AdministrativeUnit read(Row row) throws BadRowException {
        LocalDate start = row.get(since);
        Optional<LocalDate> end = row.get(until);
        if (end.isPresent() && !end.get().isAfter(start)) {
            throw until.bad("must be after since " + start + ", but is " + end.get());
        }
        DateRange validity = end.isPresent() ? DateRange.of(start, end.get()) : DateRange.from(start);
        AdministrativeUnit.Builder unit =
                AdministrativeUnit.builder(row.get(code), row.get(type), row.get(name), validity);
        Optional<UnitCode> above = row.get(parent);
        if (above.isPresent()) {
            unit.parent(above.get());
        }
        List<String> spellings = row.get(otherSpellings);
        if (!spellings.isEmpty()) {
            unit.otherSpellings(spellings);
        }
        return unit.build();
    }

    /** Sets them in a row. */
    public void write(AdministrativeUnit unit, NewRow row) {
        row.set(code, unit.code())
                .set(since, unit.validity().startInclusive())
                .set(until, unit.validity().endExclusive())
                .set(type, unit.type())
                .set(name, unit.name())
                .set(parent, unit.parent())
                .set(otherSpellings, unit.otherSpellings());
    }
}
