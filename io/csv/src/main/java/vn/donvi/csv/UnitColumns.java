package vn.donvi.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/** The columns that say what a version of a unit is. */
final class UnitColumns {
    private final Column<UnitCode> code;
    private final Column<LocalDate> since;
    private final Column<Optional<LocalDate>> until;
    private final Column<UnitType> type;
    private final Column<String> name;
    private final Column<Optional<UnitCode>> parent;
    private final Column<Optional<List<String>>> otherSpellings;

    /** Declares them as the next of a table. */
    UnitColumns(Columns columns) {
        this.code = columns.required("code", FieldType.CODE);
        this.since = columns.required("since", FieldType.DATE);
        this.until = columns.optional("until", FieldType.DATE);
        this.type = columns.required("type", FieldType.oneOf(UnitType.values(), labels(UnitType.values())));
        this.name = columns.required("name", FieldType.TEXT);
        this.parent = columns.optional("parent", FieldType.CODE);
        this.otherSpellings = columns.optional("other_spellings", FieldType.TEXTS);
    }

    AdministrativeUnit read(TableReader row) throws BadRowException {
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
        Optional<List<String>> spellings = row.get(otherSpellings);
        if (spellings.isPresent()) {
            unit.otherSpellings(spellings.get());
        }
        return unit.build();
    }

    void write(AdministrativeUnit unit, TableWriter row) {
        row.set(code, unit.code())
                .set(since, unit.validity().startInclusive())
                .set(until, unit.validity().endExclusive())
                .set(type, unit.type())
                .set(name, unit.name())
                .set(parent, unit.parent());
        if (!unit.otherSpellings().isEmpty()) {
            row.set(otherSpellings, Optional.of(unit.otherSpellings()));
        }
    }

    private static String[] labels(UnitType[] types) {
        String[] labels = new String[types.length];
        for (int i = 0; i < types.length; i++) {
            labels[i] = types[i].label();
        }
        return labels;
    }
}
