package vn.donvi.workshop.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.unit.UnitId;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.reform.Publications;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * The shares that donvi estimates itself, because no source has them: of the land by laying maps over each other, of
 * people by what is known around them. Each has its error, and none is official.
 */
public final class OwnShares {
    private final Set<String> transfers = new HashSet<>();
    private final BuildReport report;
    private final List<ShareEstimate> shares = new ArrayList<>();

    private OwnShares(List<UnitChange> changes, BuildReport report) {
        this.report = report;
        for (UnitChange change : changes) {
            for (Transfer transfer : change.transfers()) {
                if (!transfer.isWhole()) {
                    transfers.add(transfer.source() + " " + transfer.target());
                }
            }
        }
    }

    /**
     * Reads the tables.
     *
     * @param overlays shares of the land
     * @param people shares of the people
     * @throws SourceException if a row belongs to no transfer of a part
     */
    public static List<ShareEstimate> of(
            List<SourceRow> overlays, List<SourceRow> people, List<UnitChange> changes, BuildReport report) {
        OwnShares all = new OwnShares(changes, report);
        overlays.forEach(row -> all.add(row, Measure.AREA, Publications.OVERLAY_2014, overlayNote(row)));
        people.forEach(row -> all.add(row, Measure.CENSUS_POPULATION, Publications.ESTIMATE, estimateNote(row)));
        return all.shares;
    }

    /** The versions that a table has shares of. */
    public static Set<UnitId> sources(List<SourceRow> rows) {
        Set<UnitId> sources = new LinkedHashSet<>();
        rows.forEach(row -> sources.add(UnitId.parse(row.get("source"))));
        return sources;
    }

    private void add(SourceRow row, Measure measure, String publication, String note) {
        UnitId source = UnitId.parse(row.get("source"));
        UnitId target = UnitId.parse(row.get("target"));
        if (!transfers.contains(source + " " + target)) {
            throw new SourceException(row.location() + ": no change moves a part of " + source + " to " + target);
        }
        report.count(measure == Measure.AREA ? "own shares of land" : "own shares of people");
        shares.add(new ShareEstimate(
                source,
                target,
                measure,
                Double.parseDouble(row.get("share")),
                target.since(),
                publication,
                Quality.DERIVED,
                note));
    }

    private static String overlayNote(SourceRow row) {
        String found = Math.round(Double.parseDouble(row.get("found")) * 1000) / 10.0 + " %";
        String strange = Double.parseDouble(row.get("strange_km2")) == 0
                ? ""
                : "; by acts it differs from them by " + row.get("strange_km2") + " km²";
        return "estimate of donvi, ±" + row.get("error") + ": coarse polygons of 2014 (" + row.get("polygons")
                + ") laid over those of 2025, found to " + found + strange;
    }

    private static String estimateNote(SourceRow row) {
        if (row.get("reasoning").isBlank()) {
            throw new SourceException(row.location() + ": an estimate needs its reasoning");
        }
        return "estimate of donvi, ±" + row.get("error") + ": " + row.get("reasoning");
    }
}
