package vn.donvi.tables.schema;

import vn.donvi.problem.Location;

/** The values of a row that is read. */
public abstract class Row {
    /** For the engines. */
    protected Row() {}

    /**
     * Returns the value of a column; the {@link Column#absent} one if the row states none.
     *
     * @throws BadRowException if the row states something else than a value of the column
     */
    public abstract <T> T get(Column<T> column) throws BadRowException;

    /** The place of the row, for problems that show only when all rows have been read. */
    public abstract Location location();
}
