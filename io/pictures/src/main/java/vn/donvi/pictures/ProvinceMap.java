package vn.donvi.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.Boundary;
import vn.donvi.boundaries.BoundaryBasis;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.pictures.map.FarParts;
import vn.donvi.pictures.map.MapArea;
import vn.donvi.pictures.map.MapDrawing;
import vn.donvi.pictures.map.ValueClasses;
import vn.donvi.pictures.page.FigureTable;
import vn.donvi.pictures.page.Illustration;
import vn.donvi.pictures.page.LegendEntry;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.Figure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * A map of the communes of a province, coloured by a figure of each. A commune without a known figure is hatched, never
 * drawn as zero; one without a known polygon is named below the map.
 *
 * <pre>{@code
 * ProvinceMap map = ProvinceMap.of(boundaries, province, LocalDate.of(2025, 7, 1), MapTheme.DENSITY);
 * Files.writeString(Path.of("ha-tinh.html"), map.html());
 * }</pre>
 *
 * <p>The texts are Vietnamese. The same arguments always give the same text. Immutable and thread-safe.
 */
public final class ProvinceMap {
    private final Illustration picture;

    private ProvinceMap(Illustration picture) {
        this.picture = picture;
    }

    /**
     * The map of a province as of a date.
     *
     * @param province a unit with communes in it that is in force on the date
     * @throws MissingBoundaryException if no polygon of any of its communes is known
     * @throws IllegalArgumentException if it is not in force on the date, if the date is before the record, or if the
     *     gazetteer is not that of the polygons
     */
    public static ProvinceMap of(Boundaries boundaries, AdministrativeUnit province, LocalDate date, MapTheme theme) {
        return new ProvinceMap(new Scene(boundaries, province, date, theme).illustration());
    }

    /** The map as a file of SVG. */
    public String svg() {
        return picture.svg();
    }

    /** The map as a page of HTML that needs nothing else. */
    public String html() {
        return picture.html();
    }

    /**
     * A commune with what the map tells of it.
     *
     * @param value the value that its colour shows; empty if it is not known
     * @param text the value in words
     * @param origin where it is from
     */
    private record Commune(
            AdministrativeUnit unit, Optional<Boundary> boundary, OptionalDouble value, String text, String origin) {}

    /** What the map is made of. */
    private static final class Scene {
        private final Gazetteer gazetteer;
        private final AdministrativeUnit province;
        private final LocalDate date;
        private final MapTheme theme;
        private final CarriedFigures people;
        private final CarriedFigures areas;
        private final List<Figure> used = new ArrayList<>();
        private final List<String> acts = new ArrayList<>();
        private final List<Commune> communes = new ArrayList<>();

        Scene(Boundaries boundaries, AdministrativeUnit province, LocalDate date, MapTheme theme) {
            this.gazetteer = boundaries.gazetteer();
            this.province = province;
            this.date = date;
            this.theme = theme;
            BoundarySnapshot snapshot = boundaries.on(date);
            MapNotes.checkInForce(province, date);
            List<AdministrativeUnit> units = gazetteer.on(date).within(province.code(), UnitLevel.COMMUNE);
            this.people = PopulationChoice.of(gazetteer, date, units);
            this.areas = CarriedFigures.of(gazetteer, Measure.AREA, AsOf.nearestTo(date));
            for (AdministrativeUnit unit : units) {
                communes.add(commune(unit, snapshot.find(unit.code())));
            }
            if (communes.stream().allMatch(commune -> commune.boundary().isEmpty())) {
                throw new MissingBoundaryException(province, date);
            }
        }

        private Commune commune(AdministrativeUnit unit, Optional<Boundary> boundary) {
            return switch (theme) {
                case POPULATION -> ofFigures(unit, boundary, people.find(unit), Optional.empty());
                case DENSITY -> ofFigures(unit, boundary, people.find(unit), areas.find(unit));
                case MERGED, YEAR -> ofTerritory(unit, boundary, TerritoryOrigin.of(gazetteer, unit));
            };
        }

        private Commune ofFigures(
                AdministrativeUnit unit, Optional<Boundary> boundary, Optional<Figure> persons, Optional<Figure> area) {
            boolean isDensity = theme == MapTheme.DENSITY;
            if (persons.isEmpty()
                    || (isDensity && area.filter(km2 -> km2.value() > 0).isEmpty())) {
                return new Commune(unit, boundary, OptionalDouble.empty(), Vietnamese.UNKNOWN, "");
            }
            used.add(persons.get());
            area.ifPresent(used::add);
            double value = area.map(km2 -> persons.get().value() / km2.value())
                    .orElse(persons.get().value());
            String origin = Vietnamese.origin(persons.get())
                    + area.map(km2 -> "; " + Vietnamese.origin(km2)).orElse("");
            return new Commune(unit, boundary, OptionalDouble.of(value), text(value), origin);
        }

        private Commune ofTerritory(AdministrativeUnit unit, Optional<Boundary> boundary, TerritoryOrigin made) {
            made.change().ifPresent(change -> acts.add(change.citation().document() + " ngày " + change.date()));
            if (!made.isOriginKnown()) {
                return new Commune(unit, boundary, OptionalDouble.empty(), "không rõ nguồn gốc", act(made));
            }
            int year = made.date().map(LocalDate::getYear).orElse(baseline());
            int merged = Math.max(1, made.parts().size());
            double value = theme == MapTheme.MERGED ? merged : year;
            String of =
                    made.units(gazetteer).stream().map(part -> part.fullName()).collect(Collectors.joining(", "));
            String origin = act(made) + (of.isEmpty() ? "" : ": " + of);
            return new Commune(unit, boundary, OptionalDouble.of(value), text(value), origin);
        }

        private int baseline() {
            return gazetteer.coverage().startInclusive().getYear();
        }

        private String act(TerritoryOrigin made) {
            return made.change()
                    .map(UnitChange::citation)
                    .map(citation -> made.date().orElseThrow() + ", " + citation)
                    .orElse("không đổi địa giới từ " + gazetteer.coverage().startInclusive());
        }

        private String text(double value) {
            return switch (theme) {
                case POPULATION -> Vietnamese.number(Math.round(value)) + " người";
                case DENSITY -> Vietnamese.number(Math.round(value)) + " người/km²";
                case MERGED -> value == 1 ? "1 đơn vị (không nhập)" : Math.round(value) + " đơn vị";
                case YEAR -> value == baseline() ? baseline() + " hoặc trước" : Long.toString(Math.round(value));
            };
        }

        private String theme() {
            return switch (theme) {
                case POPULATION -> "dân số";
                case DENSITY -> "mật độ dân số";
                case MERGED -> "số đơn vị cũ hợp thành";
                case YEAR -> "năm thay đổi địa giới gần nhất";
            };
        }

        Illustration illustration() {
            ValueClasses classes = ValueClasses.of(communes.stream()
                    .filter(commune -> commune.value().isPresent())
                    .mapToDouble(commune -> commune.value().getAsDouble())
                    .toArray());
            List<MapArea> areasOfMap = new ArrayList<>();
            for (Commune commune : communes) {
                commune.boundary().ifPresent(known -> areasOfMap.add(area(commune, known, classes)));
            }
            FarParts parts = FarParts.of(areasOfMap);
            MapDrawing drawing = new MapDrawing("map", parts.view()).layer(parts.main());
            for (List<MapArea> far : parts.far()) {
                drawing.inset(far, far.stream().map(MapArea::label).collect(Collectors.joining(", ")));
            }
            List<LegendEntry> legend = classes.legend(this::text);
            if (communes.stream().anyMatch(commune -> commune.value().isEmpty())) {
                legend.add(new LegendEntry("unknown", Vietnamese.UNKNOWN));
            }
            return new Illustration(
                    province.fullName() + ": " + theme() + " các đơn vị cấp xã",
                    "Ngày " + date + ", " + communes.size() + " đơn vị cấp xã",
                    drawing.width(),
                    drawing.height(),
                    drawing,
                    legend,
                    notes(parts),
                    List.of(table()),
                    true);
        }

        private static MapArea area(Commune commune, Boundary known, ValueClasses classes) {
            String style =
                    commune.value().isPresent() ? classes.style(commune.value().getAsDouble()) : "unknown";
            String sentence = commune.unit().fullName() + " (" + commune.unit().code() + "): " + commune.text()
                    + (commune.origin().isEmpty() ? "" : "; " + commune.origin());
            return new MapArea(known.polygon(), style, commune.unit().name(), false, sentence);
        }

        private List<String> notes(FarParts parts) {
            List<String> notes = new ArrayList<>();
            List<Boundary> known = communes.stream()
                    .flatMap(commune -> commune.boundary().stream())
                    .toList();
            if (known.stream().anyMatch(Boundary::isApproximate)) {
                notes.add("XẤP XỈ: ranh giới trong hình không phải là ranh giới pháp lý.");
            }
            String partly = names(communes.stream()
                    .filter(commune -> commune.boundary()
                            .filter(boundary -> boundary.basis() == BoundaryBasis.PARTLY)
                            .isPresent())
                    .toList());
            if (!partly.isEmpty()) {
                notes.add("Ranh giới chỉ có một phần: " + partly + ".");
            }
            String missing = names(communes.stream()
                    .filter(commune -> commune.boundary().isEmpty())
                    .toList());
            if (!missing.isEmpty()) {
                notes.add("Không có ranh giới: " + missing + ".");
            }
            long unknown = communes.stream()
                    .filter(commune -> commune.value().isEmpty())
                    .count();
            if (unknown > 0) {
                notes.add("Không rõ số liệu của " + unknown + " trong " + communes.size() + " đơn vị (gạch chéo).");
            }
            if (!parts.far().isEmpty()) {
                notes.add("Các khung viền đứt có tỉ lệ riêng và không đúng vị trí.");
            }
            Set<BoundaryLayer> layers = EnumSet.noneOf(BoundaryLayer.class);
            known.forEach(boundary -> layers.add(boundary.layer()));
            notes.addAll(MapNotes.borders(layers));
            notes.addAll(MapNotes.figures(used));
            notes.addAll(MapNotes.acts(acts));
            return notes;
        }

        private static String names(List<Commune> communes) {
            return communes.stream().map(commune -> commune.unit().fullName()).collect(Collectors.joining(", "));
        }

        private FigureTable table() {
            List<List<String>> rows = new ArrayList<>();
            for (Commune commune : communes) {
                rows.add(List.of(
                        commune.unit().fullName(), commune.unit().code().toString(), commune.text(), commune.origin()));
            }
            boolean isFigure = theme == MapTheme.POPULATION || theme == MapTheme.DENSITY;
            return new FigureTable(
                    "Số liệu trong hình: " + theme(),
                    List.of(
                            "Đơn vị",
                            "Mã",
                            "#" + theme(),
                            isFigure ? "Loại, ngày, nguồn, chất lượng" : "Ngày, văn bản, đơn vị cũ"),
                    rows);
        }
    }
}
