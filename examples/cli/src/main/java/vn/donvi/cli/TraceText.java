package vn.donvi.cli;

import java.io.IOException;
import java.time.LocalDate;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** A lineage for people: the changes by date, and under each the units on both of its sides. */
final class TraceText {
    private static final String MARK = "* ";
    private static final String NO_MARK = "  ";

    private final Trace trace;

    TraceText(Trace trace) {
        this.trace = trace;
    }

    void write(LocalDate date, Appendable out) throws IOException {
        AdministrativeUnit unit = trace.unit();
        Snapshot snapshot = trace.gazetteer().on(date);
        out.append(MARK).append(unit.toString());
        for (AdministrativeUnit parent : snapshot.parents(unit)) {
            out.append(", ").append(parent.fullName());
        }
        out.append("\n  in force since ").append(unit.id().since().toString());
        if (unit.validity().endExclusive().isPresent()) {
            out.append(" until ")
                    .append(unit.validity().endExclusive().get().minusDays(1).toString());
        }
        out.append('\n');
        if (trace.changes().isEmpty()) {
            out.append("\nno change is known\n");
        }
        for (UnitChange change : trace.changes()) {
            writeChange(change, out);
        }
    }

    private void writeChange(UnitChange change, Appendable out) throws IOException {
        out.append('\n')
                .append(change.date().toString())
                .append("  ")
                .append(ChangeText.kind(change))
                .append("  ")
                .append(ChangeText.act(change))
                .append('\n');
        String title = ChangeText.title(trace.gazetteer(), change.citation());
        if (!title.isEmpty()) {
            out.append("  ").append(title).append('\n');
        }
        if (change instanceof Establishment establishment) {
            out.append("  ")
                    .append(ChangeText.origin(establishment))
                    .append("  ->  ")
                    .append(after(establishment.unit(), change))
                    .append('\n');
        } else if (change instanceof Dissolution dissolution) {
            out.append(before(dissolution.unit(), change))
                    .append("  ->  ")
                    .append(ChangeText.successor(dissolution))
                    .append('\n');
        }
        TextTable table = new TextTable("llll");
        for (Transfer transfer : change.transfers()) {
            table.row(
                    before(transfer.source(), change),
                    ChangeText.moved(transfer),
                    "->",
                    after(transfer.target(), change));
        }
        table.print(out);
        if (!change.note().isEmpty()) {
            out.append("  note: ").append(change.note()).append('\n');
        }
    }

    private String before(UnitId id, UnitChange change) {
        return (isAsked(id) ? MARK : NO_MARK) + name(id, change.date().minusDays(1));
    }

    private String after(UnitId id, UnitChange change) {
        return (isAsked(id) ? MARK : "") + name(id, change.date());
    }

    private boolean isAsked(UnitId id) {
        return id.equals(trace.unit().id());
    }

    /** The unit, with its parent where that is not the parent of the unit asked for. */
    private String name(UnitId id, LocalDate date) {
        AdministrativeUnit unit = trace.gazetteer().get(id);
        if (unit.parent().equals(trace.unit().parent())) {
            return unit.toString();
        }
        return trace.gazetteer().on(date).parents(unit).stream()
                .findFirst()
                .map(parent -> unit + ", " + parent.fullName())
                .orElse(unit.toString());
    }
}
