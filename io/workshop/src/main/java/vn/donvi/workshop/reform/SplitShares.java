package vn.donvi.workshop.reform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.unit.UnitId;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.source.SourceRow;

/**
 * The shares of the area of the communes divided on 2025-07-01, from overlays of old and new polygons. Only communes
 * that the law divides are taken: the table also has rows for communes whose codes it mixes up.
 */
public final class SplitShares {
    private static final String COARSE = "share_censusVN2009_poly";
    private static final String FINE = "share_cityscope_hcmc_poly";
    /** A polygon is not that of the commune if less than this share of it is found in the new units. */
    private static final double LEAST_FOUND = 0.5;

    private final BuildReport report;
    private final Map<String, Map<String, Transfer>> divided = new TreeMap<>();
    private final List<ShareEstimate> shares = new ArrayList<>();

    private SplitShares(List<UnitChange> changes, BuildReport report) {
        this.report = report;
        for (UnitChange change : changes) {
            if (change.date().equals(Reform2025.DATE)) {
                change.transfers().stream()
                        .filter(transfer -> !transfer.isWhole())
                        .forEach(this::addDivided);
            }
        }
    }

    /**
     * The shares of a table.
     *
     * @param measuredAnew the versions that have other shares, since the table's polygon is only a part of them
     */
    public static List<ShareEstimate> of(
            List<SourceRow> rows, List<UnitChange> changes, Set<UnitId> measuredAnew, BuildReport report) {
        Map<String, Map<String, SourceRow>> byCommune = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            byCommune
                    .computeIfAbsent(row.get("old_code"), code -> new TreeMap<>())
                    .put(row.get("new_code"), row);
        }
        SplitShares all = new SplitShares(changes, report);
        measuredAnew.forEach(version -> all.leaveOut(version, byCommune));
        byCommune.forEach(all::add);
        Set<String> without = new TreeSet<>(all.divided.keySet());
        without.removeAll(byCommune.keySet());
        without.forEach(code -> report.share(code + ": no shares of the area are known"));
        return all.shares;
    }

    /** Leaves out the shares of a version, if it was divided by the reform and the table has shares of its code. */
    private void leaveOut(UnitId version, Map<String, Map<String, SourceRow>> byCommune) {
        String code = version.code().value();
        boolean isDivided = divided.getOrDefault(code, Map.of()).values().stream()
                .anyMatch(part -> part.source().equals(version));
        if (isDivided) {
            divided.remove(code);
            if (byCommune.remove(code) != null) {
                report.count("versions whose polygon is only a part of them");
            }
        }
    }

    private void addDivided(Transfer transfer) {
        divided.computeIfAbsent(transfer.source().code().value(), code -> new TreeMap<>())
                .put(transfer.target().code().value(), transfer);
    }

    private void add(String code, Map<String, SourceRow> rows) {
        Map<String, Transfer> parts = divided.getOrDefault(code, Map.of());
        if (parts.isEmpty()) {
            report.share(code + ": the table divides it, the law does not");
            return;
        }
        Map<String, SourceRow> stated = new TreeMap<>(rows);
        stated.keySet().retainAll(parts.keySet());
        if (stated.size() < rows.size()) {
            report.share(code + ": the table also gives a share to " + without(rows.keySet(), parts.keySet())
                    + ", to which the law gives nothing");
        }
        if (stated.size() < parts.size()) {
            report.share(code + ": the table gives no share to " + without(parts.keySet(), stated.keySet()));
        }
        Optional<Double> fine = found(stated, FINE);
        Optional<Double> coarse = found(stated, COARSE);
        if (fine.isPresent() && fine.get() >= LEAST_FOUND) {
            addAll(parts, stated, FINE, fine.get());
        } else if (coarse.isPresent() && coarse.get() >= LEAST_FOUND) {
            addAll(parts, stated, COARSE, coarse.get());
        } else {
            report.share(code + ": its polygon is found elsewhere, so its shares are left out");
        }
    }

    /** The share of the commune found in the new units; empty if a share is missing. */
    private static Optional<Double> found(Map<String, SourceRow> rows, String column) {
        double sum = 0;
        for (SourceRow row : rows.values()) {
            if (row.get(column).isEmpty()) {
                return Optional.empty();
            }
            sum += Double.parseDouble(row.get(column));
        }
        return Optional.of(sum);
    }

    private void addAll(Map<String, Transfer> parts, Map<String, SourceRow> rows, String column, double found) {
        parts.forEach((target, transfer) -> {
            SourceRow row = rows.get(target);
            if (row != null) {
                add(transfer, row, column, found);
            }
        });
    }

    private void add(Transfer transfer, SourceRow row, String column, double found) {
        report.count("shares of divided communes");
        UnitId source = transfer.source();
        shares.add(new ShareEstimate(
                source,
                transfer.target(),
                Measure.AREA,
                Double.parseDouble(row.get(column)),
                Reform2025.DATE,
                column.equals(FINE) ? Publications.FINE_OVERLAY : Publications.OVERLAY,
                Quality.DERIVED,
                String.format(Locale.ROOT, "overlay of polygons, which finds %.1f%% of the commune", found * 100)));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
