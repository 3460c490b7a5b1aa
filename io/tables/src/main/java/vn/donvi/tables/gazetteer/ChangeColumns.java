package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.Optional;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Enactment;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitId;

/** The columns of a change but for its transfers. */
final class ChangeColumns {
    private final Column<String> id;
    private final Column<LocalDate> date;
    private final Column<DateBasis> dateBasis;
    private final Column<ChangeKind> kind;
    private final Column<String> document;
    private final Column<String> clause;
    private final Column<Optional<UnitId>> unit;
    private final Column<Boolean> open;
    private final Column<String> note;

    /** Declares them as the next columns of a table. */
    ChangeColumns(Columns table) {
        this.id = table.required("id", ValueType.TEXT, "its identity");
        this.date = table.required("date", ValueType.DATE, "the first day of the new state");
        this.dateBasis = table.required("date_basis", ValueType.oneOf(DateBasis.values()), "the basis of the date");
        this.kind = table.required("kind", ValueType.oneOf(ChangeKind.values()), "the kind");
        this.document = table.required("document", ValueType.TEXT, "the number of the document that made it");
        this.clause = table.text("clause", "the place in the document");
        this.unit = table.optional(
                "unit", ValueType.ID, "the version of an establishment or a dissolution; none for any other kind");
        this.open = table.flag("open", "whether the version has an origin or successor that no source names");
        this.note = table.text("note", "a note");
    }

    Column<String> id() {
        return id;
    }

    Column<LocalDate> date() {
        return date;
    }

    Column<ChangeKind> kind() {
        return kind;
    }

    ChangeRow read(Row row) throws BadRowException {
        ChangeKind stated = row.get(kind);
        Optional<UnitId> version = row.get(unit);
        boolean isOpen = row.get(open);
        boolean ofOneUnit = ChangeRow.isOfOneUnit(stated);
        if (ofOneUnit != version.isPresent()) {
            throw unit.bad((ofOneUnit ? "must not be empty for " : "must be empty for ") + ChangeRow.label(stated));
        }
        if (isOpen && !ofOneUnit) {
            throw open.bad("must not be set for " + ChangeRow.label(stated));
        }
        Enactment enactment =
                new Enactment(row.get(date), row.get(dateBasis), Citation.of(row.get(document), row.get(clause)));
        return new ChangeRow(row.get(id), enactment, stated, version, isOpen, row.get(note));
    }

    void write(ChangeRow change, NewRow row) {
        row.set(id, change.id())
                .set(date, change.enactment().date())
                .set(dateBasis, change.enactment().basis())
                .set(kind, change.kind())
                .set(document, change.enactment().citation().document())
                .set(clause, change.enactment().citation().clause())
                .set(unit, change.unit())
                .set(open, change.open())
                .set(note, change.note());
    }
}
