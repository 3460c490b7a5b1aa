package vn.donvi.gazetteer.index;

/**
 * Makes the values of a table's rows.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface RowMaker<T> {
    /** Makes a row: an immutable value with final fields only. Called once for each row. */
    T make(int row);
}
