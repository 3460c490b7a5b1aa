package vn.donvi.boundaries.grid;

import vn.donvi.boundaries.topology.Topology;

/** One search for the segment nearest to a point, in rings of cells around it. */
final class NearestSegment {
    private final CellSegments cells;
    private final EmptyRings emptyRings;
    private final Distances distances;
    private final double x;
    private final double y;
    private double least;
    private int nearest = Topology.NOBODY;

    /**
     * @param x the point on the layer's grid, with fractions of a step
     * @param y likewise
     * @param metres how far away a segment may be
     */
    NearestSegment(CellSegments cells, EmptyRings emptyRings, Distances distances, double x, double y, double metres) {
        this.cells = cells;
        this.emptyRings = emptyRings;
        this.distances = distances;
        this.x = x;
        this.y = y;
        this.least = metres;
    }

    /** The segment, or {@link Topology#NOBODY} if none is so near. */
    int find() {
        int column = (int) Math.floor(x / CellSegments.CELL);
        int row = (int) Math.floor(y / CellSegments.CELL);
        int lastRing = Math.max(
                Math.max(Math.abs(column), Math.abs(column - cells.columns())),
                Math.max(Math.abs(row), Math.abs(row - cells.rows())));
        // Between the point and a cell of a ring lie at least ring - 1 whole cells.
        for (int ring = emptyRings.around(column, row);
                ring <= lastRing && distances.atLeast((ring - 1) * CellSegments.CELL) <= least;
                ring++) {
            int last = Math.min(cells.rows() - 1, row + ring);
            for (int r = Math.max(0, row - ring); r <= last; r++) {
                if (r == row - ring || r == row + ring) {
                    lookAlong(r, Math.max(0, column - ring), Math.min(cells.columns() - 1, column + ring));
                } else {
                    lookAt(column - ring, r);
                    lookAt(column + ring, r);
                }
            }
        }
        return nearest;
    }

    /** Looks at a part of a row, but not at cells that are known to be empty. */
    private void lookAlong(int row, int first, int last) {
        for (int column = first; column <= last; column += Math.max(1, emptyRings.around(column, row))) {
            lookAt(column, row);
        }
    }

    /** A segment is nearest within one of the cells that list it, so that farther cells need no look. */
    private void lookAt(int column, int row) {
        if (column < 0
                || column >= cells.columns()
                || emptyRings.around(column, row) > 0
                || distances.toCell(x, y, column, row) > least) {
            return;
        }
        int cell = row * cells.columns() + column;
        int end = cells.start(cell + 1);
        for (int place = cells.start(cell); place < end; place++) {
            double distance = distances.between(x, y, cells.segment(place));
            if (distance <= least) {
                least = distance;
                nearest = cells.segment(place);
            }
        }
    }
}
