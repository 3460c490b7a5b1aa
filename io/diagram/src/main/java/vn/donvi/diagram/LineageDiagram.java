package vn.donvi.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageGraph;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * A unit's lineage as a diagram: a box for each version and an arrow for each transfer. The box of the unit itself has a
 * thick border. A transfer that is not in the unit's own lineage is dashed, see {@link LineageGraph}. An establishment or
 * a dissolution has an arrow from or to a round box.
 *
 * <pre>{@code
 * LineageDiagram diagram = LineageDiagram.of(gazetteer, unit);
 * Files.writeString(Path.of("lineage.mmd"), diagram.mermaid());
 * Files.writeString(Path.of("lineage.gv"), diagram.dot()); // dot -Tsvg lineage.gv
 * }</pre>
 *
 * <p>Characters with a meaning in a language of diagrams are escaped in labels; control characters become blanks. Costs
 * the lineage and the length of the text. Immutable, and thread-safe if its labels are.
 */
public final class LineageDiagram {
    private final LineageGraph graph;
    private final LineageLabels labels;

    private LineageDiagram(LineageGraph graph, LineageLabels labels) {
        this.graph = graph;
        this.labels = labels;
    }

    /**
     * The diagram of a unit's lineage, with English labels.
     *
     * @throws UnknownUnitException if the gazetteer has no such version
     */
    public static LineageDiagram of(Gazetteer gazetteer, AdministrativeUnit unit) {
        return of(LineageGraph.of(gazetteer, unit));
    }

    /** The diagram of a lineage, with English labels. */
    public static LineageDiagram of(LineageGraph graph) {
        return new LineageDiagram(graph, new LineageLabels() {});
    }

    /** The same diagram with other labels. */
    public LineageDiagram withLabels(LineageLabels others) {
        return new LineageDiagram(graph, Objects.requireNonNull(others, "others"));
    }

    /**
     * The diagram as a Mermaid flowchart, which GitHub and many editors display in Markdown. Mermaid draws fewer than 500
     * arrows, unless its {@code maxEdges} is raised.
     */
    public String mermaid() {
        return text(DiagramLanguage.MERMAID);
    }

    /** The diagram in DOT, the language of Graphviz. */
    public String dot() {
        return text(DiagramLanguage.DOT);
    }

    private String text(DiagramLanguage language) {
        return new Drawing(language).text();
    }

    /** The text of the diagram in one language. Boxes are named u0, u1, …, so only labels need escaping. */
    private final class Drawing {
        private final DiagramLanguage language;
        private final StringBuilder text = new StringBuilder();
        private final Map<UnitId, String> boxes = new HashMap<>();
        private int ends;

        Drawing(DiagramLanguage language) {
            this.language = language;
        }

        String text() {
            text.append(language.opening());
            for (AdministrativeUnit unit : graph.units()) {
                String box = "u" + boxes.size();
                boxes.put(unit.id(), box);
                text.append(language.unit(box, unit.equals(graph.unit()), labels.unit(unit)));
            }
            graph.changes().forEach(this::draw);
            return text.append(language.closing()).toString();
        }

        private void draw(UnitChange change) {
            List<String> label = labels.change(change);
            if (change instanceof Establishment establishment) {
                String end = end(labels.origin(establishment));
                text.append(language.arrow(end, box(establishment.unit()), true, label));
            } else if (change instanceof Dissolution dissolution) {
                String end = end(labels.successor(dissolution));
                text.append(language.arrow(box(dissolution.unit()), end, true, label));
            }
            for (Transfer transfer : change.transfers()) {
                List<String> whole = new ArrayList<>(label);
                whole.addAll(labels.transfer(transfer));
                text.append(language.arrow(
                        box(transfer.source()), box(transfer.target()), graph.isInLineage(transfer), whole));
            }
        }

        private String end(String label) {
            String end = "e" + ends++;
            text.append(language.openEnd(end, List.of(label)));
            return end;
        }

        private String box(UnitId unit) {
            return Objects.requireNonNull(boxes.get(unit));
        }
    }
}
