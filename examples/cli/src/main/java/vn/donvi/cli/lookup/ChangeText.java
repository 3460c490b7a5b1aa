package vn.donvi.cli.lookup;

import java.util.List;
import vn.donvi.change.Citation;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.diagram.LineageLabels;
import vn.donvi.gazetteer.Gazetteer;

/** Changes and their parts as text for people. */
final class ChangeText {
    /** The labels of a diagram, with the extents in the words of the law. */
    static final LineageLabels LABELS = new LineageLabels() {
        @Override
        public List<String> transfer(Transfer transfer) {
            return List.of(Labels.extent(transfer), NumberText.of(transfer));
        }
    };

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
}
