package vn.donvi.workshop.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.donvi.change.Transfer;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A version that was divided, laid over the units of the later map.
 *
 * @param unit the version
 * @param parts the transfers of its land, each with the unit of the later map that has all of it
 * @param ground what the version consists of
 * @param km2 the area of its ground, measured on the polygons
 * @param within how much of its ground lies in each unit of the later map, in km²
 */
record Division(
        AdministrativeUnit unit, Map<Transfer, String> parts, Ground ground, double km2, Map<String, Double> within) {
    /** The share of the ground that is found in the units to which the law gives it. */
    double found() {
        return parts.values().stream()
                        .distinct()
                        .mapToDouble(code -> within.getOrDefault(code, 0.0))
                        .sum()
                / km2;
    }

    /** Whether every part is in another unit of the later map. */
    boolean isDistinct() {
        return parts.values().stream().distinct().count() == parts.size();
    }

    /**
     * The share of each part in the ground. Parts that are in one unit of the later map are told apart if acts state the
     * areas of all of them but one; empty if they are not.
     */
    Optional<Map<Transfer, Double>> shares() {
        Map<String, List<Transfer>> byUnit = new TreeMap<>();
        parts.forEach((part, code) ->
                byUnit.computeIfAbsent(code, unknown -> new ArrayList<>()).add(part));
        Map<Transfer, Double> shares = new LinkedHashMap<>();
        for (Map.Entry<String, List<Transfer>> together : byUnit.entrySet()) {
            double rest = within.getOrDefault(together.getKey(), 0.0);
            List<Transfer> open = new ArrayList<>(together.getValue());
            if (open.size() > 1) {
                for (Transfer part : together.getValue()) {
                    if (part.areaKm2().isPresent()) {
                        shares.put(part, part.areaKm2().getAsDouble() / km2);
                        rest -= part.areaKm2().getAsDouble();
                        open.remove(part);
                    }
                }
            }
            if (open.size() > 1) {
                return Optional.empty();
            }
            double last = Math.max(0, rest);
            open.forEach(part -> shares.put(part, Math.min(1, last / km2)));
        }
        return Optional.of(shares);
    }

    /**
     * The largest difference between the shares that are found and others.
     *
     * @param others a number for each part, in proportion to its share
     */
    double differenceFrom(Map<Transfer, Double> others) {
        Map<Transfer, Double> shares = shares().orElseThrow();
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        double sumOfOthers =
                others.values().stream().mapToDouble(Double::doubleValue).sum();
        return shares.entrySet().stream()
                .mapToDouble(share ->
                        Math.abs(share.getValue() / sum - others.getOrDefault(share.getKey(), 0.0) / sumOfOthers))
                .max()
                .orElse(0);
    }
}
