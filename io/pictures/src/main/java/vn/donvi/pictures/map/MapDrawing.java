package vn.donvi.pictures.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import vn.donvi.pictures.page.Markup;
import vn.donvi.pictures.page.Pixels;

/**
 * A flat map of areas. Layers are drawn in their order; the areas of a layer do not overlap, and their common borders
 * stay common when they are simplified. Areas that lie far off are in frames of their own below the map.
 */
public final class MapDrawing implements Consumer<Markup> {
    private static final double MAX_SIZE = 720;
    private static final double INSET_WIDTH = 170;
    private static final double INSET_HEIGHT = 110;
    private static final double GAP = 10;
    private static final double TITLE = 16;

    private final String id;
    private final MapProjection projection;
    private final List<List<MapArea>> layers = new ArrayList<>();
    private final List<Geometry> outlines = new ArrayList<>();
    private final List<Inset> insets = new ArrayList<>();

    /** A map of its own in a frame. */
    private record Inset(List<MapArea> areas, String title, MapProjection projection) {}

    /**
     * A map of a view, in degrees.
     *
     * @param id distinguishes it from other maps of a page
     */
    public MapDrawing(String id, Envelope view) {
        this(id, view, MAX_SIZE);
    }

    /**
     * A map of a view, in degrees.
     *
     * @param id distinguishes it from other maps of a page
     * @param maxSize how wide and how high it may be, in pixels
     */
    public MapDrawing(String id, Envelope view, double maxSize) {
        this.id = id;
        projection = MapProjection.of(view, maxSize, maxSize);
    }

    /** Adds areas above those before. */
    public MapDrawing layer(List<MapArea> areas) {
        layers.add(List.copyOf(areas));
        return this;
    }

    /** Adds a thick border above all areas. */
    public MapDrawing outline(Geometry geometry) {
        outlines.add(geometry);
        return this;
    }

    /** Adds areas that lie far off, with another scale. */
    public MapDrawing inset(List<MapArea> areas, String title) {
        Envelope view = new Envelope();
        areas.forEach(area -> view.expandToInclude(area.geometry().getEnvelopeInternal()));
        view.expandBy(view.getWidth() * 0.05 + 0.002, view.getHeight() * 0.05 + 0.002);
        // The title names them.
        List<MapArea> unlabelled = areas.stream()
                .map(area -> new MapArea(area.geometry(), area.style(), "", false, area.sentence()))
                .toList();
        insets.add(new Inset(unlabelled, title, MapProjection.of(view, INSET_WIDTH, INSET_HEIGHT)));
        return this;
    }

    /** The width of the drawing, in pixels. */
    public double width() {
        int shown = Math.min(insets.size(), perRow());
        return Math.max(projection.width(), shown * (INSET_WIDTH + GAP));
    }

    /** The height of the drawing, with the frames below the map. */
    public double height() {
        int rows = (insets.size() + perRow() - 1) / perRow();
        return projection.height() + rows * (GAP + TITLE + INSET_HEIGHT);
    }

    @Override
    public void accept(Markup svg) {
        new MapPanel(svg, projection, id).draw(layers, outlines);
        for (int i = 0; i < insets.size(); i++) {
            int row = i / perRow();
            double x = i % perRow() * (INSET_WIDTH + GAP);
            double y = projection.height() + GAP + row * (GAP + TITLE + INSET_HEIGHT);
            draw(svg, insets.get(i), id + "-" + i, x, y);
        }
    }

    private int perRow() {
        return Math.max(1, (int) (Math.max(projection.width(), MAX_SIZE / 2) / (INSET_WIDTH + GAP)));
    }

    private static void draw(Markup svg, Inset inset, String part, double x, double y) {
        svg.open("g", "transform", "translate(" + Pixels.of(x) + " " + Pixels.of(y) + ")")
                .line();
        svg.element("text", inset.title(), "class", "label start", "y", Pixels.of(TITLE - 4))
                .line();
        svg.open("g", "transform", "translate(0 " + Pixels.of(TITLE) + ")").line();
        new MapPanel(svg, inset.projection(), part).draw(List.of(inset.areas()), List.of());
        svg.leaf(
                        "rect",
                        "class",
                        "frame",
                        "width",
                        Pixels.of(inset.projection().width()),
                        "height",
                        Pixels.of(inset.projection().height()))
                .line();
        svg.close().close().line();
    }
}
