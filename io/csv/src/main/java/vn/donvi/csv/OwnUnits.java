package vn.donvi.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/**
 * The table of units of {@link CustomTables}. It has the columns of a gazetteer, but requires only code, name and
 * since.
 */
final class OwnUnits {
    static final Columns COLUMNS = new Columns();
    private static final Column<UnitCode> CODE = COLUMNS.required("code", ValueType.CODE, "the code");
    private static final Column<LocalDate> SINCE = COLUMNS.required("since", ValueType.DATE, "the first date");
    private static final Column<Optional<LocalDate>> UNTIL =
            COLUMNS.optional("until", ValueType.DATE, "the first date on which it is no longer in force");
    private static final Column<Optional<UnitType>> TYPE =
            COLUMNS.optional("type", GazetteerTypes.UNIT_TYPE, "the type");
    private static final Column<String> NAME = COLUMNS.required("name", ValueType.TEXT, "the name");
    private static final Column<Optional<UnitCode>> PARENT =
            COLUMNS.optional("parent", ValueType.CODE, "the code of the unit above");
    private static final Column<List<String>> OTHER_SPELLINGS =
            COLUMNS.list("other_spellings", ValueType.listOf(ValueType.TEXT, "|", "texts"), "other spellings");

    private static final TableFields FIELDS = TableFields.ofSomeOptional(COLUMNS.list());

    private final List<Row> rows = new ArrayList<>();
    private final boolean hasTypes;
    private final boolean hasParents;

    private OwnUnits(boolean hasTypes, boolean hasParents) {
        this.hasTypes = hasTypes;
        this.hasParents = hasParents;
    }

    /**
     * A version of a unit.
     *
     * @param type null if the table has no types
     * @param parent null if the row has none
     */
    record Row(
            UnitCode code,
            DateRange validity,
            String name,
            @Nullable UnitType type,
            @Nullable UnitCode parent,
            List<String> otherSpellings) {}

    /** Reads a table to its end. */
    static WithProblems<OwnUnits> read(CsvInput input, CsvOptions options) throws IOException {
        try (TableReader table = new TableReader(input, FIELDS, options)) {
            OwnUnits units = new OwnUnits(table.has(TYPE), table.has(PARENT));
            while (table.next()) {
                try {
                    units.rows.add(units.row(table));
                } catch (BadRowException e) {
                    table.report(e);
                }
            }
            if (!table.has(UNTIL)) {
                units.endWithNext();
            }
            return new WithProblems<>(units, table.problems());
        }
    }

    /** Ends each version at the beginning of the next one of its code, for a table without ends. */
    private void endWithNext() {
        Map<UnitCode, TreeSet<LocalDate>> beginnings = new HashMap<>();
        for (Row row : rows) {
            beginnings.computeIfAbsent(row.code, code -> new TreeSet<>()).add(row.validity.startInclusive());
        }
        for (ListIterator<Row> each = rows.listIterator(); each.hasNext(); ) {
            Row row = each.next();
            LocalDate start = row.validity.startInclusive();
            LocalDate next = Objects.requireNonNull(beginnings.get(row.code)).higher(start);
            if (next != null) {
                each.set(new Row(
                        row.code, DateRange.of(start, next), row.name, row.type, row.parent, row.otherSpellings));
            }
        }
    }

    private Row row(TableReader row) throws BadRowException {
        LocalDate start = row.get(SINCE);
        Optional<LocalDate> end = row.get(UNTIL);
        if (end.isPresent() && !end.get().isAfter(start)) {
            throw UNTIL.bad("must be after since " + start + ", but is " + end.get());
        }
        Optional<UnitType> type = row.get(TYPE);
        if (hasTypes && type.isEmpty()) {
            throw TYPE.bad("must not be empty");
        }
        return new Row(
                row.get(CODE),
                end.isPresent() ? DateRange.of(start, end.get()) : DateRange.from(start),
                row.get(NAME),
                type.orElse(null),
                row.get(PARENT).orElse(null),
                row.get(OTHER_SPELLINGS));
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether the table has the type of each unit. */
    boolean hasTypes() {
        return hasTypes;
    }

    /** Whether the table has a column for the unit above. */
    boolean hasParents() {
        return hasParents;
    }
}
