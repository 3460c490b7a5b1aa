package vn.donvi.cli.lookup;

import java.util.List;
import vn.donvi.change.Citation;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.language.Words;
import vn.donvi.diagram.LineageLabels;
import vn.donvi.gazetteer.Gazetteer;

/** Changes and their parts as text for people. As labels of a diagram, with the extents in the words of the law. */
final class ChangeText implements LineageLabels {
    private final Words words;

    ChangeText(Words words) {
        this.words = words;
    }

    /** The kind of a change: {@code nhập (merger)}. */
    String kind(UnitChange change) {
        return words.text(Labels.word(change.kind()));
    }

    /** The document and the basis of the date of the change: {@code 819/NQ-UBTVQH14 (date: in force)}. */
    String act(UnitChange change) {
        return words.text(
                "lookup.act", change.citation(), Labels.word(change.enactment().basis()));
    }

    /** The title of the document; empty if it is not known. */
    static String title(Gazetteer gazetteer, Citation citation) {
        return gazetteer.getDocument(citation.document()).title();
    }

    /** The extent and figures of a transfer: {@code toàn bộ, 7.87 km², 3,121 people}. */
    String moved(Transfer transfer) {
        String figures = figures(transfer);
        return Labels.extent(transfer) + (figures.isEmpty() ? "" : ", " + figures);
    }

    @Override
    public List<String> transfer(Transfer transfer) {
        return List.of(Labels.extent(transfer), figures(transfer));
    }

    @Override
    public String origin(Establishment establishment) {
        return words.text(establishment.originUnknown() ? "lookup.origin-unknown" : "lookup.no-predecessor");
    }

    @Override
    public String successor(Dissolution dissolution) {
        return words.text(dissolution.successorUnknown() ? "lookup.successor-unknown" : "lookup.no-successor");
    }

    private String figures(Transfer transfer) {
        return NumberText.of(transfer).map(words::text).orElse("");
    }
}
