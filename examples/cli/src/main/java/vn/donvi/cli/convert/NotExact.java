package vn.donvi.cli.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.table.ResultTable;

/**
 * The different values that are not EXACT, each with its number of rows: the most frequent first, then in the order of
 * the table. At most {@link #LIMIT} values are listed. The rows of all others are counted by status and reason, in rows
 * without a value at the end.
 */
final class NotExact {
    /** The largest number of listed values. */
    static final int LIMIT = 50_000;

    private final List<String> columns;
    private final int limit;
    private final Map<List<String>, Value> values = new LinkedHashMap<>();
    private final Map<Kind, Value> others = new TreeMap<>();

    /**
     * @param columns the converted columns
     */
    NotExact(List<String> columns, int limit) {
        this.columns = columns;
        this.limit = limit;
    }

    /** Counts a row that is not EXACT. */
    void add(List<String> key, Addition addition) {
        Value value = values.get(key);
        if (value == null && values.size() < limit) {
            value = new Value(key, addition);
            values.put(key, value);
        }
        if (value == null) {
            value = others.computeIfAbsent(new Kind(addition.status(), addition.reason()), this::other);
        }
        value.rows++;
    }

    /** Whether there are more different values than the limit. */
    boolean isIncomplete() {
        return !others.isEmpty();
    }

    List<String> columns() {
        List<String> all = new ArrayList<>(columns);
        Collections.addAll(all, "donvi_status", "rows", "donvi_candidates", "donvi_reason", "donvi_note");
        return all;
    }

    void write(ResultTable table) throws IOException {
        List<Value> sorted = new ArrayList<>(values.values());
        sorted.sort(Comparator.comparingLong((Value value) -> value.rows).reversed());
        sorted.addAll(others.values());
        for (Value value : sorted) {
            List<Object> row = new ArrayList<>(value.key);
            Collections.addAll(
                    row,
                    value.addition.status(),
                    value.rows,
                    value.addition.candidates(),
                    value.addition.reason(),
                    value.addition.note());
            table.row(row.toArray());
        }
    }

    private Value other(Kind kind) {
        String note = "other values; only the first " + limit + " are listed";
        return new Value(
                Collections.nCopies(columns.size(), ""),
                new Addition(kind.status, kind.reason, "", note, List.of(), new byte[0]));
    }

    private record Kind(ConversionStatus status, ConversionReason reason) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byStatus = status.compareTo(other.status);
            return byStatus == 0 ? reason.compareTo(other.reason) : byStatus;
        }
    }

    private static final class Value {
        private final List<String> key;
        private final Addition addition;
        private long rows;

        Value(List<String> key, Addition addition) {
            this.key = key;
            this.addition = addition;
        }
    }
}
