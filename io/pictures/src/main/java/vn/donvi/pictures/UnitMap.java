package vn.donvi.pictures;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.Boundary;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.boundaries.Neighbour;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.pictures.map.FarParts;
import vn.donvi.pictures.map.MapArea;
import vn.donvi.pictures.map.MapDrawing;
import vn.donvi.pictures.page.FigureTable;
import vn.donvi.pictures.page.Illustration;
import vn.donvi.pictures.page.LegendEntry;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.Figure;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A map of a unit among its neighbours. If it was made of several units, these are in it, each with a colour and a
 * number. Their polygons before the reform of 2025 are approximate, and the map says so.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2025, 7, 1);
 * AdministrativeUnit commune = gazetteer.on(day).get(UnitCode.of("18229"));
 * UnitMap map = UnitMap.of(Boundaries.load(gazetteer), commune, day);
 * Files.writeString(Path.of("duc-tho.svg"), map.svg());
 * }</pre>
 *
 * <p>The texts are Vietnamese. The same arguments always give the same text. Immutable and thread-safe.
 */
public final class UnitMap {
    private static final int COLOURS = 12;
    /** How much of its neighbourhood is seen on each side, as a part of the size of the unit. */
    private static final double SURROUNDINGS = 0.35;

    private final Illustration picture;

    private UnitMap(Illustration picture) {
        this.picture = picture;
    }

    /**
     * The map of a unit as of a date.
     *
     * @param unit a version in force on the date
     * @throws MissingBoundaryException if no polygon of it is known
     * @throws IllegalArgumentException if it is not in force on the date, if the date is before the record, or if the
     *     gazetteer is not that of the polygons
     */
    public static UnitMap of(Boundaries boundaries, AdministrativeUnit unit, LocalDate date) {
        return new UnitMap(new Scene(boundaries, unit, date).illustration());
    }

    /** The map as a file of SVG. */
    public String svg() {
        return picture.svg();
    }

    /** The map as a page of HTML that needs nothing else. */
    public String html() {
        return picture.html();
    }

    /** A unit that the unit was made of. */
    private record Part(int number, AdministrativeUnit unit, Transfer transfer, Optional<Boundary> boundary) {
        boolean isWhole() {
            return transfer.area() == Extent.ALL;
        }

        String style() {
            return "k" + (number - 1) % COLOURS + (isWhole() ? "" : "|divided");
        }

        String extent() {
            return transfer.area() == transfer.population()
                    ? Vietnamese.extent(transfer.area())
                    : "diện tích: " + Vietnamese.extent(transfer.area()) + ", dân số: "
                            + Vietnamese.extent(transfer.population());
        }
    }

    /** What the map is made of. */
    private static final class Scene {
        private final Gazetteer gazetteer;
        private final BoundarySnapshot snapshot;
        private final AdministrativeUnit unit;
        private final LocalDate date;
        private final Boundary boundary;
        private final TerritoryOrigin origin;
        private final List<Part> parts;
        private final CarriedFigures people;
        private final CarriedFigures areas;
        private final List<Figure> used = new ArrayList<>();
        private final Set<BoundaryLayer> layers = EnumSet.noneOf(BoundaryLayer.class);

        Scene(Boundaries boundaries, AdministrativeUnit unit, LocalDate date) {
            this.gazetteer = boundaries.gazetteer();
            this.snapshot = boundaries.on(date);
            MapNotes.checkInForce(unit, date);
            this.unit = unit;
            this.date = date;
            this.boundary = snapshot.find(unit.code()).orElseThrow(() -> new MissingBoundaryException(unit, date));
            this.origin = TerritoryOrigin.of(gazetteer, unit);
            this.parts = parts(boundaries);
            List<AdministrativeUnit> counted = new ArrayList<>(List.of(unit));
            parts.forEach(part -> counted.add(part.unit()));
            this.people = PopulationChoice.of(gazetteer, date, counted);
            this.areas = CarriedFigures.of(gazetteer, Measure.AREA, AsOf.nearestTo(date));
            layers.add(boundary.layer());
        }

        private List<Part> parts(Boundaries boundaries) {
            List<Part> found = new ArrayList<>();
            if (origin.parts().size() > 1) {
                BoundarySnapshot before =
                        boundaries.on(origin.date().orElseThrow().minusDays(1));
                for (AdministrativeUnit source : origin.units(gazetteer)) {
                    Transfer transfer = Objects.requireNonNull(origin.parts().get(source.id()));
                    found.add(new Part(found.size() + 1, source, transfer, before.find(source.code())));
                }
            }
            return found;
        }

        Illustration illustration() {
            FarParts territory = FarParts.of(polygons());
            Envelope view = territory.view();
            view.expandBy(view.getWidth() * SURROUNDINGS, view.getHeight() * SURROUNDINGS);
            MapDrawing drawing = new MapDrawing("map", view);
            drawing.layer(surroundings(view));
            drawing.layer(List.of(new MapArea(
                    boundary.polygon(), "here", parts.isEmpty() ? unit.name() : "", true, sentence(unit, ""))));
            List<MapArea> whole = new ArrayList<>();
            for (Part part : parts) {
                part.boundary().ifPresent(known -> {
                    layers.add(known.layer());
                    whole.add(new MapArea(
                            known.polygon(),
                            part.style(),
                            Integer.toString(part.number()),
                            true,
                            sentence(part.unit(), part.number() + ". ") + ", " + part.extent()));
                });
            }
            drawing.layer(whole);
            drawing.outline(boundary.polygon());
            for (List<MapArea> far : territory.far()) {
                drawing.inset(far, unit.name());
            }
            List<FigureTable> tables = tables();
            return new Illustration(
                    parts.isEmpty()
                            ? unit.fullName() + " và các đơn vị giáp ranh"
                            : unit.fullName() + ": các đơn vị cũ hợp thành",
                    subtitle(),
                    drawing.width(),
                    drawing.height(),
                    drawing,
                    legend(),
                    notes(),
                    tables,
                    true);
        }

        /** The polygons of the unit, each as an area. */
        private List<MapArea> polygons() {
            List<MapArea> polygons = new ArrayList<>();
            MultiPolygon all = boundary.polygon();
            for (int i = 0; i < all.getNumGeometries(); i++) {
                polygons.add(MapArea.background(all.getGeometryN(i), "here", ""));
            }
            return polygons;
        }

        /** The units of the level that are in the view, by way of their common borders. */
        private List<MapArea> surroundings(Envelope view) {
            Map<AdministrativeUnit, Set<AdministrativeUnit>> neighbours = new LinkedHashMap<>();
            for (Neighbour pair : snapshot.neighbours(unit.level())) {
                neighbours
                        .computeIfAbsent(pair.unit(), each -> new LinkedHashSet<>())
                        .add(pair.other());
                neighbours
                        .computeIfAbsent(pair.other(), each -> new LinkedHashSet<>())
                        .add(pair.unit());
            }
            List<MapArea> seen = new ArrayList<>();
            Set<AdministrativeUnit> visited = new LinkedHashSet<>(List.of(unit));
            Deque<AdministrativeUnit> open = new ArrayDeque<>(List.of(unit));
            while (!open.isEmpty()) {
                for (AdministrativeUnit next : neighbours.getOrDefault(open.removeFirst(), Set.of())) {
                    Boundary other =
                            visited.add(next) ? snapshot.find(next.code()).orElse(null) : null;
                    if (other != null && view.intersects(other.polygon().getEnvelopeInternal())) {
                        seen.add(new MapArea(other.polygon(), "land", next.name(), false, sentence(next, "")));
                        open.addLast(next);
                    }
                }
            }
            return seen;
        }

        private String sentence(AdministrativeUnit each, String prefix) {
            return prefix + each.fullName() + " (" + each.code() + "), "
                    + areas.find(each).map(Vietnamese::figure).orElse("diện tích " + Vietnamese.UNKNOWN) + "; "
                    + people.find(each).map(Vietnamese::figure).orElse("dân số " + Vietnamese.UNKNOWN);
        }

        private String subtitle() {
            String parents = snapshot.parents(unit).stream()
                    .map(parent -> parent.fullName() + ", ")
                    .collect(Collectors.joining());
            String made = origin.change()
                    .filter(change -> !parts.isEmpty())
                    .map(Scene::act)
                    .map(act -> "; hợp thành " + act)
                    .orElse("");
            return parents + "ngày " + date + made;
        }

        private static String act(UnitChange change) {
            return "ngày " + change.date() + " theo " + change.citation();
        }

        private List<LegendEntry> legend() {
            List<LegendEntry> legend = new ArrayList<>();
            legend.add(new LegendEntry("here", unit.fullName()));
            for (Part part : parts) {
                legend.add(new LegendEntry(
                        part.style(),
                        part.number() + ". " + part.unit().fullName() + ", " + part.extent()
                                + (part.boundary().isPresent() ? "" : " (không có ranh giới)")));
            }
            legend.add(new LegendEntry("land", "đơn vị " + Vietnamese.level(unit.level()) + " khác"));
            return legend;
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (boundary.isApproximate()
                    || parts.stream().flatMap(part -> part.boundary().stream()).anyMatch(Boundary::isApproximate)) {
                notes.add("XẤP XỈ: nét viền đậm và các mảng màu không phải là ranh giới pháp lý.");
            }
            if (parts.stream().anyMatch(part -> !part.isWhole())) {
                notes.add("Mảng gạch chéo có viền đứt là đơn vị cũ chỉ nhập một phần; bản đồ vẽ toàn bộ đơn vị đó.");
            }
            notes.addAll(MapNotes.borders(layers));
            notes.addAll(MapNotes.figures(used));
            return notes;
        }

        private List<FigureTable> tables() {
            List<FigureTable> tables = new ArrayList<>();
            List<List<String>> rows = new ArrayList<>();
            rows.add(row("", unit, "", ""));
            for (Part part : parts) {
                rows.add(row(
                        part.number() + ". ",
                        part.unit(),
                        part.extent(),
                        part.boundary()
                                .map(known -> known.isApproximate() ? "xấp xỉ" : "theo bản đồ")
                                .orElse("không có")));
            }
            tables.add(new FigureTable(
                    "Số liệu của các đơn vị trong hình",
                    List.of(
                            "Đơn vị",
                            "Mã",
                            "Phần nhập",
                            "Ranh giới",
                            "#Diện tích (km²)",
                            "#Dân số",
                            "Số liệu dân số: loại, ngày, nguồn, chất lượng"),
                    rows));
            List<List<String>> borders = new ArrayList<>();
            for (Neighbour neighbour : snapshot.neighbours(unit.code())) {
                borders.add(List.of(
                        neighbour.other().fullName(),
                        neighbour.other().code().toString(),
                        Vietnamese.number(neighbour.sharedKm(), 1)));
            }
            if (!borders.isEmpty()) {
                tables.add(new FigureTable(
                        "Đơn vị giáp ranh", List.of("Đơn vị", "Mã", "#Ranh giới chung (km, gần đúng)"), borders));
            }
            return tables;
        }

        private List<String> row(String prefix, AdministrativeUnit each, String extent, String border) {
            Optional<Figure> area = areas.find(each);
            Optional<Figure> population = people.find(each);
            area.ifPresent(used::add);
            population.ifPresent(used::add);
            return List.of(
                    prefix + each.fullName(),
                    each.code().toString(),
                    extent,
                    border,
                    area.map(figure -> Vietnamese.number(figure.value(), 2)).orElse(Vietnamese.UNKNOWN),
                    population
                            .map(figure -> Vietnamese.number(Math.round(figure.value())))
                            .orElse(Vietnamese.UNKNOWN),
                    population.map(Vietnamese::origin).orElse(""));
        }
    }
}
