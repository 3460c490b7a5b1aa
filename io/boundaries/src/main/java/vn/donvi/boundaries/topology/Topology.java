package vn.donvi.boundaries.topology;

import java.util.Arrays;
import java.util.List;

/**
 * A layer of polygons that do not overlap. A border is an arc: a line of grid points that is kept once and is used by
 * the unit on its left and the unit on its right. Each unit, called a face, has polygons; a polygon has an outer ring
 * and rings around its holes; a ring is a chain of arcs.
 *
 * <p>Ring members are numbered as in TopoJSON: arc {@code i} forwards is {@code i}, backwards {@code -1 - i}. An arc
 * with nobody on one side is an outer border; it is a coast or a border with another country.
 *
 * <p>The arrays that the accessors return are the layer's own, for speed; callers do not change them. Thread-safe as
 * long as they do not.
 */
public final class Topology {
    /** Returned instead of a face where no unit is. */
    public static final int NOBODY = -1;

    private final GridScale scale;
    private final int[] xs;
    private final int[] ys;
    private final int[] arcStarts;
    private final boolean[] coasts;
    private final List<Face> faces;
    private final int[] left;
    private final int[] right;

    /** A unit of the layer: its label, and its polygons as rings of arcs. The first ring of a polygon is the outer one. */
    public record Face(String label, List<List<int[]>> polygons) {}

    private Topology(GridScale scale, int[] xs, int[] ys, int[] arcStarts, boolean[] coasts, List<Face> faces) {
        this.scale = scale;
        this.xs = xs;
        this.ys = ys;
        this.arcStarts = arcStarts;
        this.coasts = coasts;
        this.faces = List.copyOf(faces);
        this.left = new int[arcStarts.length - 1];
        this.right = new int[arcStarts.length - 1];
        findSides();
    }

    /**
     * A layer of arcs and faces.
     *
     * @param scale the grid of the points
     * @param xs columns of the points of all arcs, one arc after the other
     * @param ys rows of these points
     * @param arcStarts the first point of each arc, and the number of points at the end
     * @param coasts for each arc whether it is a coast
     * @param faces the units
     * @throws IllegalArgumentException if an arc has less than two points, if a ring names an arc that does not exist
     *     or is not closed, or if two faces lie on one side of an arc
     */
    public static Topology of(
            GridScale scale, int[] xs, int[] ys, int[] arcStarts, boolean[] coasts, List<Face> faces) {
        if (xs.length != ys.length || arcStarts.length == 0 || arcStarts[arcStarts.length - 1] != xs.length) {
            throw new IllegalArgumentException("the points do not fit the arcs");
        }
        if (coasts.length != arcStarts.length - 1) {
            throw new IllegalArgumentException("an arc does not say whether it is a coast");
        }
        for (int arc = 0; arc + 1 < arcStarts.length; arc++) {
            if (arcStarts[arc + 1] - arcStarts[arc] < 2) {
                throw new IllegalArgumentException("arc " + arc + " has less than two points");
            }
        }
        return new Topology(scale, xs, ys, arcStarts, coasts, faces);
    }

    /** The grid of the points. */
    public GridScale scale() {
        return scale;
    }

    /** The columns of the points of all arcs. */
    public int[] xs() {
        return xs;
    }

    /** The rows of the points of all arcs. */
    public int[] ys() {
        return ys;
    }

    /** The number of arcs. */
    public int arcs() {
        return coasts.length;
    }

    /** The number of the first point of an arc. */
    public int start(int arc) {
        return arcStarts[arc];
    }

    /** The number after that of the last point of an arc. */
    public int end(int arc) {
        return arcStarts[arc + 1];
    }

    /** Whether an arc is a coast; an outer border that is none is one with another country. */
    public boolean isCoast(int arc) {
        return coasts[arc];
    }

    /** The face on the left of an arc, in the direction of its points, or {@link #NOBODY}. */
    public int left(int arc) {
        return left[arc];
    }

    /** The face on the right of an arc, in the direction of its points, or {@link #NOBODY}. */
    public int right(int arc) {
        return right[arc];
    }

    /** The units of the layer. Unmodifiable. */
    public List<Face> faces() {
        return faces;
    }

    /** The points of a ring, as columns and rows by turns; the last point is the first one. */
    public int[] points(int[] ring) {
        int length = 1;
        for (int member : ring) {
            length += size(member) - 1;
        }
        int[] points = new int[2 * length];
        int filled = 0;
        for (int member : ring) {
            int arc = member < 0 ? -1 - member : member;
            int first = member < 0 ? end(arc) - 1 : start(arc);
            int step = member < 0 ? -1 : 1;
            for (int i = 0; i < size(member) - 1; i++) {
                points[filled++] = xs[first + i * step];
                points[filled++] = ys[first + i * step];
            }
        }
        points[filled] = points[0];
        points[filled + 1] = points[1];
        return points;
    }

    private int size(int member) {
        int arc = member < 0 ? -1 - member : member;
        return end(arc) - start(arc);
    }

    private void findSides() {
        Arrays.fill(left, NOBODY);
        Arrays.fill(right, NOBODY);
        long[] areas = doubleAreas();
        for (int face = 0; face < faces.size(); face++) {
            for (List<int[]> polygon : faces.get(face).polygons()) {
                for (int i = 0; i < polygon.size(); i++) {
                    checkClosed(faces.get(face), polygon.get(i));
                    // An outer ring that turns left has its face on the left; a hole's ring the other way round.
                    boolean turnsLeft = doubleArea(polygon.get(i), areas) > 0;
                    claim(polygon.get(i), face, turnsLeft == (i == 0));
                }
            }
        }
    }

    private void checkClosed(Face face, int[] ring) {
        for (int member : ring) {
            int arc = member < 0 ? -1 - member : member;
            if (arc >= arcs()) {
                throw new IllegalArgumentException(face.label() + " names arc " + arc + " of " + arcs());
            }
        }
        for (int i = 0; i < ring.length; i++) {
            int from = last(ring[i]);
            int to = first(ring[(i + 1) % ring.length]);
            if (xs[from] != xs[to] || ys[from] != ys[to]) {
                throw new IllegalArgumentException("a ring of " + face.label() + " is not closed");
            }
        }
    }

    private int first(int member) {
        return member < 0 ? end(-1 - member) - 1 : start(member);
    }

    private int last(int member) {
        return member < 0 ? start(-1 - member) : end(member) - 1;
    }

    private void claim(int[] ring, int face, boolean onTheLeft) {
        for (int member : ring) {
            int arc = member < 0 ? -1 - member : member;
            int[] side = onTheLeft == (member >= 0) ? left : right;
            if (side[arc] != NOBODY && side[arc] != face) {
                throw new IllegalArgumentException(faces.get(face).label() + " and "
                        + faces.get(side[arc]).label() + " lie on one side of arc " + arc);
            }
            side[arc] = face;
        }
    }

    /** For each arc twice the area between it and the origin of the grid, above 0 if it turns left around it. */
    private long[] doubleAreas() {
        long[] areas = new long[arcs()];
        for (int arc = 0; arc < areas.length; arc++) {
            long sum = 0;
            for (int i = start(arc); i + 1 < end(arc); i++) {
                sum += (long) xs[i] * ys[i + 1] - (long) xs[i + 1] * ys[i];
            }
            areas[arc] = sum;
        }
        return areas;
    }

    private static long doubleArea(int[] ring, long[] areas) {
        long sum = 0;
        for (int member : ring) {
            sum += member < 0 ? -areas[-1 - member] : areas[member];
        }
        return sum;
    }
}
