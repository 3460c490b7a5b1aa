package vn.donvi.workshop.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.donvi.change.Citation;
import vn.donvi.change.Extent;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Source;
import vn.donvi.name.NameForm;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.edge.Edge;
import vn.donvi.workshop.edge.EdgeEvidence;
import vn.donvi.workshop.edge.StatedChange;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.list.VersionSpan;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.SourceException;

/** The mergers of provinces of 2025-07-01, as listed in the resolution of the party's committee. */
public final class ProvinceMergers {
    /** The law of the mergers. The available text is that of the resolution that it follows. */
    private static final String LAW = "202/2025/QH15";

    private final Map<String, List<String>> oldByNew = new LinkedHashMap<>();
    private final Map<String, ClauseRef> clauses = new LinkedHashMap<>();
    private final String document;

    private ProvinceMergers(String document) {
        this.document = document;
    }

    public static ProvinceMergers of(Resolution resolution, VersionSpans spells, CodeList codes) {
        ProvinceMergers mergers = new ProvinceMergers(resolution.number());
        LocalDate before = Reform2025.DATE.minusDays(1);
        for (Arrangement merger : resolution.provisions(Arrangement.class)) {
            List<String> old = new ArrayList<>();
            for (Source source : merger.sources()) {
                String key = NameForm.spellingKey(source.unit().name());
                old.add(spells.all(UnitLevel.PROVINCE)
                        .filter(spell -> spell.contains(before)
                                && NameForm.spellingKey(spell.name()).equals(key))
                        .map(VersionSpan::code)
                        .findFirst()
                        .orElseThrow(() -> new SourceException(resolution.number() + ", "
                                + merger.clause().ref() + ": no province " + source.unit())));
            }
            String code = codes.province(merger.target().name());
            mergers.oldByNew.put(code, List.copyOf(old));
            mergers.clauses.put(code, merger.clause().ref());
        }
        return mergers;
    }

    /** The codes of the old provinces by the code of the new one. */
    public Map<String, List<String>> oldByNew() {
        return oldByNew;
    }

    /**
     * The edges from every old province to its new one, except if the code is the same. Also registers the citations in
     * {@code stated}.
     */
    public List<Edge> edges(StatedChange.Index stated) {
        List<Edge> edges = new ArrayList<>();
        oldByNew.forEach((code, old) -> {
            stated.put(
                    Reform2025.DATE,
                    code,
                    new StatedChange(Citation.of(LAW), "as " + document + ", " + clauses.get(code) + " lists it"));
            for (String source : old) {
                if (!source.equals(code)) {
                    edges.add(Edge.of(
                            Reform2025.DATE, UnitLevel.PROVINCE, source, code, Extent.ALL, EdgeEvidence.RESOLUTION));
                }
            }
        });
        return edges;
    }
}
