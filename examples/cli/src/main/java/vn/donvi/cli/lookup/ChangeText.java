package vn.donvi.cli.lookup;

import vn.donvi.change.Citation;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.gazetteer.Gazetteer;

/** Changes and their parts as text for people. */
final class ChangeText {
    private ChangeText() {}

    /** The kind of a change: {@code nhập (merger)}. */
    static String kind(UnitChange change) {
        return Labels.vietnamese(change.kind()) + " (" + Labels.spaced(change.kind()) + ")";
    }

    /** The document and the basis of the date of the change: {@code 819/NQ-UBTVQH14 (date: in force)}. */
    static String act(UnitChange change) {
        return change.citation() + " (date: " + Labels.spaced(change.enactment().basis()) + ")";
    }

    /** The title of the document; empty if it is not known. */
    static String title(Gazetteer gazetteer, Citation citation) {
        return gazetteer.getDocument(citation.document()).title();
    }

    /** The extent and figures of a transfer: {@code toàn bộ, 7.87 km², 3,121 people}. */
    static String moved(Transfer transfer) {
        String figures = NumberText.of(transfer);
        return Labels.extent(transfer) + (figures.isEmpty() ? "" : ", " + figures);
    }

    /** The text in place of a predecessor. */
    static String origin(Establishment establishment) {
        return establishment.originUnknown() ? "origin unknown" : "no predecessor";
    }

    /** The text in place of a successor. */
    static String successor(Dissolution dissolution) {
        return dissolution.successorUnknown() ? "successor unknown" : "no successor";
    }
}
