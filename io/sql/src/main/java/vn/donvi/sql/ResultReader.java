package vn.donvi.sql;

import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.shared.Texts;

/** Reads the results of a query, and collects the problems of their rows. */
final class ResultReader<T> extends Row {
    private final Schema<T> schema;
    private final List<StoredType<?>> types;
    private final ResultSet results;
    /** The places of the columns in the results, counted from 1. */
    private final int[] places;

    private final @Nullable Object[] values;
    private final List<Problem> problems = new ArrayList<>();
    /** The number of the row, counted from 1. */
    private long number;

    /**
     * Finds the columns.
     *
     * @throws SQLException if the results do not have one
     */
    ResultReader(Schema<T> schema, List<StoredType<?>> types, ResultSet results) throws SQLException {
        this.schema = schema;
        this.types = types;
        this.results = results;
        this.places = new int[types.size()];
        this.values = new Object[types.size()];
        for (Column<?> column : schema.columns()) {
            places[column.number()] = results.findColumn(column.name());
        }
    }

    WithProblems<List<T>> read() throws SQLException {
        List<T> rows = new ArrayList<>();
        int maxProblems = ReadLimits.DEFAULT.maxProblems();
        for (number = 1; problems.size() < maxProblems && results.next(); number++) {
            for (int i = 0; i < places.length; i++) {
                values[i] = plain(results.getObject(places[i]));
            }
            try {
                rows.add(schema.read(this));
            } catch (BadRowException e) {
                report(e);
            }
        }
        if (problems.size() >= maxProblems) {
            List<Problem> shown = new ArrayList<>(problems.subList(0, maxProblems - 1));
            long last = problems.get(maxProblems - 1).location().line();
            shown.add(new Problem(
                    Location.of(schema.name(), last),
                    "has too many problems before it; from here on nothing was read"));
            return new WithProblems<>(Collections.unmodifiableList(rows), shown);
        }
        return new WithProblems<>(Collections.unmodifiableList(rows), problems);
    }

    /** DuckDB hands out bytes as a Blob, SQLite as an array. */
    private static @Nullable Object plain(@Nullable Object stored) throws SQLException {
        return stored instanceof Blob blob ? blob.getBytes(1, Math.toIntExact(blob.length())) : stored;
    }

    /** Reports each value that is not of its column, or if there is none the contradiction between them. */
    private void report(BadRowException bad) {
        int before = problems.size();
        for (Column<?> column : schema.columns()) {
            try {
                get(column);
            } catch (BadRowException e) {
                add(e);
            }
        }
        if (problems.size() == before) {
            add(bad);
        }
    }

    private void add(BadRowException bad) {
        problems.add(new Problem(Location.of(schema.name(), number, bad.column()), bad.problem()));
    }

    @Override
    @SuppressWarnings("unchecked") // the type of an optional column is that of what the Optional holds
    public <V> V get(Column<V> column) throws BadRowException {
        Object stored = values[column.number()];
        if (stored == null || stored.equals("")) {
            V absent = column.absent();
            if (absent == null) {
                throw column.bad("must not be empty");
            }
            return absent;
        }
        StoredType<?> type = types.get(column.number());
        Object value = type.load(stored);
        if (value == null) {
            String shown = stored instanceof byte[] bytes
                    ? "a value of " + bytes.length + " bytes"
                    : "'" + Texts.excerpt(stored.toString()) + "'";
            throw column.bad(shown + " is not " + type.expected());
        }
        if (column.isRequired() && value instanceof String text && text.isBlank()) {
            throw column.bad("must not be blank");
        }
        return (V) (column.presence() == Column.Presence.OPTIONAL ? Optional.of(value) : value);
    }

    @Override
    public Location location() {
        return Location.of(schema.name(), number);
    }
}
