package vn.donvi.workshop.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.boundary.ArcMap;
import vn.donvi.workshop.digest.FactTable;
import vn.donvi.workshop.reform.Publications;
import vn.donvi.workshop.reform.Reform2025;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;
import vn.donvi.workshop.source.SourceTable;

/**
 * The command that estimates shares of divided communes: {@code OverlayTool SOURCES DATA FACTS}. It lays the communes of
 * 2014 over those of 2025-07-01 and writes {@code overlay-shares.csv}. {@code SOURCES} is the folder of the sources,
 * {@code DATA} that of the gazetteer, and {@code FACTS} that of the facts. It tells what it leaves out, and why.
 *
 * <p>A version gets shares if no act states its parts and no source has shares of its whole territory. The table of
 * {@code split-shares-2025} measures the commune that bore the code in 2009; a version that was merged since is more.
 *
 * <p>The polygons of 2014 are coarse. The error of a share is that which nine of ten divided communes stay under whose
 * parts are known by acts or by finer polygons. Land that acts moved to or from the version since 2014 is added to it.
 * One share in ten is worse, since some polygons bear the name of another commune.
 */
public final class OverlayTool {
    /** The table, in the folder of the facts. */
    public static final String TABLE = "overlay-shares.csv";

    /** The day whose codes the old polygons have; a few have those of 2016. */
    private static final List<LocalDate> OLD = List.of(LocalDate.of(2014, 4, 1), LocalDate.of(2016, 1, 1));

    /** The ground is not that of the version if less than this share of it is found where the law puts it. */
    private static final double LEAST_FOUND = 0.85;
    /** A polygon of a source is not that of the whole version if it has less than this share of its area. */
    private static final double LEAST_OF_WHOLE = 0.9;
    /** The share of the comparisons that stay under the error. */
    private static final double STAY_UNDER = 0.9;

    private final Gazetteer gazetteer;
    private final CommuneMap old;
    private final CommuneMap now;
    private final Grounds grounds;
    private final Map<UnitId, List<ShareEstimate>> shares = new HashMap<>();
    /** The areas of the polygons that the shares of other sources are of, by code. */
    private final Map<String, Double> measured = new HashMap<>();

    private final Consumer<String> leaves;

    private OverlayTool(Path sources, Gazetteer gazetteer, Consumer<String> leaves) throws IOException {
        Path maps = sources.resolve("boundaries-2025");
        this.gazetteer = gazetteer;
        this.old = CommuneMap.of(ArcMap.read(maps.resolve("communes-2014.topojson"), "communes2014")
                .topology());
        this.now = CommuneMap.of(ArcMap.read(maps.resolve("vietnam-2025-20m.topojson"), "communes")
                .topology());
        this.grounds = Grounds.of(gazetteer, old.codes(), OLD);
        this.leaves = leaves;
        gazetteer.shares().stream()
                .filter(share -> share.publication().equals(Publications.OVERLAY)
                        || share.publication().equals(Publications.FINE_OVERLAY))
                .forEach(share -> shares.computeIfAbsent(share.source(), id -> new ArrayList<>())
                        .add(share));
        for (SourceRow row : SourceTable.read(sources.resolve("split-shares-2025/area-shares.csv"))) {
            if (!row.get("old_polygon_km2").isEmpty()) {
                measured.put(row.get("old_code"), Double.valueOf(row.get("old_polygon_km2")));
            }
        }
    }

    /**
     * Runs the command.
     *
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if there are not exactly three arguments
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: OverlayTool SOURCES DATA FACTS");
        }
        table(Path.of(args[0]), GazetteerCsv.read(Path.of(args[1])), System.out::println)
                .write(Path.of(args[2]));
    }

    /**
     * The table of shares.
     *
     * @param leaves gets a sentence for each version that is left out
     */
    static FactTable table(Path sources, Gazetteer gazetteer, Consumer<String> leaves) throws IOException {
        return new OverlayTool(sources, gazetteer, leaves).table();
    }

    private FactTable table() {
        List<Division> wanted = new ArrayList<>();
        List<Double> differences = new ArrayList<>();
        for (AdministrativeUnit unit : gazetteer.units()) {
            Optional<LocalDate> end = unit.validity().endExclusive();
            if (unit.level() == UnitLevel.COMMUNE
                    && end.isPresent()
                    && end.get().isAfter(OLD.get(0))
                    && !end.get().isAfter(Reform2025.DATE)) {
                divide(unit, wanted, differences);
            }
        }
        double error = error(differences);
        leaves.accept(differences.size() + " divided communes whose parts are known: nine of ten differ by less than "
                + text(error, 3));
        List<List<String>> rows = new ArrayList<>();
        wanted.forEach(division -> addRows(division, error, rows));
        return new FactTable(
                TABLE, List.of("source", "target", "share", "error", "found", "polygons", "strange_km2"), rows);
    }

    /** Sorts a version among those that want shares and those by which the error is known, if it is one of them. */
    private void divide(AdministrativeUnit unit, List<Division> wanted, List<Double> differences) {
        List<Transfer> parts = grounds.outgoing(unit.id()).stream()
                .filter(transfer -> transfer.area() != Extent.NONE)
                .toList();
        if (parts.size() < 2 || parts.stream().anyMatch(part -> part.area() == Extent.ALL)) {
            return;
        }
        boolean byAct = parts.stream().filter(part -> part.areaKm2().isEmpty()).count() < 2
                && parts.stream().anyMatch(part -> part.areaKm2().isPresent());
        Optional<Division> division = division(unit, parts, byAct);
        if (division.isEmpty()) {
            return;
        }
        boolean isFound = division.get().found() >= LEAST_FOUND;
        boolean bySource = shares.containsKey(unit.id()) && !isOfPart(division.get());
        if (byAct && isFound && division.get().isDistinct()) {
            differences.add(division.get().differenceFrom(stated(division.get())));
        } else if (bySource && isFound && isByFinerPolygons(division.get())) {
            differences.add(division.get().differenceFrom(published(division.get())));
        }
        if (byAct || bySource) {
            return;
        }
        if (!isFound) {
            leaves.accept(unit + ": its polygons "
                    + new TreeSet<>(division.get().ground().communes()) + " lie to "
                    + text(division.get().found() * 100, 0) + " % where the law puts them");
        } else if (division.get().shares().isEmpty()) {
            leaves.accept(unit + ": several of its parts are in one unit of 2025, and no act states their areas");
        } else {
            wanted.add(division.get());
        }
    }

    private Optional<Division> division(AdministrativeUnit unit, List<Transfer> parts, boolean byAct) {
        Map<Transfer, String> heirs = new LinkedHashMap<>();
        for (Transfer part : parts) {
            Optional<AdministrativeUnit> heir = grounds.heir(part.target(), Reform2025.DATE);
            if (heir.isEmpty()) {
                leave(unit, byAct, "its part " + part.target() + " was divided again");
                return Optional.empty();
            }
            heirs.put(part, heir.get().code().value());
        }
        Optional<Ground> ground = grounds.find(unit.id());
        if (ground.isEmpty()) {
            leave(unit, byAct, "which communes of 2014 it consists of is not known");
            return Optional.empty();
        }
        Geometry geometry = old.union(new TreeSet<>(ground.get().communes()));
        return Optional.of(new Division(unit, heirs, ground.get(), CommuneMap.km2(geometry), now.within(geometry)));
    }

    private void leave(AdministrativeUnit unit, boolean byAct, String why) {
        if (!byAct && !shares.containsKey(unit.id())) {
            leaves.accept(unit + ": " + why);
        }
    }

    /** Whether the shares of another source are of a polygon that is only a part of the version. */
    private boolean isOfPart(Division division) {
        Double km2 = measured.get(division.unit().code().value());
        return division.ground().communes().size() > 1 && km2 != null && km2 < LEAST_OF_WHOLE * division.km2();
    }

    private boolean isByFinerPolygons(Division division) {
        return division.ground().communes().size() == 1
                && division.isDistinct()
                && shares(division).size() == division.parts().size()
                && shares(division).stream()
                        .allMatch(share -> share.publication().equals(Publications.FINE_OVERLAY));
    }

    /** The shares of the version by other sources; empty if there are none. */
    private List<ShareEstimate> shares(Division division) {
        return shares.getOrDefault(division.unit().id(), List.of());
    }

    /** The areas of the parts as an act states them; a single part without one has the rest of the ground. */
    private static Map<Transfer, Double> stated(Division division) {
        Map<Transfer, Double> areas = new LinkedHashMap<>();
        division.parts().keySet().forEach(part -> part.areaKm2().ifPresent(km2 -> areas.put(part, km2)));
        double sum = areas.values().stream().mapToDouble(Double::doubleValue).sum();
        division.parts().keySet().forEach(part -> areas.putIfAbsent(part, Math.max(0, division.km2() - sum)));
        return areas;
    }

    private Map<Transfer, Double> published(Division division) {
        Map<Transfer, Double> published = new LinkedHashMap<>();
        for (ShareEstimate share : shares(division)) {
            division.parts().keySet().stream()
                    .filter(part -> part.target().equals(share.target()))
                    .forEach(part -> published.put(part, share.share()));
        }
        return published;
    }

    private static double error(List<Double> differences) {
        if (differences.isEmpty()) {
            throw new SourceException("no divided commune has known parts, so that the error cannot be known");
        }
        Collections.sort(differences);
        return differences.get((int) Math.ceil(STAY_UNDER * differences.size()) - 1);
    }

    private static void addRows(Division division, double error, List<List<String>> rows) {
        double strange = division.ground().strangeKm2();
        division.shares()
                .orElseThrow()
                .forEach((part, share) -> rows.add(List.of(
                        division.unit().id().toString(),
                        part.target().toString(),
                        text(share, 4),
                        text(error + strange / division.km2(), 2),
                        text(division.found(), 3),
                        String.join(" ", new TreeSet<>(division.ground().communes())),
                        text(strange, 3))));
    }

    private static String text(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
