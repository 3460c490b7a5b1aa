package vn.donvi.boundaries.grid;

/** For each cell of a grid how many rings of cells around it, itself included, have no border in them. */
final class EmptyRings {
    /** More rings are not counted. */
    private static final int MOST = Byte.MAX_VALUE;

    private final int columns;
    private final int rows;
    private final byte[] rings;

    /** Two passes over the cells: from the south-west and back from the north-east. */
    EmptyRings(CellSegments cells) {
        this.columns = cells.columns();
        this.rows = cells.rows();
        this.rings = new byte[columns * rows];
        for (int cell = 0; cell < rings.length; cell++) {
            rings[cell] = (byte) (cells.isEmpty(cell) ? MOST : 0);
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                lower(column, row, -1);
            }
        }
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                lower(column, row, 1);
            }
        }
    }

    /** Takes over the rings of the neighbours on one side, and one more. */
    private void lower(int column, int row, int side) {
        int cell = row * columns + column;
        int least = rings[cell];
        if (least == 0) {
            return;
        }
        boolean hasRow = row + side >= 0 && row + side < rows;
        boolean hasColumn = column + side >= 0 && column + side < columns;
        if (hasColumn) {
            least = Math.min(least, rings[cell + side] + 1);
        }
        if (hasRow) {
            int beside = cell + side * columns;
            least = Math.min(least, rings[beside] + 1);
            if (column > 0) {
                least = Math.min(least, rings[beside - 1] + 1);
            }
            if (column + 1 < columns) {
                least = Math.min(least, rings[beside + 1] + 1);
            }
        }
        rings[cell] = (byte) least;
    }

    /** The number of rings around a cell; 0 for a cell outside the grid, of which nothing is counted. */
    int around(int column, int row) {
        return column >= 0 && row >= 0 && column < columns && row < rows ? rings[row * columns + column] : 0;
    }
}
