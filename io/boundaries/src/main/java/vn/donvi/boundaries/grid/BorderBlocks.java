package vn.donvi.boundaries.grid;

/** Blocks of cells, and whether a border passes through a block or one of the eight around it. */
final class BorderBlocks {
    /** The cells across a block. */
    static final int CELLS = 32;

    private final int columns;
    private final int rows;
    private final boolean[] hasBorder;

    BorderBlocks(CellSegments cells) {
        this.columns = (cells.columns() + CELLS - 1) / CELLS;
        this.rows = (cells.rows() + CELLS - 1) / CELLS;
        this.hasBorder = new boolean[columns * rows];
        for (int cell = 0; cell < cells.columns() * cells.rows(); cell++) {
            if (!cells.isEmpty(cell)) {
                hasBorder[cell / cells.columns() / CELLS * columns + cell % cells.columns() / CELLS] = true;
            }
        }
    }

    /** Whether a border may be less than a block away from a cell, which may lie outside the grid. */
    boolean isNearBorder(int column, int row) {
        int blockColumn = Math.floorDiv(column, CELLS);
        int blockRow = Math.floorDiv(row, CELLS);
        for (int r = Math.max(0, blockRow - 1); r <= Math.min(rows - 1, blockRow + 1); r++) {
            for (int c = Math.max(0, blockColumn - 1); c <= Math.min(columns - 1, blockColumn + 1); c++) {
                if (hasBorder[r * columns + c]) {
                    return true;
                }
            }
        }
        return false;
    }
}
