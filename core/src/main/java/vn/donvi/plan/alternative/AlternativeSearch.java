package vn.donvi.plan.alternative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Finds every set of connected units with which a unit reaches a standard.
 *
 * <pre>{@code
 * MergerDomain domain = MergerDomain.of(profiles, neighbourhood, check, communes, Optional.empty());
 * AlternativeSearch.in(domain).upTo(4).around(commune).alternatives();
 * }</pre>
 *
 * <p>The search is exhaustive for sets up to a size, within a bound on the number of sets that are looked at. It costs some
 * microseconds a set; a commune has some hundred sets of up to four. Immutable and thread-safe.
 */
public final class AlternativeSearch {
    /** The greatest size of a set if none is given. */
    public static final int USUAL_SIZE = 4;
    /** The number of sets after which the search stops if none is given. */
    public static final int USUAL_BOUND = 100_000;

    /**
     * The better alternative first: one that may be formed before one of which that depends; then fewer units; then the smaller one of
     * the greater percentages of the standard, so that the sizes of units stay even; then the longer inner border; then
     * the codes.
     */
    static final Comparator<Alternative> BEST_FIRST = Comparator.comparing((Alternative each) -> rank(each.outcome()))
            .thenComparing(each -> each.units().size())
            .thenComparing(AlternativeSearch::greaterPercentage)
            .thenComparing(each -> -each.innerBorderMetres().orElse(0))
            .thenComparing(each -> each.units().toString());

    private final MergerDomain domain;
    private final int size;
    private final int bound;

    private AlternativeSearch(MergerDomain domain, int size, int bound) {
        this.domain = domain;
        this.size = size;
        this.bound = bound;
    }

    /** A search in a domain with the usual size and bound. */
    public static AlternativeSearch in(MergerDomain domain) {
        return new AlternativeSearch(domain, USUAL_SIZE, USUAL_BOUND);
    }

    /**
     * The same with another greatest number of units in a set.
     *
     * @throws IllegalArgumentException if it is below 2
     */
    public AlternativeSearch upTo(int units) {
        if (units < 2) {
            throw new IllegalArgumentException("a merger has at least 2 units, not " + units);
        }
        return new AlternativeSearch(domain, units, bound);
    }

    /**
     * The same with another number of sets after which the search stops.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public AlternativeSearch within(int sets) {
        if (sets < 1) {
            throw new IllegalArgumentException("at least 1 set must be looked at, not " + sets);
        }
        return new AlternativeSearch(domain, size, sets);
    }

    /**
     * The alternatives for a unit.
     *
     * @throws IllegalArgumentException if the unit is not of the domain
     */
    public Alternatives around(AdministrativeUnit unit) {
        int root = domain.number(unit);
        List<int[]> enough = new ArrayList<>();
        int[] examined = new int[1];
        boolean isComplete = ConnectedSets.visit(domain.neighbours(), root, 0, size, set -> {
            if (set.length == 1) {
                return true;
            }
            if (examined[0] == bound) {
                return false;
            }
            examined[0]++;
            if (domain.outcome(set) != StandardVerdict.NOT_MET) {
                enough.add(set);
            }
            return true;
        });
        List<Alternative> alternatives = new ArrayList<>(enough.size());
        enough.forEach(set -> alternatives.add(domain.alternative(set)));
        alternatives.sort(BEST_FIRST);
        return new Alternatives(
                domain.alternative(new int[] {root}),
                alternatives,
                size,
                examined[0],
                examined[0] - enough.size(),
                isComplete);
    }

    private static int rank(StandardVerdict verdict) {
        return switch (verdict) {
            case MET -> 0;
            case DEPENDS -> 1;
            case UNKNOWN -> 2;
            case NOT_MET -> 3;
        };
    }

    private static BigDecimal greaterPercentage(Alternative alternative) {
        return alternative.figures().stream()
                .flatMap(figure -> alternative.percentOfHigh(figure).stream())
                .map(Percentage::truncated)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
