package vn.donvi.cli.lookup;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * A lineage as a diagram: a box for each version and an arrow for each transfer, dashed if it is not in the unit's own
 * lineage. An establishment or dissolution has an arrow from or to a round box. Boxes are named {@code u0}, {@code u1},
 * …, so only labels need escaping.
 */
final class TraceDiagram {
    private final Trace trace;
    private final Notation notation;
    private final Appendable out;
    private final Map<UnitId, String> boxes = new HashMap<>();
    private int ends;

    private TraceDiagram(Trace trace, Notation notation, Appendable out) {
        this.trace = trace;
        this.notation = notation;
        this.out = out;
    }

    static void write(Trace trace, Notation notation, Appendable out) throws IOException {
        new TraceDiagram(trace, notation, out).write();
    }

    private void write() throws IOException {
        out.append(notation.start());
        for (AdministrativeUnit unit : trace.units().values()) {
            String box = "u" + boxes.size();
            boxes.put(unit.id(), box);
            out.append(notation.unit(
                    box, unit.equals(trace.unit()), unit.fullName(), unit.id().toString()));
        }
        for (UnitChange change : trace.changes()) {
            write(change);
        }
        out.append(notation.end());
    }

    private void write(UnitChange change) throws IOException {
        String date = change.date().toString();
        String document = change.citation().document();
        if (change instanceof Establishment establishment) {
            String end = end(ChangeText.origin(establishment));
            out.append(notation.arrow(end, box(establishment.unit()), true, date, document));
        } else if (change instanceof Dissolution dissolution) {
            String end = end(ChangeText.successor(dissolution));
            out.append(notation.arrow(box(dissolution.unit()), end, true, date, document));
        }
        for (Transfer transfer : change.transfers()) {
            out.append(notation.arrow(
                    box(transfer.source()),
                    box(transfer.target()),
                    trace.isOnTheWay(transfer),
                    date,
                    document,
                    Labels.extent(transfer),
                    NumberText.of(transfer)));
        }
    }

    private String end(String text) throws IOException {
        String end = "e" + ends++;
        out.append(notation.unknown(end, text));
        return end;
    }

    private String box(UnitId unit) {
        return Objects.requireNonNull(boxes.get(unit));
    }
}
