package vn.donvi.pictures.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import vn.donvi.pictures.page.Markup;
import vn.donvi.pictures.page.Pixels;

/** One rectangle of a map with one scale. */
final class MapPanel {
    /** Details smaller than this are left out, in pixels. */
    private static final double DETAIL = 0.7;
    /** What lies farther outside the panel is cut off, in pixels. */
    private static final double OUTSIDE = 8;
    /** An area that is smaller than this in both directions is drawn as a dot, in pixels. */
    private static final double SMALLEST = 4;

    private final Markup svg;
    private final MapProjection projection;
    private final String id;
    private final Envelope frame;

    MapPanel(Markup svg, MapProjection projection, String id) {
        this.svg = svg;
        this.projection = projection;
        this.id = id;
        this.frame = new Envelope(0, projection.width(), 0, projection.height());
    }

    void draw(List<List<MapArea>> layers, List<Geometry> outlines) {
        svg.open("clipPath", "id", id)
                .leaf("rect", "width", Pixels.of(projection.width()), "height", Pixels.of(projection.height()))
                .close()
                .line();
        svg.open("g", "clip-path", "url(#" + id + ")").line();
        List<MapLabel> labels = new ArrayList<>();
        for (List<MapArea> layer : layers) {
            drawLayer(layer, labels);
        }
        for (Geometry outline : outlines) {
            Geometry drawn = drawn(List.of(outline)).get(0);
            svg.leaf("path", "class", "border", "d", PathData.of(drawn)).line();
        }
        svg.close().line();
        writeLabels(labels);
    }

    private void drawLayer(List<MapArea> layer, List<MapLabel> labels) {
        List<Geometry> drawn = drawn(layer.stream().map(MapArea::geometry).toList());
        for (int i = 0; i < drawn.size(); i++) {
            if (!drawn.get(i).isEmpty()) {
                draw(layer.get(i), drawn.get(i));
                MapLabel.of(layer.get(i), drawn.get(i), frame).ifPresent(labels::add);
            }
        }
    }

    /** The polygons in pixels: simplified with their common borders, and cut off outside the panel. */
    private List<Geometry> drawn(List<Geometry> degrees) {
        Geometry[] projected = degrees.stream().map(projection::project).toArray(Geometry[]::new);
        Envelope cut = new Envelope(frame);
        cut.expandBy(OUTSIDE);
        List<Geometry> drawn = new ArrayList<>();
        for (Geometry simple : CoverageSimplifier.simplify(projected, DETAIL)) {
            if (cut.contains(simple.getEnvelopeInternal())) {
                drawn.add(simple);
            } else {
                Geometry window = simple.getFactory().toGeometry(cut);
                drawn.add(OverlayNGRobust.overlay(simple, window, OverlayNG.INTERSECTION));
            }
        }
        return drawn;
    }

    private void draw(MapArea area, Geometry pixels) {
        boolean isMark = !area.sentence().isEmpty();
        if (isMark) {
            svg.open("g", "class", "mark", "role", "img", "aria-label", area.sentence());
            svg.element("title", area.sentence());
        }
        for (String style : area.style().split("\\|", -1)) {
            shape(pixels, "area shape " + style);
        }
        if (isMark) {
            svg.close();
        }
        svg.line();
    }

    private void shape(Geometry pixels, String style) {
        Envelope box = pixels.getEnvelopeInternal();
        if (Math.max(box.getWidth(), box.getHeight()) < SMALLEST) {
            Coordinate centre = box.centre();
            svg.leaf(
                    "circle",
                    "class",
                    style,
                    "cx",
                    Pixels.of(centre.x),
                    "cy",
                    Pixels.of(centre.y),
                    "r",
                    Pixels.of(SMALLEST));
        } else {
            svg.leaf("path", "class", style, "d", PathData.of(pixels));
        }
    }

    /** Writes the labels that do not cover others: those that are needed first, then those of large areas. */
    private void writeLabels(List<MapLabel> labels) {
        List<Envelope> taken = new ArrayList<>();
        labels.sort(Comparator.comparing((MapLabel label) -> !label.isNeeded())
                .thenComparing(Comparator.comparingDouble(MapLabel::room).reversed()));
        for (MapLabel label : labels) {
            Envelope box = label.box();
            boolean isFree = taken.stream().noneMatch(box::intersects);
            if (isFree || label.isNeeded()) {
                taken.add(box);
                label.write(svg);
            }
        }
    }

    /** The largest polygon of an area. */
    static Geometry largest(Geometry area) {
        List<?> polygons = PolygonExtracter.getPolygons(area);
        return polygons.stream()
                .map(Geometry.class::cast)
                .max(Comparator.comparingDouble(Geometry::getArea))
                .orElse(area);
    }
}
