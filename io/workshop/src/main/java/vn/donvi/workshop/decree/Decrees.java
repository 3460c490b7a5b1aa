package vn.donvi.workshop.decree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.donvi.workshop.act.Acts;
import vn.donvi.workshop.edge.Edge;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.SourceRow;

/** The acts of 2003 to 2018 on the origin of units: their transfers, and how much of each act was seen. */
public final class Decrees {
    private static final String WHOLE = "whole";

    private final List<Edge> edges;
    private final Map<String, SourceRow> seen = new HashMap<>();

    private Decrees(List<Edge> edges, List<SourceRow> seen) {
        this.edges = edges;
        seen.forEach(row -> this.seen.put(row.get("document"), row));
    }

    /**
     * Reads the tables.
     *
     * @param transfers what moved from where to where
     * @param seen the acts that were seen, whole or in part
     * @param acts the days of the acts
     * @param spans the spans of the lists on the days of the acts
     */
    public static Decrees of(List<SourceRow> transfers, List<SourceRow> seen, Acts acts, VersionSpans spans) {
        return new Decrees(DecreeTransfers.of(transfers, acts, spans), seen);
    }

    /** The transfers, in the order of their table. */
    public List<Edge> edges() {
        return edges;
    }

    /** Why the origin or successor of a unit that an act made or ended is not known. */
    public String whyOpen(String document) {
        SourceRow act = seen.get(document);
        if (act == null) {
            return "the text of " + document + " was not found";
        }
        return act.get("seen").equals(WHOLE)
                ? document + " was read whole and does not say it"
                : "of " + document + " only a part was seen, without the clause on it";
    }
}
