package vn.donvi.pictures.map;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import vn.donvi.pictures.page.Pixels;

/**
 * The path of polygons in SVG: the first point of each ring, and then the steps from point to point. Points are rounded
 * to a tenth of a pixel before the steps are taken, so that errors do not add up.
 */
final class PathData {
    /** Rings with less than this are left out, in square pixels; the largest polygon is always there. */
    private static final double SMALLEST = 0.5;

    private final StringBuilder path = new StringBuilder();

    private PathData() {}

    static String of(Geometry pixels) {
        PathData data = new PathData();
        Geometry largest = MapPanel.largest(pixels);
        List<?> polygons = PolygonExtracter.getPolygons(pixels);
        for (Object each : polygons) {
            Polygon polygon = (Polygon) each;
            if (polygon.getArea() < SMALLEST && !polygon.equals(largest)) {
                continue;
            }
            data.add(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                data.add(polygon.getInteriorRingN(hole));
            }
        }
        return data.path.toString();
    }

    private void add(LinearRing ring) {
        Coordinate[] points = ring.getCoordinates();
        long x = Math.round(points[0].x * 10);
        long y = Math.round(points[0].y * 10);
        StringBuilder steps = new StringBuilder();
        int count = 0;
        long lastX = x;
        long lastY = y;
        // The last point is the first one again, to which the path closes by itself.
        for (int i = 1; i < points.length - 1; i++) {
            long nextX = Math.round(points[i].x * 10);
            long nextY = Math.round(points[i].y * 10);
            if (nextX == lastX && nextY == lastY) {
                continue;
            }
            append(steps, nextX - lastX, count > 0);
            append(steps, nextY - lastY, true);
            lastX = nextX;
            lastY = nextY;
            count++;
        }
        if (count >= 2) {
            path.append('M')
                    .append(tenths(x))
                    .append(' ')
                    .append(tenths(y))
                    .append('l')
                    .append(steps)
                    .append('z');
        }
    }

    private static void append(StringBuilder steps, long tenths, boolean isApart) {
        // A minus parts two numbers by itself.
        steps.append(isApart && tenths >= 0 ? " " : "").append(tenths(tenths));
    }

    private static String tenths(long tenths) {
        return Pixels.of(tenths / 10.0);
    }
}
