package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.unit.UnitId;

/**
 * The longest path on which a part of one version came to another, step by step.
 *
 * @param steps its transfers by date, at least one; each begins at the end of the one before it. Unmodifiable
 */
public record LineageChain(List<LineageStep> steps) {
    private static final Comparator<LineageChain> LONGEST_FIRST =
            Comparator.comparing((LineageChain chain) -> -chain.steps().size()).thenComparing(LineageChain::last);

    /**
     * @throws IllegalArgumentException if there is no step
     */
    public LineageChain {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a chain needs a step");
        }
    }

    /**
     * The longest chains between two dates. For each version with an incoming and without an outgoing transfer, this is
     * the path to it with the most steps; among equal ones, the first by the order of the changes. Longest first, then
     * by the id of the last version. Costs a pass over the changes.
     *
     * @param from changes after this date count
     * @param to changes up to and including this date count
     * @param limit the maximum number of chains
     * @throws IllegalArgumentException if {@code to} is before {@code from}, or the limit is negative
     */
    public static List<LineageChain> longest(Gazetteer gazetteer, LocalDate from, LocalDate to, int limit) {
        Map<UnitId, Link> links = new HashMap<>();
        Set<UnitId> goneOn = new HashSet<>();
        for (UnitChange change : Period.changes(gazetteer, from, to)) {
            for (Transfer transfer : change.transfers()) {
                Link before = links.get(transfer.source());
                Link link =
                        new Link(before, new LineageStep(change, transfer), before == null ? 1 : before.length() + 1);
                Link other = links.get(transfer.target());
                if (other == null || other.length() < link.length()) {
                    links.put(transfer.target(), link);
                }
                goneOn.add(transfer.source());
            }
        }
        return links.entrySet().stream()
                .filter(entry -> !goneOn.contains(entry.getKey()))
                .map(entry -> entry.getValue().chain())
                .sorted(LONGEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** The version at the beginning. */
    public UnitId first() {
        return steps.get(0).transfer().source();
    }

    /** The version at the end. */
    public UnitId last() {
        return steps.get(steps.size() - 1).transfer().target();
    }

    /** A step, the steps before it, and their number together. */
    private record Link(@Nullable Link before, LineageStep step, int length) {
        LineageChain chain() {
            List<LineageStep> steps = new ArrayList<>(length);
            for (Link link = this; link != null; link = link.before()) {
                steps.add(link.step());
            }
            Collections.reverse(steps);
            return new LineageChain(steps);
        }
    }
}
