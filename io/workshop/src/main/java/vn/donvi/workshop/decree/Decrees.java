package vn.donvi.workshop.decree;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.workshop.edge.Edge;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.DocumentNumber;
import vn.donvi.workshop.source.SourceRow;

/**
 * The acts of 2003 to 2018 on the origin of units: their transfers, how much of each act was seen, and the acts that
 * made units although the title of another act fits better.
 */
public final class Decrees {
    private static final String WHOLE = "whole";

    private final List<Edge> edges;
    private final Map<String, SourceRow> acts = new LinkedHashMap<>();
    private final List<SourceRow> citations;

    private Decrees(List<Edge> edges, List<SourceRow> acts, List<SourceRow> citations) {
        this.edges = edges;
        acts.forEach(row -> this.acts.put(row.get("document"), row));
        this.citations = citations;
    }

    /**
     * Reads the tables.
     *
     * @param transfers what moved from where to where
     * @param acts the acts that were seen, whole or in part
     * @param citations the acts of single units
     */
    public static Decrees of(
            List<SourceRow> transfers, List<SourceRow> acts, List<SourceRow> citations, VersionSpans spans) {
        return new Decrees(DecreeTransfers.of(transfers, spans), acts, citations);
    }

    /** The transfers, in the order of their table. */
    public List<Edge> edges() {
        return edges;
    }

    /** The acts that state a transfer and are not among those known already, by their numbers. */
    public List<Document> documents(Collection<Document> known) {
        Set<String> numbers = new HashSet<>();
        known.forEach(document -> numbers.add(document.number()));
        List<Document> missing = new ArrayList<>();
        for (Edge edge : edges) {
            edge.stated()
                    .map(statement -> statement.citation().document())
                    .filter(numbers::add)
                    .ifPresent(number -> missing.add(document(number)));
        }
        return missing;
    }

    private Document document(String number) {
        Document document = Document.of(number, DocumentKind.LEGAL, DocumentNumber.issuer(number), "");
        SourceRow row = acts.get(number);
        return row == null || row.get("issued").isEmpty()
                ? document
                : document.issued(LocalDate.parse(row.get("issued")));
    }

    /** The act that made a unit on about a date, if the title of another one would mislead. */
    public Optional<String> madeBy(LocalDate date, String code) {
        return citations.stream()
                .filter(row -> row.get("code").equals(code)
                        && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(row.get("date")), date))
                                <= DecreeTransfers.MOST_DAYS)
                .map(row -> row.get("document"))
                .findFirst();
    }

    /** Why the origin or successor of a unit that an act made or ended is not known. */
    public String whyOpen(String document) {
        SourceRow act = acts.get(document);
        if (act == null) {
            return "the text of " + document + " was not found";
        }
        return act.get("seen").equals(WHOLE)
                ? document + " was read whole and does not say it"
                : "of " + document + " only a part was seen, without the clause on it";
    }
}
