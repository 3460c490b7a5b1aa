package vn.donvi.tables.schema;

/** A row that is written. The columns are set in their order, each once. */
public abstract class NewRow {
    /** For the engines. */
    protected NewRow() {}

    /**
     * Sets the value of the next column.
     *
     * @return this
     * @throws IllegalArgumentException if a reader would not give the value back
     * @throws IllegalStateException if it is not the next column
     */
    public abstract <T> NewRow set(Column<T> column, T value);
}
