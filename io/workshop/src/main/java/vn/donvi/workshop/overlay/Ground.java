package vn.donvi.workshop.overlay;

import java.util.Set;
import java.util.TreeSet;

/**
 * The communes of a map that a version consists of.
 *
 * @param communes their codes on the map
 * @param strangeKm2 the area by which the version differs from them, as acts state it: parts that came or went
 */
record Ground(Set<String> communes, double strangeKm2) {
    Ground {
        communes = Set.copyOf(communes);
    }

    Ground and(Ground other) {
        Set<String> both = new TreeSet<>(communes);
        both.addAll(other.communes);
        return new Ground(both, strangeKm2 + other.strangeKm2);
    }

    /** The same communes, with a further difference. */
    Ground differingBy(double km2) {
        return new Ground(communes, strangeKm2 + km2);
    }
}
