package vn.donvi.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.donvi.crosswalk.HarmonizedCounts;
import vn.donvi.crosswalk.HarmonizedValue;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** Values carried to other units as CSV, a row a unit, with the undetermined ones in a row without a code. */
final class HarmonizedTable {
    /** Of a province most communes may be missing; a field of all their codes would be of no use. */
    private static final int NAMED_MISSING = 20;

    private final CSVPrinter printer;
    private final int columns;
    private final boolean hasPeriods;

    /**
     * Writes the header.
     *
     * @param period the name of the column of periods; null if there is none
     * @param values the columns that were carried
     */
    HarmonizedTable(Writer out, @Nullable String period, List<String> values) throws IOException {
        List<String> header = new ArrayList<>();
        if (period != null) {
            header.add(period);
        }
        header.add("code");
        header.add("name");
        for (String value : values) {
            header.add(value);
            header.add(value + "_low");
            header.add(value + "_high");
        }
        header.add("missing");
        this.printer = new CSVPrinter(
                out,
                ChangeTable.FORMAT
                        .builder()
                        .setHeader(header.toArray(String[]::new))
                        .get());
        this.columns = values.size();
        this.hasPeriods = period != null;
    }

    /**
     * Writes one period: each unit that something was carried to, and what is undetermined if anything is.
     *
     * @param counts what was carried of each column of counts
     * @param means what was carried of each column of means, which follow those of counts
     */
    void write(String period, List<HarmonizedCounts> counts, List<List<HarmonizedValue>> means) throws IOException {
        Map<UnitId, @Nullable HarmonizedValue[]> rows = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            add(rows, i, counts.get(i).values());
        }
        for (int i = 0; i < means.size(); i++) {
            add(rows, counts.size() + i, means.get(i));
        }
        for (@Nullable HarmonizedValue[] values : rows.values()) {
            write(period, values);
        }
        if (counts.stream().anyMatch(count -> count.undetermined().signum() != 0)) {
            List<Object> row = row(period, "", "undetermined");
            for (HarmonizedCounts count : counts) {
                row.add(count.undetermined().toPlainString());
                row.add("");
                row.add("");
            }
            means.forEach(mean -> row.addAll(List.of("", "", "")));
            row.add("");
            printer.printRecord(row);
        }
    }

    private void add(Map<UnitId, @Nullable HarmonizedValue[]> rows, int column, List<HarmonizedValue> values) {
        for (HarmonizedValue value : values) {
            rows.computeIfAbsent(value.unit().id(), id -> new HarmonizedValue[columns])[column] = value;
        }
    }

    private void write(String period, @Nullable HarmonizedValue[] values) throws IOException {
        AdministrativeUnit unit = unit(values);
        List<Object> row = row(period, unit.code().value(), unit.fullName());
        TreeSet<String> missing = new TreeSet<>();
        for (HarmonizedValue value : values) {
            row.add(number(value == null ? Optional.empty() : value.value()));
            row.add(number(value == null ? Optional.empty() : value.low()));
            row.add(number(value == null ? Optional.empty() : value.high()));
            if (value != null) {
                value.missing().forEach(each -> missing.add(each.code().value()));
            }
        }
        row.add(words(missing));
        printer.printRecord(row);
    }

    /** The first codes in the order of the set, and how many there are more. */
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

    private List<Object> row(String period, String code, String name) {
        List<Object> row = new ArrayList<>();
        if (hasPeriods) {
            row.add(period);
        }
        row.add(code);
        row.add(name);
        return row;
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
