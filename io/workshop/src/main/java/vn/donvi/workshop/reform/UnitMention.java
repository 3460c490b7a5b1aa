package vn.donvi.workshop.reform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.workshop.list.VersionSpan;
import vn.donvi.workshop.source.SourceException;

/**
 * A mention of a source unit in a clause of a resolution; its name is to be resolved to a unit in force the day before.
 */
final class UnitMention {
    private final Clause clause;
    private final UnitName name;
    private final int phrase;
    private final String target;
    private Extent area;
    private Extent population;
    private List<VersionSpan> candidates;
    private @Nullable VersionSpan unit;
    private String doubt = "";

    UnitMention(
            Clause clause,
            UnitName name,
            int phrase,
            String target,
            Extent area,
            Extent population,
            List<VersionSpan> candidates) {
        this.clause = clause;
        this.name = name;
        this.phrase = phrase;
        this.target = target;
        this.area = area;
        this.population = population;
        this.candidates = candidates;
        this.unit = candidates.size() == 1 ? candidates.get(0) : null;
    }

    Clause clause() {
        return clause;
    }

    UnitName name() {
        return name;
    }

    /** The number of the list of the clause that has the mention. */
    int phrase() {
        return phrase;
    }

    /** The code of the unit that the clause forms. */
    String target() {
        return target;
    }

    Extent area() {
        return area;
    }

    Extent population() {
        return population;
    }

    void area(Extent extent) {
        area = extent;
    }

    void population(Extent extent) {
        population = extent;
    }

    /** The reason to doubt the words of the law about the unit; empty if there is none. */
    String doubt() {
        return doubt;
    }

    void doubt(String why) {
        doubt = why;
    }

    List<VersionSpan> candidates() {
        return candidates;
    }

    boolean isResolved() {
        return unit != null;
    }

    VersionSpan unit() {
        if (unit == null) {
            throw new SourceException(this + " is not resolved");
        }
        return unit;
    }

    /** Keeps some of the candidates; a single one is the unit. */
    void keep(List<VersionSpan> some) {
        candidates = some;
        if (some.size() == 1) {
            unit = some.get(0);
        }
    }

    @Override
    public String toString() {
        return clause.ref() + ": " + name;
    }
}
