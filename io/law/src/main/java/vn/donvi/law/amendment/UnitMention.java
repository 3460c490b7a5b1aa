package vn.donvi.law.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.AdministrativeUnit;

/** A unit that a clause takes from or adds to; its name is to be resolved to a unit in force the day before. */
final class UnitMention {
    /** The phrase of a unit that is no item of a list, such as the target of "Nhập xã A vào xã B". */
    static final int ALONE = -1;

    private final Clause clause;
    private final UnitName name;
    private final int phrase;
    private final StatedFigures figures;
    private Extent area;
    private Extent population;
    private List<AdministrativeUnit> candidates;
    private @Nullable AdministrativeUnit unit;

    UnitMention(
            Clause clause,
            UnitName name,
            int phrase,
            Extent area,
            Extent population,
            StatedFigures figures,
            List<AdministrativeUnit> candidates) {
        this.clause = clause;
        this.name = name;
        this.phrase = phrase;
        this.area = area;
        this.population = population;
        this.figures = figures;
        this.candidates = candidates;
        this.unit = candidates.size() == 1 ? candidates.get(0) : null;
    }

    /** A mention of a whole unit outside a list. */
    static UnitMention whole(Clause clause, UnitName name, List<AdministrativeUnit> candidates) {
        return new UnitMention(clause, name, ALONE, Extent.ALL, Extent.ALL, StatedFigures.NONE, candidates);
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

    StatedFigures figures() {
        return figures;
    }

    Extent area() {
        return area;
    }

    Extent population() {
        return population;
    }

    void extents(Extent ofArea, Extent ofPopulation) {
        area = ofArea;
        population = ofPopulation;
    }

    List<AdministrativeUnit> candidates() {
        return candidates;
    }

    boolean isResolved() {
        return unit != null;
    }

    /** The unit that is meant; only of a resolved mention. */
    AdministrativeUnit unit() {
        if (unit == null) {
            throw new IllegalStateException(this + " is not resolved");
        }
        return unit;
    }

    /** Keeps some of the candidates; a single one is the unit. */
    void keep(List<AdministrativeUnit> some) {
        candidates = some;
        if (some.size() == 1) {
            unit = some.get(0);
        }
    }

    Part part() {
        return new Part(unit(), name, area, population, figures);
    }

    @Override
    public String toString() {
        return clause.ref() + ": " + name;
    }
}
