package vn.donvi.tables.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A table: its columns, the value that a row stands for, and the order of its rows. Every engine reads and writes it.
 *
 * <pre>{@code
 * final class CapitalSchema extends Schema<Capital> {
 *     static final Schema<Capital> CAPITALS = new CapitalSchema();
 *
 *     private final Column<UnitCode> province = table.required("province", ValueType.CODE, "the code of a province");
 *     private final Column<String> seat = table.required("seat", ValueType.TEXT, "the name of its capital");
 *
 *     private CapitalSchema() {
 *         super("capitals", "Capitals of provinces");
 *     }
 *
 *     public Capital read(Row row) throws BadRowException {
 *         return new Capital(row.get(province), row.get(seat));
 *     }
 *
 *     public void write(Capital capital, NewRow row) {
 *         row.set(province, capital.province()).set(seat, capital.seat());
 *     }
 * }
 * }</pre>
 *
 * <p>It is a class with methods and not a list of lambdas, since each lambda costs a fresh JVM some 0.1 ms. Immutable
 * and thread-safe once it is made.
 *
 * @param <T> what a row stands for
 */
public abstract class Schema<T> {
    private final String name;
    private final String title;

    /** Declares the columns. A subclass uses it while it is made, not later. */
    protected final Columns table = new Columns();

    /**
     * Names the table.
     *
     * @param name the name of files, arrays and tables of a database: lower case with underscores
     * @param title what its rows are, for people
     */
    protected Schema(String name, String title) {
        this.name = Objects.requireNonNull(name, "name");
        this.title = Objects.requireNonNull(title, "title");
    }

    /** The name of files, arrays and tables of a database. */
    public final String name() {
        return name;
    }

    /** What its rows are, for people. */
    public final String title() {
        return title;
    }

    /** The columns, in the order in which they are written; unmodifiable. */
    public final List<Column<?>> columns() {
        return table.list();
    }

    /**
     * Returns what a row stands for.
     *
     * @throws BadRowException if a value is not of its column, or contradicts the others
     */
    public abstract T read(Row row) throws BadRowException;

    /** Sets all columns of a row, in their order. */
    public abstract void write(T value, NewRow row);

    /** The order in which a whole table is written; by default the order in which the values are given. */
    public Comparator<T> order() {
        return Comparator.comparingInt(unused -> 0);
    }

    /** The columns whose values together identify a row; empty if there are none. */
    public List<Column<?>> key() {
        return List.of();
    }

    /** The columns that a whole table is sorted by; empty if rows keep the order in which they are given. */
    public List<Column<?>> sortedBy() {
        return key();
    }

    /**
     * Returns the documentation of the table in Markdown: a heading of the third level, the title, the key, the order, and
     * a table of the columns.
     */
    public final String markdown() {
        return SchemaMarkdown.of(this);
    }

    @Override
    public final String toString() {
        return name;
    }
}
