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

/** The findings of a build: counts for each source, and every contradiction and open question. */
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
    private final List<String> wrongDays = new ArrayList<>();
    private final List<String> sums = new ArrayList<>();
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

    /** Compares an edge of the change record with the successors in the other list. */
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

    /** Adds a row of the lists whose type contradicts the type at the beginning of the name. */
    public void typeAgainstName(String row) {
        typesAgainstNames.add(row);
    }

    public List<String> typesAgainstNames() {
        return typesAgainstNames;
    }

    /** Adds a type of a resolution that differs from the list. */
    public void typeDifference(String difference) {
        typeDifferences.add(difference);
    }

    public List<String> typeDifferences() {
        return typeDifferences;
    }

    /** Adds words of the law that every figure contradicts. */
    public void doubt(String what) {
        doubts.add(what);
    }

    public List<String> doubts() {
        return doubts;
    }

    /** Adds a difference between the conversion table and the resolutions. */
    public void table(String difference) {
        table.add(difference);
    }

    public List<String> table() {
        return table;
    }

    /** Adds a share of a divided commune that is missing or wrong. */
    public void share(String difference) {
        shares.add(difference);
    }

    public List<String> shares() {
        return shares;
    }

    /** Adds a change without a fitting document in the lists. */
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

    /** Adds a change whose day or act is known to be wrong. */
    public void wrongDay(String what) {
        wrongDays.add(what);
    }

    public List<String> wrongDays() {
        return wrongDays;
    }

    /** Adds a figure of an act that is not the sum of its parts. */
    public void sum(String difference) {
        sums.add(difference);
    }

    public List<String> sums() {
        return sums;
    }

    public int agreements() {
        return agreements;
    }
}
