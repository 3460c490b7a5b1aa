package vn.donvi.pictures.map;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import vn.donvi.pictures.page.Markup;
import vn.donvi.pictures.page.Pixels;

/**
 * The text in an area, around the centre of the largest circle in it.
 *
 * @param lines its lines
 * @param centre the middle, in pixels
 * @param room the radius of the circle
 * @param isNeeded whether it is written even if it covers others
 */
record MapLabel(List<String> lines, Coordinate centre, double room, boolean isNeeded) {
    private static final double SIZE = 12;
    private static final double LINE = 14;
    /** How far a text may stand out of the circle, as a part of its radius: areas are longer than their circles. */
    private static final double OVERHANG = 1.35;

    /** Small islands far from each other: the largest is less than this part of the rectangle around them. */
    private static final double SCATTERED = 0.05;

    private static final double SMALL = 400;

    /** The label of an area; empty if it has none, if there is no room for it, or if it would leave the frame. */
    static Optional<MapLabel> of(MapArea area, Geometry pixels, Envelope frame) {
        Geometry largest = MapPanel.largest(pixels);
        if (area.label().isEmpty() || largest.isEmpty()) {
            return Optional.empty();
        }
        Envelope around = pixels.getEnvelopeInternal();
        boolean isScattered = largest.getArea() < SMALL && largest.getArea() < SCATTERED * around.getArea();
        if (isScattered || around.getHeight() < LINE) {
            Coordinate centre = around.centre();
            if (around.getHeight() < LINE) {
                centre.y -= LINE; // beside what it names, not on it
            }
            double room = Math.min(around.getWidth(), around.getHeight()) / 2;
            MapLabel label = new MapLabel(List.of(area.label()), centre, room, area.isLabelNeeded());
            boolean isShown = area.isLabelNeeded() || around.getWidth() > label.width();
            return isShown ? Optional.of(label) : Optional.empty();
        }
        MaximumInscribedCircle circle = new MaximumInscribedCircle(largest, 1);
        double radius = circle.getRadiusLine().getLength();
        Coordinate centre = circle.getCenter().getCoordinate();
        for (List<String> lines : List.of(
                List.of(area.label()), Pixels.lines(area.label(), Pixels.width(area.label(), SIZE) * 0.6, SIZE))) {
            MapLabel label = new MapLabel(lines, centre, radius, area.isLabelNeeded());
            boolean fits = label.width() / 2 <= radius * OVERHANG && label.box().getHeight() / 2 <= radius;
            if (area.isLabelNeeded() || (fits && frame.contains(label.box()))) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** The rectangle that it covers. */
    Envelope box() {
        double height = lines.size() * LINE;
        return new Envelope(
                centre.x - width() / 2, centre.x + width() / 2, centre.y - height / 2, centre.y + height / 2);
    }

    private double width() {
        return lines.stream()
                .mapToDouble(line -> Pixels.width(line, SIZE))
                .max()
                .orElse(0);
    }

    void write(Markup svg) {
        double y = centre.y - lines.size() * LINE / 2 + SIZE - 1;
        for (String line : lines) {
            svg.element(
                            "text",
                            line,
                            "class",
                            isNeeded ? "label number" : "label",
                            "x",
                            Pixels.of(centre.x),
                            "y",
                            Pixels.of(y),
                            "aria-hidden",
                            "true")
                    .line();
            y += LINE;
        }
    }
}
