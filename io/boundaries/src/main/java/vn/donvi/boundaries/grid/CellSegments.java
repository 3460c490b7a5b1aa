package vn.donvi.boundaries.grid;

import java.util.Arrays;
import vn.donvi.boundaries.topology.Topology;

/**
 * The segments of borders that pass through each cell of a grid, or within a reach of it. A segment is the number of
 * its first point. The segments of all cells are in one array, those of cell {@code i} from {@code start(i)} to {@code
 * start(i + 1)}.
 */
final class CellSegments {
    /** The steps of the layer's grid across a cell, as a power of two. */
    static final int CELL_BITS = 10;
    /** The steps of the layer's grid across a cell. */
    static final int CELL = 1 << CELL_BITS;

    private final int[] xs;
    private final int[] ys;
    private final int reach;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] segments;

    CellSegments(Topology topology, int reach) {
        this.xs = topology.xs();
        this.ys = topology.ys();
        this.reach = reach;
        this.columns = cellsFor(xs);
        this.rows = cellsFor(ys);
        this.starts = new int[columns * rows + 1];
        int[] onlyCells = new int[xs.length];
        for (int arc = 0; arc < topology.arcs(); arc++) {
            count(topology.start(arc), topology.end(arc) - 1, onlyCells);
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            starts[cell + 1] += starts[cell];
        }
        this.segments = new int[starts[columns * rows]];
        int[] next = Arrays.copyOf(starts, columns * rows);
        for (int arc = 0; arc < topology.arcs(); arc++) {
            list(topology.start(arc), topology.end(arc) - 1, onlyCells, next);
        }
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** The place of a cell's first segment. */
    int start(int cell) {
        return starts[cell];
    }

    boolean isEmpty(int cell) {
        return starts[cell] == starts[cell + 1];
    }

    /** The segment at a place. */
    int segment(int place) {
        return segments[place];
    }

    private static int cellsFor(int[] values) {
        int highest = 0;
        for (int value : values) {
            if (value < 0) {
                throw new IllegalArgumentException("points of a layer lie on its grid, but one has " + value);
            }
            highest = Math.max(highest, value);
        }
        return (highest >> CELL_BITS) + 1;
    }

    private void count(int first, int end, int[] onlyCells) {
        for (int segment = first; segment < end; segment++) {
            int only = onlyCell(segment);
            onlyCells[segment] = only;
            if (only >= 0) {
                starts[only + 1]++;
            } else {
                countInEach(segment);
            }
        }
    }

    private void countInEach(int segment) {
        int last = lastRow(segment);
        for (int row = firstRow(segment); row <= last; row++) {
            int end = row * columns + lastColumn(segment, row);
            for (int cell = row * columns + firstColumn(segment, row); cell <= end; cell++) {
                starts[cell + 1]++;
            }
        }
    }

    private void list(int first, int end, int[] onlyCells, int[] next) {
        for (int segment = first; segment < end; segment++) {
            int only = onlyCells[segment];
            if (only >= 0) {
                segments[next[only]++] = segment;
            } else {
                listInEach(segment, next);
            }
        }
    }

    private void listInEach(int segment, int[] next) {
        int last = lastRow(segment);
        for (int row = firstRow(segment); row <= last; row++) {
            int end = row * columns + lastColumn(segment, row);
            for (int cell = row * columns + firstColumn(segment, row); cell <= end; cell++) {
                segments[next[cell]++] = segment;
            }
        }
    }

    /** The cell that a segment lies in with its reach, as most do; below 0 if it meets several. */
    private int onlyCell(int segment) {
        int x1 = xs[segment];
        int x2 = xs[segment + 1];
        int y1 = ys[segment];
        int y2 = ys[segment + 1];
        int column = (Math.min(x1, x2) - reach) >> CELL_BITS;
        int row = (Math.min(y1, y2) - reach) >> CELL_BITS;
        // Below 0 where the reach leaves the grid.
        return column == (Math.max(x1, x2) + reach) >> CELL_BITS
                        && row == (Math.max(y1, y2) + reach) >> CELL_BITS
                        && (column | row) >= 0
                ? row * columns + column
                : -1;
    }

    private int firstRow(int segment) {
        return Math.max(0, (Math.min(ys[segment], ys[segment + 1]) - reach) >> CELL_BITS);
    }

    private int lastRow(int segment) {
        return Math.min(rows - 1, (Math.max(ys[segment], ys[segment + 1]) + reach) >> CELL_BITS);
    }

    private int firstColumn(int segment, int row) {
        double west = Math.min(columnAt(segment, southEdge(row)), columnAt(segment, northEdge(row)));
        return (int) Math.max(0, (long) Math.floor(west - reach) >> CELL_BITS);
    }

    private int lastColumn(int segment, int row) {
        double east = Math.max(columnAt(segment, southEdge(row)), columnAt(segment, northEdge(row)));
        return (int) Math.min(columns - 1, (long) Math.ceil(east + reach) >> CELL_BITS);
    }

    private double southEdge(int row) {
        return (double) row * CELL - reach;
    }

    private double northEdge(int row) {
        return (double) (row + 1) * CELL + reach;
    }

    /** The column of a segment where its row is nearest to a given one, seen from its southern or northern end. */
    private double columnAt(int segment, double row) {
        int south = ys[segment] <= ys[segment + 1] ? segment : segment + 1;
        int north = south == segment ? segment + 1 : segment;
        if (ys[south] == ys[north]) {
            // A level segment lies between its ends: one for the south edge, the other for the north edge.
            return row <= ys[south] ? xs[south] : xs[north];
        }
        double share = (row - ys[south]) / (ys[north] - ys[south]);
        return xs[south] + Math.min(1, Math.max(0, share)) * (xs[north] - xs[south]);
    }
}
