package vn.donvi.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Schema;

/**
 * A table of a database.
 *
 * <pre>{@code
 * SqlTable<AdministrativeUnit> units = SqlTable.of(UnitSchema.UNITS);
 * try (Connection connection = DriverManager.getConnection("jdbc:sqlite:units.sqlite");
 *         Statement statement = connection.createStatement()) {
 *     statement.execute(units.definition());
 *     units.insert(vn.units(), connection);
 *     List<AdministrativeUnit> again = units.read(connection).orThrow();
 * }
 * }</pre>
 *
 * <p>The types of the columns are TEXT, DATE, DOUBLE, BIGINT, BOOLEAN and BLOB. DuckDB and SQLite know them. PostgreSQL
 * does after {@code CREATE DOMAIN double AS double precision} and {@code CREATE DOMAIN blob AS bytea}. A value is
 * stored as follows:
 *
 * <ul>
 *   <li>a figure is a number, a date a date, and true or false a boolean. SQLite has no dates and booleans, and stores
 *       {@code 2025-07-01} and 1 or 0.
 *   <li>bytes, such as those of a geometry, are bytes.
 *   <li>everything else is the text that CSV has. A list has its separator between two values.
 *   <li>what is empty in CSV is NULL, except that false is stored as false.
 * </ul>
 *
 * <p>Statements contain the names of the schema, never values. Immutable and thread-safe.
 *
 * @param <T> what a row stands for
 */
public final class SqlTable<T> {
    /** The number of rows of a statement. With one, DuckDB takes ten times and SQLite five times as long. */
    private static final int ROWS_PER_STATEMENT = 50;

    private final Schema<T> schema;
    private final List<StoredType<?>> types;

    private SqlTable(Schema<T> schema, List<StoredType<?>> types) {
        this.schema = schema;
        this.types = types;
    }

    /**
     * Returns the table of a schema.
     *
     * @throws IllegalArgumentException if a column has nested objects that have no text
     */
    public static <T> SqlTable<T> of(Schema<T> schema) {
        List<StoredType<?>> types = new ArrayList<>();
        for (Column<?> column : schema.columns()) {
            StoredType<?> type = StoredType.of(column.type());
            if (type == null) {
                throw new IllegalArgumentException("the column " + column + " of the table " + schema
                        + " has nested objects, which a table of a database does not hold");
            }
            types.add(type);
        }
        return new SqlTable<>(schema, Collections.unmodifiableList(types));
    }

    /** The schema. */
    public Schema<T> schema() {
        return schema;
    }

    /**
     * Returns the statement that creates the table. Columns of the key and those that every row has a value of are NOT
     * NULL.
     */
    public String definition() {
        List<Column<?>> key = schema.key();
        StringJoiner definition = new StringJoiner(",\n    ", "CREATE TABLE " + name() + " (\n    ", "\n)");
        for (Column<?> column : schema.columns()) {
            boolean isStated = column.isRequired() || key.contains(column);
            definition.add(SqlNames.of(column.name()) + " "
                    + types.get(column.number()).name() + (isStated ? " NOT NULL" : ""));
        }
        if (!key.isEmpty()) {
            definition.add("PRIMARY KEY (" + names(key) + ")");
        }
        return definition.toString();
    }

    /**
     * Returns the values of a row as they are stored, in the order of the columns: each a {@link String}, {@link
     * LocalDate}, {@link Double}, {@link Long}, {@link Boolean} or array of bytes, or null. The list is unmodifiable.
     *
     * @throws IllegalArgumentException if a reader would not give a value back
     */
    public List<@Nullable Object> row(T value) {
        return Collections.unmodifiableList(Arrays.asList(stored(value, new StoredRow(schema.columns(), types))));
    }

    /**
     * Inserts rows, sorted by the {@linkplain Schema#order order} of the table. If the connection commits by itself,
     * all rows are committed together or none is. O(rows): some 2 µs a value in SQLite and 20 µs in DuckDB, which
     * loads large tables faster from files.
     *
     * @throws SQLException if the database refuses a row, or there is no such table
     * @throws IllegalArgumentException if a reader would not give a value back
     */
    public void insert(Collection<? extends T> rows, Connection connection) throws SQLException {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(schema.order());
        if (!connection.getAutoCommit()) {
            insertAll(sorted, connection);
            return;
        }
        connection.setAutoCommit(false);
        boolean isComplete = false;
        try {
            insertAll(sorted, connection);
            connection.commit();
            isComplete = true;
        } finally {
            if (!isComplete) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private void insertAll(List<T> rows, Connection connection) throws SQLException {
        int end = rows.size() - rows.size() % ROWS_PER_STATEMENT;
        if (end > 0) {
            insertAll(rows.subList(0, end), ROWS_PER_STATEMENT, connection);
        }
        if (end < rows.size()) {
            insertAll(rows.subList(end, rows.size()), rows.size() - end, connection);
        }
    }

    /** Inserts rows with a statement that takes so many of them. */
    private void insertAll(List<T> rows, int perStatement, Connection connection) throws SQLException {
        String row = "(" + String.join(", ", Collections.nCopies(types.size(), "?")) + ")";
        String statement = "INSERT INTO " + name() + " (" + names(schema.columns()) + ") VALUES "
                + String.join(", ", Collections.nCopies(perStatement, row));
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            StoredRow stored = new StoredRow(schema.columns(), types);
            int number = 0;
            for (T value : rows) {
                set(insert, number * types.size(), stored(value, stored));
                number++;
                if (number == perStatement) {
                    insert.executeUpdate();
                    number = 0;
                }
            }
        }
    }

    private @Nullable Object[] stored(T value, StoredRow row) {
        row.begin();
        schema.write(value, row);
        return row.values();
    }

    private void set(PreparedStatement insert, int before, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                insert.setNull(before + i + 1, types.get(i).jdbcType());
            } else {
                insert.setObject(before + i + 1, value);
            }
        }
    }

    /**
     * Reads the whole table, sorted by the {@linkplain Schema#order order} of the table, and without one as the
     * database gives the rows. A row with a problem is left out. The place of a problem is the name of the table, the
     * number of the row and the column.
     *
     * @throws SQLException if the database cannot be read, or there is no such table or column
     */
    public WithProblems<List<T>> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT " + names(schema.columns()) + " FROM " + name())) {
            return read(results).map(rows -> {
                List<T> sorted = new ArrayList<>(rows);
                sorted.sort(schema.order());
                return Collections.unmodifiableList(sorted);
            });
        }
    }

    /**
     * Reads the results of a query to their end, in their order. They have the columns of the table by their names, and
     * may have others.
     *
     * @throws SQLException if the database cannot be read, or the results do not have a column
     */
    public WithProblems<List<T>> read(ResultSet results) throws SQLException {
        return new ResultReader<>(schema, types, results).read();
    }

    private String name() {
        return SqlNames.of(schema.name());
    }

    private static String names(List<Column<?>> columns) {
        StringJoiner names = new StringJoiner(", ");
        columns.forEach(column -> names.add(SqlNames.of(column.name())));
        return names.toString();
    }
}
