package vn.donvi.workshop.edge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.donvi.workshop.list.VersionSpan;

/** What the builder noticed on its way: counts for each source, and every contradiction and open question. */
public final class BuildReport {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();
    private final List<String> comparisons = new ArrayList<>();
    private final List<String> typesAgainstNames = new ArrayList<>();
    private final List<String> typeDifferences = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final List<String> table = new ArrayList<>();
    private final List<String> uncited = new ArrayList<>();
    private final List<String> shares = new ArrayList<>();
    private int agreements;

    public void count(String what) {
        count(what, 1);
    }

    public void count(String what, int number) {
        counts.merge(what, number, Integer::sum);
    }

    public int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    public void open(String question) {
        open.add(question);
    }

    public void contradiction(String what) {
        contradictions.add(what);
    }

    /** Compares an edge of the change record with the successors that the other list names. */
    void compared(Edge edge, Set<String> successors) {
        if (successors.contains(edge.to())) {
            agreements++;
        } else {
            comparisons.add(edge.date() + " " + edge.from() + ": the change record says " + edge.to()
                    + ", the successors list " + successors);
        }
    }

    public List<String> open() {
        return open;
    }

    public List<String> contradictions() {
        return contradictions;
    }

    public List<String> disagreements() {
        return comparisons;
    }

    /** A row of the lists whose type is not what its name begins with. */
    public void typeAgainstName(String row) {
        typesAgainstNames.add(row);
    }

    public List<String> typesAgainstNames() {
        return typesAgainstNames;
    }

    /** A type that a resolution gives otherwise than the list. */
    public void typeDifference(String difference) {
        typeDifferences.add(difference);
    }

    public List<String> typeDifferences() {
        return typeDifferences;
    }

    /** Words of the law that every figure contradicts. */
    public void doubt(String what) {
        doubts.add(what);
    }

    public List<String> doubts() {
        return doubts;
    }

    /** A difference between the conversion table and the resolutions. */
    public void table(String difference) {
        table.add(difference);
    }

    public List<String> table() {
        return table;
    }

    /** What is missing or wrong in the shares of divided communes. */
    public void share(String difference) {
        shares.add(difference);
    }

    public List<String> shares() {
        return shares;
    }

    /** A change for which no listed document fits. */
    public void uncited(LocalDate date, Collection<VersionSpan> units) {
        uncited.add(date + " "
                + units.stream()
                        .map(unit -> unit.code() + " " + unit.fullName())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    public List<String> uncited() {
        return uncited;
    }

    public int agreements() {
        return agreements;
    }
}
