package vn.donvi.gazetteer.image;

import java.util.Arrays;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.index.EdgeIndex;
import vn.donvi.gazetteer.index.RowMaker;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.unit.UnitId;

/** Makes the changes, each with its transfers. */
final class ChangeRows implements RowMaker<UnitChange> {
    private final UnitIndex units;
    private final Constants constants;
    private final TextColumn texts;
    private final Days days;
    private final IntColumn id;
    private final IntColumn day;
    private final IntColumn basis;
    private final IntColumn kind;
    private final IntColumn document;
    private final IntColumn clause;
    private final IntColumn note;
    private final IntColumn unit;
    private final IntColumn open;
    private final int[] firstEdge;
    private final TransferRows transfers;

    ChangeRows(
            UnitIndex units, Constants constants, TextColumn texts, NumberColumn numbers, Days days, ColumnReader in) {
        this.units = units;
        this.constants = constants;
        this.texts = texts;
        this.days = days;
        this.id = in.ints();
        this.day = in.ints();
        this.basis = in.ints();
        this.kind = in.ints();
        this.document = in.ints();
        this.clause = in.ints();
        this.note = in.ints();
        this.unit = in.ints();
        this.open = in.ints();
        this.firstEdge = in.wide();
        this.transfers = new TransferRows(units, constants, numbers, in);
    }

    int size() {
        return id.size();
    }

    /** The transfers as edges. */
    EdgeIndex edges() {
        return new EdgeIndex(units.size(), firstEdge, transfers.source(), transfers.target(), transfers);
    }

    @Override
    public UnitChange make(int row) {
        String name = texts.get(id.get(row));
        Enactment enactment = new Enactment(
                days.get(day.get(row)),
                constants.basis(basis.get(row)),
                Citation.of(texts.get(document.get(row)), texts.get(clause.get(row))));
        String remark = texts.get(note.get(row));
        ChangeKind what = constants.changeKind(kind.get(row));
        if (unit.get(row) == ImageForm.NONE) {
            return new Rearrangement(name, enactment, what, Arrays.asList(transfers(row)), remark);
        }
        UnitId loose = units.unit(unit.get(row)).id();
        boolean isUnknown = open.get(row) == 1;
        return what == ChangeKind.ESTABLISHMENT
                ? new Establishment(name, enactment, loose, isUnknown, remark)
                : new Dissolution(name, enactment, loose, isUnknown, remark);
    }

    private Transfer[] transfers(int row) {
        Transfer[] made = new Transfer[firstEdge[row + 1] - firstEdge[row]];
        for (int i = 0; i < made.length; i++) {
            made[i] = transfers.make(firstEdge[row] + i);
        }
        return made;
    }
}
