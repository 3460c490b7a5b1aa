package vn.donvi.vintage;

import java.util.Objects;

/**
 * A code of a column.
 *
 * @param code the code as written in the column
 * @param name the name beside it; empty if there is none
 * @param rows the number of rows with both
 */
public record ColumnCode(String code, String name, long rows) {
    public ColumnCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
