package vn.donvi.crosswalk;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Citation;
import vn.donvi.change.Extent;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The share of a unit that is in a unit of another date, its certainty, and the changes on the way. Immutable,
 * serializable.
 */
public final class CrosswalkRow implements Serializable {
    private static final long serialVersionUID = 1;

    private final AdministrativeUnit source;
    private final @Nullable AdministrativeUnit target;
    private final @Nullable OpenEnd openEnd;
    private final Extent areaExtent;
    private final Extent populationExtent;
    private final Share area;
    private final Share population;
    private final ImmutableList<UnitChange> changes;

    CrosswalkRow(
            AdministrativeUnit source,
            @Nullable AdministrativeUnit target,
            @Nullable OpenEnd openEnd,
            Extent areaExtent,
            Extent populationExtent,
            Share area,
            Share population,
            List<UnitChange> changes) {
        this.source = source;
        this.target = target;
        this.openEnd = openEnd;
        this.areaExtent = areaExtent;
        this.populationExtent = populationExtent;
        this.area = area;
        this.population = population;
        this.changes = ImmutableList.copyOf(changes);
    }

    /** The unit of the first date. */
    public AdministrativeUnit source() {
        return source;
    }

    /** The unit of the second date; empty if none is known. {@link #openEnd} then gives the reason. */
    public Optional<AdministrativeUnit> target() {
        return Optional.ofNullable(target);
    }

    /** The reason for a missing target; empty if there is a target. */
    public Optional<OpenEnd> openEnd() {
        return Optional.ofNullable(openEnd);
    }

    /**
     * How much of the source's area is in the target, in the words of the law. Over several changes, a part of a part
     * is a part, and parts that come together again are all.
     */
    public Extent areaExtent() {
        return areaExtent;
    }

    /** How much of the source's population is in the target, in the words of the law. */
    public Extent populationExtent() {
        return populationExtent;
    }

    /** The share of the source's area that is in the target. */
    public Share area() {
        return area;
    }

    /** The share of the source's population that is in the target. */
    public Share population() {
        return population;
    }

    /** The changes on all paths from the source to the target, by date; empty if the source is the target. */
    public List<UnitChange> changes() {
        return changes;
    }

    /** The citations of the changes, in their order, each once. */
    public List<Citation> citations() {
        return changes.stream().map(UnitChange::citation).distinct().collect(ImmutableList.toImmutableList());
    }

    /** Whether there is a target and the bounds of both shares leave no doubt. */
    public boolean isCertain() {
        return target != null && area.isCertain() && population.isCertain();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CrosswalkRow other
                && source.equals(other.source)
                && Objects.equals(target, other.target)
                && openEnd == other.openEnd
                && areaExtent == other.areaExtent
                && populationExtent == other.populationExtent
                && area.equals(other.area)
                && population.equals(other.population)
                && changes.equals(other.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, target, openEnd, area, population);
    }

    /** For people: {@code 00007@2004-08-31 -> 00008@2025-07-01 (area …, population …)}. */
    @Override
    public String toString() {
        return source.id() + " -> " + (target == null ? String.valueOf(openEnd) : target.id()) + " (area " + area
                + ", population " + population + ")";
    }
}
