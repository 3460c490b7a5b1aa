package vn.donvi.cli.crosswalk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.harmonize.HarmonizedCounts;
import vn.donvi.harmonize.HarmonizedPeriod;
import vn.donvi.harmonize.HarmonizedValue;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/** Values carried to other units as a table, one row for each unit. Undetermined values are in a row without a code. */
final class HarmonizedTable {
    /**
     * The largest number of named missing codes. Most communes of a province may be missing, and a field of all their
     * codes would be of no use.
     */
    private static final int NAMED_MISSING = 20;

    private final @Nullable String period;
    private final List<String> values;

    /**
     * @param period the name of the column of periods; null if there is none
     * @param values the carried columns
     */
    HarmonizedTable(@Nullable String period, List<String> values) {
        this.period = period;
        this.values = values;
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (period != null) {
            columns.add(period);
        }
        Collections.addAll(columns, "code", "name");
        for (String value : values) {
            Collections.addAll(columns, value, value + "_low", value + "_high");
        }
        columns.add("missing");
        return columns;
    }

    /** Writes one period: each unit with a carried value, and the undetermined values if there are any. */
    void write(HarmonizedPeriod carried, ResultTable table) throws IOException {
        String label = carried.period().label();
        List<HarmonizedCounts> counts = carried.counts();
        List<List<HarmonizedValue>> means = carried.means();
        Map<UnitId, @Nullable HarmonizedValue[]> rows = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            add(rows, i, counts.get(i).values());
        }
        for (int i = 0; i < means.size(); i++) {
            add(rows, counts.size() + i, means.get(i));
        }
        for (@Nullable HarmonizedValue[] ofUnit : rows.values()) {
            table.row(row(label, ofUnit));
        }
        if (counts.stream().anyMatch(count -> count.undetermined().signum() != 0)) {
            List<@Nullable Object> row = row(label, null, "undetermined");
            for (HarmonizedCounts count : counts) {
                Collections.addAll(row, count.undetermined(), null, null);
            }
            means.forEach(mean -> Collections.addAll(row, null, null, null));
            row.add(null);
            table.row(row.toArray());
        }
    }

    private void add(Map<UnitId, @Nullable HarmonizedValue[]> rows, int column, List<HarmonizedValue> carried) {
        for (HarmonizedValue value : carried) {
            rows.computeIfAbsent(value.unit().id(), id -> new HarmonizedValue[values.size()])[column] = value;
        }
    }

    private @Nullable Object[] row(String label, @Nullable HarmonizedValue[] carried) {
        AdministrativeUnit unit = unit(carried);
        List<@Nullable Object> row = row(label, unit.code(), unit.fullName());
        TreeSet<String> missing = new TreeSet<>();
        for (HarmonizedValue value : carried) {
            if (value == null) {
                Collections.addAll(row, null, null, null);
            } else {
                Collections.addAll(
                        row,
                        value.value().orElse(null),
                        value.low().orElse(null),
                        value.high().orElse(null));
                value.missing().forEach(each -> missing.add(each.code().value()));
            }
        }
        row.add(missing.isEmpty() ? null : words(missing));
        return row.toArray();
    }

    /** The first codes in the order of the set, and the number of further ones. */
    private static String words(Set<String> missing) {
        String named = missing.stream().limit(NAMED_MISSING).collect(Collectors.joining(" "));
        int more = missing.size() - NAMED_MISSING;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    private static AdministrativeUnit unit(@Nullable HarmonizedValue[] values) {
        for (HarmonizedValue value : values) {
            if (value != null) {
                return value.unit();
            }
        }
        throw new IllegalArgumentException("a row needs a value");
    }

    private List<@Nullable Object> row(String label, @Nullable UnitCode code, String name) {
        List<@Nullable Object> row = new ArrayList<>();
        if (period != null) {
            row.add(label);
        }
        Collections.addAll(row, code, name);
        return row;
    }
}
