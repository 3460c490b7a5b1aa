package vn.donvi.boundaries.grid;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.function.Supplier;
import vn.donvi.boundaries.topology.GridScale;
import vn.donvi.boundaries.topology.Topology;

/**
 * Finds the face of a layer at a point. The layer is covered with square cells. A cell without a border lies in one
 * face, which is kept. A cell with borders has a list of their segments: a line from the point to the west meets its
 * nearest segment, and the face is the one on the east side of that.
 *
 * <p>Points are compared with segments in whole numbers, 1,024 to a step of the layer's grid, about 2 mm. So each point
 * lies in exactly one face or in none, whatever the order of the polygons. There are no gaps and no overlaps from
 * rounding.
 *
 * <p>A query reads one cell, rarely some more. Immutable and thread-safe.
 */
public final class FaceGrid {
    private static final int FRACTION_BITS = 10;
    private static final int FRACTION = 1 << FRACTION_BITS;
    private static final int CELL_AND_FRACTION_BITS = CellSegments.CELL_BITS + FRACTION_BITS;
    /** No segment of a cell lies between a point and the cell's west edge. */
    private static final int OPEN_TO_THE_WEST = -2;

    private final Topology topology;
    private final int[] arcOfPoint;
    private final CellSegments cells;
    private final int[] facesOfEmptyCells;
    private final int reach;
    private final Distances[] distancesOfRows;
    private final Supplier<EmptyRings> emptyRings;

    private FaceGrid(Topology topology, int reach) {
        this.topology = topology;
        this.arcOfPoint = new int[topology.xs().length];
        for (int arc = 0; arc < topology.arcs(); arc++) {
            Arrays.fill(arcOfPoint, topology.start(arc), topology.end(arc), arc);
        }
        this.cells = new CellSegments(topology, reach);
        this.facesOfEmptyCells = new int[cells.columns() * cells.rows()];
        fillEmptyCells();
        this.reach = reach;
        this.emptyRings = Suppliers.memoize(() -> new EmptyRings(cells));
        this.distancesOfRows = new Distances[cells.rows()];
        for (int row = 0; row < cells.rows(); row++) {
            double latitude = topology.scale().latitude((row + 0.5) * CellSegments.CELL);
            distancesOfRows[row] = Distances.at(topology, latitude);
        }
    }

    /**
     * A grid over a layer. Costs a pass over the segments and cells, some tens of milliseconds for Việt Nam.
     *
     * @param reach how far from a segment a point may be so that its own cell still lists the segment, in steps of the
     *     layer's grid; from 0 to 1,024
     * @throws IllegalArgumentException if the reach is outside this range
     */
    public static FaceGrid of(Topology topology, int reach) {
        if (reach < 0 || reach > CellSegments.CELL) {
            throw new IllegalArgumentException("a reach is from 0 to " + CellSegments.CELL + ", but was " + reach);
        }
        return new FaceGrid(topology, reach);
    }

    /** The layer. */
    public Topology topology() {
        return topology;
    }

    /** The face at a point in degrees, or {@link Topology#NOBODY}. */
    public int face(double longitude, double latitude) {
        if (cell(longitude, latitude) < 0) {
            return Topology.NOBODY;
        }
        GridScale scale = topology.scale();
        // An odd row lies between those of the segments' ends, so none of these lies on the line to the west.
        return face(
                (long) Math.floor(scale.x(longitude) * FRACTION), (long) Math.floor(scale.y(latitude) * FRACTION) | 1);
    }

    /** The segments that the cell of a point lists: those in it, and those within the reach of it. */
    public int[] segmentsAround(double longitude, double latitude) {
        int cell = cell(longitude, latitude);
        int[] segments = new int[cell < 0 ? 0 : cells.start(cell + 1) - cells.start(cell)];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = cells.segment(cells.start(cell) + i);
        }
        return segments;
    }

    /** Whether a border is within a distance in metres, which is not above the grid's reach. */
    public boolean isNearBorder(double longitude, double latitude, double metres) {
        int cell = cell(longitude, latitude);
        if (cell < 0 || cells.isEmpty(cell)) {
            return false;
        }
        int[] xs = topology.xs();
        int[] ys = topology.ys();
        double x = topology.scale().x(longitude);
        double y = topology.scale().y(latitude);
        Distances distances = distancesOfRows[cell / cells.columns()];
        int end = cells.start(cell + 1);
        for (int place = cells.start(cell); place < end; place++) {
            int segment = cells.segment(place);
            // Most segments of a cell lie farther away than the reach to one side.
            if (Math.min(ys[segment], ys[segment + 1]) - reach <= y
                    && Math.max(ys[segment], ys[segment + 1]) + reach >= y
                    && Math.min(xs[segment], xs[segment + 1]) - reach <= x
                    && Math.max(xs[segment], xs[segment + 1]) + reach >= x
                    && distances.between(x, y, segment) <= metres) {
                return true;
            }
        }
        return false;
    }

    /**
     * The nearest segment of a border, or {@link Topology#NOBODY} if none is within a distance in metres. Costs a visit
     * to the cells about as far away as it is; the first call also a pass over all cells.
     */
    public int nearestSegment(double longitude, double latitude, double metres) {
        double x = topology.scale().x(longitude);
        double y = topology.scale().y(latitude);
        return new NearestSegment(cells, emptyRings.get(), distances(latitude), x, y, metres).find();
    }

    /** The distance from a point to a segment, in metres. */
    public double metres(double longitude, double latitude, int segment) {
        GridScale scale = topology.scale();
        return distances(latitude).between(scale.x(longitude), scale.y(latitude), segment);
    }

    private Distances distances(double latitude) {
        double row = Math.floor(topology.scale().y(latitude) / CellSegments.CELL);
        return row >= 0 && row < cells.rows() ? distancesOfRows[(int) row] : Distances.at(topology, latitude);
    }

    /** The length of an arc, in metres. */
    public double length(int arc) {
        double metres = 0;
        for (int segment = topology.start(arc); segment + 1 < topology.end(arc); segment++) {
            metres +=
                    distances(topology.scale().latitude(topology.ys()[segment])).of(segment);
        }
        return metres;
    }

    /** The arc that a segment is part of. */
    public int arc(int segment) {
        return arcOfPoint[segment];
    }

    /** The cell of a point, or a number below 0 if the point lies outside the grid or is not a number. */
    private int cell(double longitude, double latitude) {
        double column = Math.floor(topology.scale().x(longitude) / CellSegments.CELL);
        double row = Math.floor(topology.scale().y(latitude) / CellSegments.CELL);
        boolean isInside = column >= 0 && row >= 0 && column < cells.columns() && row < cells.rows();
        return isInside ? ((int) row) * cells.columns() + (int) column : -1;
    }

    private void fillEmptyCells() {
        for (int row = 0; row < cells.rows(); row++) {
            int first = row * cells.columns();
            for (int column = 0; column < cells.columns(); column++) {
                int cell = first + column;
                if (!cells.isEmpty(cell)) {
                    continue;
                }
                if (column == 0) {
                    facesOfEmptyCells[cell] = Topology.NOBODY;
                } else if (cells.isEmpty(cell - 1)) {
                    facesOfEmptyCells[cell] = facesOfEmptyCells[cell - 1];
                } else {
                    long east = ((long) column << CELL_AND_FRACTION_BITS) - 1;
                    long middle = ((long) row << CELL_AND_FRACTION_BITS) + (1L << (CELL_AND_FRACTION_BITS - 1)) + 1;
                    facesOfEmptyCells[cell] = face(east, middle);
                }
            }
        }
    }

    /** The face at a point in fractions of a step, whose row is odd. */
    private int face(long x, long y) {
        int first = (int) (y >> CELL_AND_FRACTION_BITS) * cells.columns();
        for (int cell = first + (int) (x >> CELL_AND_FRACTION_BITS); cell >= first; cell--) {
            if (cells.isEmpty(cell)) {
                return facesOfEmptyCells[cell];
            }
            long westEdge = (long) (cell - first) << CELL_AND_FRACTION_BITS;
            int face = faceEastOfNearest(cell, westEdge, x, y);
            if (face != OPEN_TO_THE_WEST) {
                return face;
            }
        }
        return Topology.NOBODY;
    }

    /** Segments that meet the row west of the cell are left to the cells there, which list every one. */
    private int faceEastOfNearest(int cell, long westEdge, long x, long y) {
        int[] xs = topology.xs();
        int[] ys = topology.ys();
        double nearest = westEdge - 0.5;
        int face = OPEN_TO_THE_WEST;
        int end = cells.start(cell + 1);
        for (int place = cells.start(cell); place < end; place++) {
            int segment = cells.segment(place);
            long y1 = (long) ys[segment] << FRACTION_BITS;
            long y2 = (long) ys[segment + 1] << FRACTION_BITS;
            if (y1 < y == y2 < y) {
                continue;
            }
            long x1 = (long) xs[segment] << FRACTION_BITS;
            long stepsEast = (long) xs[segment + 1] - xs[segment];
            long stepsNorth = (long) ys[segment + 1] - ys[segment];
            // Above 0 if the segment crosses the row east of the point, where it goes north; below 0 where it goes
            // south.
            long side = stepsEast * (y - y1) - (x - x1) * stepsNorth;
            boolean goesNorth = stepsNorth > 0;
            if (goesNorth ? side > 0 : side < 0) {
                continue;
            }
            double crossing = x1 + (double) stepsEast * (y - y1) / stepsNorth;
            if (crossing > nearest) {
                nearest = crossing;
                int arc = arcOfPoint[segment];
                face = goesNorth ? topology.right(arc) : topology.left(arc);
            }
        }
        return face;
    }
}
