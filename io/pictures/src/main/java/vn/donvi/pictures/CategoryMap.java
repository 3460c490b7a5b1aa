package vn.donvi.pictures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.boundaries.Boundary;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.pictures.map.FarParts;
import vn.donvi.pictures.map.MapArea;
import vn.donvi.pictures.map.MapDrawing;
import vn.donvi.pictures.page.Illustration;
import vn.donvi.pictures.page.LegendEntry;
import vn.donvi.unit.AdministrativeUnit;

/** A map of units, each in the colour of its category, with a sentence about each. Not thread-safe. */
final class CategoryMap {
    /** The style of units of no category. */
    static final String PLAIN = "land";

    private static final int COLOURS = 12;

    private final String id;
    private final BoundarySnapshot polygons;
    private final List<MapArea> areas = new ArrayList<>();
    private final Set<BoundaryLayer> layers = EnumSet.noneOf(BoundaryLayer.class);
    private final List<String> without = new ArrayList<>();

    /**
     * @param id names the drawing within its page
     * @param polygons the polygons of the day of the units
     */
    CategoryMap(String id, BoundarySnapshot polygons) {
        this.id = id;
        this.polygons = polygons;
    }

    /** The style of a category by its number; categories share styles if there are many. */
    static String style(int category) {
        return "k" + category % COLOURS;
    }

    /**
     * Adds a unit.
     *
     * @param label the name in the drawing; empty for none
     * @param sentence what is said of the unit, behind its name
     */
    void add(AdministrativeUnit unit, String style, String label, String sentence) {
        Optional<Boundary> boundary = polygons.find(unit.code());
        if (boundary.isEmpty()) {
            without.add(unit.fullName());
            return;
        }
        layers.add(boundary.get().layer());
        areas.add(new MapArea(
                boundary.get().polygon(),
                style,
                label,
                false,
                unit.fullName() + " (" + unit.code() + "): " + sentence));
    }

    /** The picture; empty if no unit has a polygon. */
    Optional<Illustration> illustration(
            String title, String subtitle, List<LegendEntry> legend, List<String> furtherNotes) {
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        FarParts parts = FarParts.of(areas);
        MapDrawing drawing = new MapDrawing(id, parts.view()).layer(parts.main());
        for (List<MapArea> far : parts.far()) {
            drawing.inset(far, far.stream().map(MapArea::label).collect(Collectors.joining(", ")));
        }
        List<String> notes = new ArrayList<>();
        if (layers.stream().anyMatch(BoundaryLayer::isCoarse)) {
            notes.add("XẤP XỈ: ranh giới trong hình không phải là ranh giới pháp lý.");
        }
        notes.addAll(furtherNotes);
        if (!without.isEmpty()) {
            notes.add("Không có ranh giới: " + String.join(", ", without) + ".");
        }
        notes.addAll(MapNotes.borders(layers));
        return Optional.of(new Illustration(
                title, subtitle, drawing.width(), drawing.height(), drawing, legend, notes, List.of(), true));
    }
}
