package vn.donvi.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.Boundary;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.boundaries.Neighbour;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.DestinationAssignment;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.pictures.map.FarParts;
import vn.donvi.pictures.map.MapArea;
import vn.donvi.pictures.map.MapDrawing;
import vn.donvi.pictures.page.BarChart;
import vn.donvi.pictures.page.BarChart.Direction;
import vn.donvi.pictures.page.BarChart.Series;
import vn.donvi.pictures.page.FigureTable;
import vn.donvi.pictures.page.HtmlPage;
import vn.donvi.pictures.page.Illustration;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.Figure;
import vn.donvi.statistics.UnitAssignment;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * What changed between two dates, as a page with charts: the units before and after by level and by province, their
 * sizes, and the changes of each year; with maps of the provinces if there are polygons.
 *
 * <pre>{@code
 * ReformReport report = ReformReport.of(gazetteer, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
 * Files.writeString(Path.of("reform.html"), report.withMaps(boundaries).html());
 * }</pre>
 *
 * <p>The texts are Vietnamese. The same arguments always give the same text. Immutable and thread-safe.
 */
public final class ReformReport {
    private static final double[] PEOPLE = {5_000, 10_000, 20_000, 50_000, 100_000};
    private static final double[] KM2 = {5, 10, 25, 50, 100, 250};
    private static final int COLOURS = 12;
    private static final double MAP_SIZE = 960;

    private final Gazetteer gazetteer;
    private final Snapshot before;
    private final Snapshot after;
    private final @Nullable Boundaries boundaries;

    private ReformReport(Gazetteer gazetteer, Snapshot before, Snapshot after, @Nullable Boundaries boundaries) {
        this.gazetteer = gazetteer;
        this.before = before;
        this.after = after;
        this.boundaries = boundaries;
    }

    /**
     * The report of the changes after a date, up to and including another.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}, or that before the gazetteer's first date
     */
    public static ReformReport of(Gazetteer gazetteer, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the second date, " + to + ", is before the first, " + from);
        }
        return new ReformReport(gazetteer, gazetteer.on(from), gazetteer.on(to), null);
    }

    /**
     * The same report with maps of the provinces before and after.
     *
     * @throws IllegalArgumentException if the polygons are of another gazetteer
     */
    public ReformReport withMaps(Boundaries maps) {
        if (!maps.gazetteer().equals(gazetteer)) {
            throw new IllegalArgumentException("the polygons are of another gazetteer");
        }
        return new ReformReport(gazetteer, before, after, maps);
    }

    /** The page; it needs nothing else. */
    public String html() {
        HtmlPage page = new HtmlPage(
                "Đơn vị hành chính trước và sau sắp xếp",
                "So sánh ngày " + before.date() + " với ngày " + after.date());
        page.notes(List.of("Số đơn vị đếm từ ghi nhận thay đổi của donvi, từ "
                + gazetteer.coverage().startInclusive() + " đến " + gazetteer.knownUntil() + "."));
        page.table(levels());
        if (boundaries != null) {
            addMaps(page, boundaries);
        }
        addProvinces(page);
        addSizes(page);
        addTimeline(page);
        return page.html();
    }

    private FigureTable levels() {
        List<List<String>> rows = new ArrayList<>();
        for (UnitLevel level : UnitLevel.values()) {
            int first = before.count(level);
            int second = after.count(level);
            rows.add(List.of(
                    "Đơn vị " + Vietnamese.level(level),
                    Vietnamese.number(first),
                    Vietnamese.number(second),
                    (second > first ? "+" : "") + Vietnamese.number(second - first)));
        }
        return new FigureTable(
                "Số đơn vị theo cấp", List.of("Cấp", "#" + before.date(), "#" + after.date(), "#Chênh lệch"), rows);
    }

    // By province

    /** The units of a level before, by the province after in which they lie. */
    private Map<UnitCode, List<AdministrativeUnit>> byProvinceAfter(List<AdministrativeUnit> units) {
        UnitAssignment provinces =
                DestinationAssignment.to(Destinations.at(gazetteer, after.date(), UnitLevel.PROVINCE));
        Map<UnitCode, List<AdministrativeUnit>> groups = new HashMap<>();
        for (AdministrativeUnit unit : units) {
            provinces
                    .of(unit, before.date())
                    .ifPresent(province -> groups.computeIfAbsent(province.code(), code -> new ArrayList<>())
                            .add(unit));
        }
        return groups;
    }

    private void addProvinces(HtmlPage page) {
        List<AdministrativeUnit> provinces = after.units(UnitLevel.PROVINCE);
        List<AdministrativeUnit> communes = before.units(UnitLevel.COMMUNE);
        Map<UnitCode, List<AdministrativeUnit>> communesBefore = byProvinceAfter(communes);
        Map<UnitCode, List<AdministrativeUnit>> provincesBefore = byProvinceAfter(before.units(UnitLevel.PROVINCE));
        List<OptionalDouble> first = new ArrayList<>();
        List<OptionalDouble> second = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int counted = 0;
        for (AdministrativeUnit province : provinces) {
            int old = communesBefore.getOrDefault(province.code(), List.of()).size();
            int now = after.within(province.code(), UnitLevel.COMMUNE).size();
            counted += old;
            first.add(OptionalDouble.of(old));
            second.add(OptionalDouble.of(now));
            rows.add(List.of(
                    province.fullName(),
                    provincesBefore.getOrDefault(province.code(), List.of()).stream()
                            .map(AdministrativeUnit::fullName)
                            .collect(Collectors.joining(", ")),
                    Vietnamese.number(old),
                    Vietnamese.number(now),
                    old == 0 ? "" : Vietnamese.number(100.0 * (now - old) / old, 1) + " %"));
        }
        page.heading("Theo tỉnh, thành phố");
        if (counted < communes.size()) {
            page.notes(List.of(Vietnamese.number(communes.size() - counted)
                    + " đơn vị cấp xã cũ không rõ đơn vị sau; không tính vào tỉnh nào."));
        }
        page.chart(
                new BarChart(
                        "Đơn vị cấp xã theo tỉnh của ngày " + after.date(),
                        "đơn vị cấp xã",
                        Direction.ACROSS,
                        provinces.stream().map(AdministrativeUnit::name).toList(),
                        List.of(
                                new Series(before.date().toString(), first),
                                new Series(after.date().toString(), second))),
                "Tỉnh, thành phố");
        page.table(new FigureTable(
                "Các tỉnh trước và sau",
                List.of(
                        "Ngày " + after.date(),
                        "Hợp thành từ (ngày " + before.date() + ")",
                        "#Cấp xã trước",
                        "#Cấp xã sau",
                        "#Thay đổi"),
                rows));
    }

    // Sizes

    private void addSizes(HtmlPage page) {
        page.heading("Quy mô đơn vị cấp xã");
        Set<AdministrativeUnit> both = new LinkedHashSet<>(before.units(UnitLevel.COMMUNE));
        both.addAll(after.units(UnitLevel.COMMUNE));
        CarriedFigures people = PopulationChoice.of(gazetteer, after.date(), both);
        addSizes(page, people, PEOPLE, "Quy mô " + Vietnamese.measure(people.measure()), "người");
        addSizes(
                page,
                CarriedFigures.of(gazetteer, Measure.AREA, AsOf.nearestTo(after.date())),
                KM2,
                "Diện tích",
                "km²");
    }

    private void addSizes(HtmlPage page, CarriedFigures figures, double[] limits, String title, String unit) {
        List<String> categories = new ArrayList<>();
        for (int i = 0; i <= limits.length; i++) {
            String low = i == 0 ? "" : Vietnamese.number(limits[i - 1], 0);
            categories.add(
                    i == 0
                            ? "dưới " + Vietnamese.number(limits[0], 0)
                            : i == limits.length ? "từ " + low : low + " – " + Vietnamese.number(limits[i], 0));
        }
        categories.add(Vietnamese.UNKNOWN);
        List<Figure> used = new ArrayList<>();
        page.chart(
                new BarChart(
                        title + " (" + unit + ")",
                        "đơn vị cấp xã",
                        Direction.UP,
                        categories,
                        List.of(
                                new Series(before.date().toString(), sizes(before, figures, limits, used)),
                                new Series(after.date().toString(), sizes(after, figures, limits, used)))),
                title);
        page.notes(MapNotes.manyFigures(used));
    }

    private static List<OptionalDouble> sizes(
            Snapshot snapshot, CarriedFigures figures, double[] limits, List<Figure> used) {
        double[] counts = new double[limits.length + 2];
        for (AdministrativeUnit unit : snapshot.units(UnitLevel.COMMUNE)) {
            Optional<Figure> figure = figures.find(unit);
            int place = limits.length + 1;
            if (figure.isPresent()) {
                used.add(figure.get());
                place = 0;
                while (place < limits.length && figure.get().value() >= limits[place]) {
                    place++;
                }
            }
            counts[place]++;
        }
        List<OptionalDouble> values = new ArrayList<>();
        for (double count : counts) {
            values.add(OptionalDouble.of(count));
        }
        return values;
    }

    // Over time

    private void addTimeline(HtmlPage page) {
        page.heading("Theo thời gian");
        List<UnitChange> changes = gazetteer.changes(before.date(), after.date()).stream()
                .filter(change -> change.date().isAfter(before.date()))
                .toList();
        int firstYear = before.date().getYear();
        int years = after.date().getYear() - firstYear + 1;
        Map<ChangeKind, double[]> counts = new EnumMap<>(ChangeKind.class);
        for (UnitChange change : changes) {
            counts.computeIfAbsent(change.kind(), kind -> new double[years])[
                    change.date().getYear() - firstYear]++;
        }
        List<String> categories = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            categories.add(Integer.toString(firstYear + year));
        }
        List<Series> series = new ArrayList<>();
        counts.forEach((kind, values) -> {
            List<OptionalDouble> ofYears = new ArrayList<>();
            for (double value : values) {
                ofYears.add(OptionalDouble.of(value));
            }
            series.add(new Series(Vietnamese.kind(kind), ofYears));
        });
        if (series.isEmpty()) {
            page.notes(List.of("Không có thay đổi nào được ghi nhận."));
            return;
        }
        page.chart(
                new BarChart("Số thay đổi mỗi năm, mọi cấp", "thay đổi", Direction.STACKED, categories, series), "Năm");
        page.notes(List.of("Nguồn: "
                + changes.stream()
                        .map(change -> change.citation().document())
                        .distinct()
                        .count() + " văn bản và danh mục; lệnh 'changes' in từng thay đổi."));
    }

    // Maps

    private void addMaps(HtmlPage page, Boundaries maps) {
        page.heading("Bản đồ các tỉnh");
        Map<UnitCode, Integer> colours = colours(maps.on(after.date()));
        List<MapArea> islands = islands(maps, colours);
        page.illustration(map(maps, before, "before", unit -> colour(unit, colours), islands));
        page.illustration(map(maps, after, "after", unit -> colour(unit, colours), islands));
    }

    /** A colour for each province after, another one than those of its neighbours. */
    private Map<UnitCode, Integer> colours(BoundarySnapshot snapshot) {
        Map<AdministrativeUnit, Set<AdministrativeUnit>> neighbours = new HashMap<>();
        for (Neighbour pair : snapshot.neighbours(UnitLevel.PROVINCE)) {
            neighbours
                    .computeIfAbsent(pair.unit(), each -> new LinkedHashSet<>())
                    .add(pair.other());
            neighbours
                    .computeIfAbsent(pair.other(), each -> new LinkedHashSet<>())
                    .add(pair.unit());
        }
        Map<UnitCode, Integer> colours = new LinkedHashMap<>();
        int turn = 0;
        for (AdministrativeUnit province : after.units(UnitLevel.PROVINCE)) {
            Set<Integer> taken = neighbours.getOrDefault(province, Set.of()).stream()
                    .map(other -> colours.getOrDefault(other.code(), -1))
                    .collect(Collectors.toSet());
            int colour = turn++ % COLOURS;
            for (int tries = 0; tries < COLOURS && taken.contains(colour); tries++) {
                colour = (colour + 1) % COLOURS;
            }
            colours.put(province.code(), colour);
        }
        return colours;
    }

    /** The communes far from the rest of their province, by the polygons after: the map of before does not have them. */
    private List<MapArea> islands(Boundaries maps, Map<UnitCode, Integer> colours) {
        BoundarySnapshot polygons = maps.on(after.date());
        List<MapArea> islands = new ArrayList<>();
        for (AdministrativeUnit province : after.units(UnitLevel.PROVINCE)) {
            List<MapArea> communes = new ArrayList<>();
            for (AdministrativeUnit commune : after.within(province.code(), UnitLevel.COMMUNE)) {
                String sentence = commune.fullName() + " (" + commune.code() + "), " + province.fullName()
                        + ", ranh giới ngày " + after.date();
                polygons.find(commune.code())
                        .ifPresent(known -> communes.add(new MapArea(
                                known.polygon(),
                                "k" + colours.getOrDefault(province.code(), 0),
                                commune.name(),
                                true,
                                sentence)));
            }
            if (!communes.isEmpty()) {
                FarParts.of(communes).far().forEach(islands::addAll);
            }
        }
        return islands;
    }

    /** The colour of the province that a province became, or of the first one in the order of their ids. */
    private String colour(AdministrativeUnit unit, Map<UnitCode, Integer> colours) {
        return gazetteer.lineage(unit).on(after.date()).stream()
                .findFirst()
                .map(later -> "k" + colours.getOrDefault(later.code(), 0))
                .orElse("unknown");
    }

    private Illustration map(
            Boundaries maps,
            Snapshot snapshot,
            String id,
            Function<AdministrativeUnit, String> colour,
            List<MapArea> islands) {
        BoundarySnapshot polygons = maps.on(snapshot.date());
        List<MapArea> areas = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Set<BoundaryLayer> layers = new TreeSet<>();
        for (AdministrativeUnit province : snapshot.units(UnitLevel.PROVINCE)) {
            int communes = snapshot.within(province.code(), UnitLevel.COMMUNE).size();
            Optional<Boundary> boundary = polygons.find(province.code());
            if (boundary.isEmpty()) {
                missing.add(province.fullName());
                continue;
            }
            layers.add(boundary.get().layer());
            areas.add(new MapArea(
                    boundary.get().polygon(),
                    colour.apply(province),
                    province.name(),
                    false,
                    province.fullName() + " (" + province.code() + "): " + communes + " đơn vị cấp xã"
                            + became(province)));
        }
        List<MapArea> all = new ArrayList<>(areas);
        all.addAll(islands);
        MapDrawing drawing =
                new MapDrawing(id, FarParts.around(all), MAP_SIZE).layer(areas).layer(islands);
        return new Illustration(
                "Các tỉnh ngày " + snapshot.date(),
                areas.size() + " tỉnh, thành phố; cùng màu là cùng một tỉnh ngày " + after.date(),
                drawing.width(),
                drawing.height(),
                drawing,
                List.of(),
                notes(snapshot, missing, layers, islands),
                List.of(),
                true);
    }

    private String became(AdministrativeUnit province) {
        List<AdministrativeUnit> later = gazetteer.lineage(province).on(after.date());
        return later.equals(List.of(province))
                ? ""
                : "; nay: " + later.stream().map(AdministrativeUnit::fullName).collect(Collectors.joining(", "));
    }

    private List<String> notes(
            Snapshot snapshot, List<String> missing, Set<BoundaryLayer> layers, List<MapArea> islands) {
        List<String> notes = new ArrayList<>();
        notes.add("Các tỉnh ngày " + snapshot.date() + "; cùng màu là cùng một tỉnh ngày " + after.date() + ".");
        if (!missing.isEmpty()) {
            notes.add("Không có ranh giới: " + String.join(", ", missing) + ".");
        }
        if (!islands.isEmpty()) {
            notes.add("Các đảo ở xa theo ranh giới ngày " + after.date() + ": "
                    + islands.stream().map(MapArea::label).collect(Collectors.joining(", ")) + ".");
        }
        notes.addAll(MapNotes.borders(layers));
        return notes;
    }
}
