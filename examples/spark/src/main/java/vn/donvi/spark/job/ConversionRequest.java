package vn.donvi.spark.job;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.AddressColumns;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.problem.Problem;
import vn.donvi.spark.executor.ExecutorGazetteer;
import vn.donvi.spark.executor.TargetConverter;

/**
 * What a job converts, and to which date. It goes to the tasks in place of a converter.
 *
 * @param columns the names of the converted columns: one of addresses, or those of the names of units
 * @param commune the index of the column of communes in {@code columns}, likewise district and province; negative if
 *     there is none; all are negative for addresses
 * @param from the date of the addresses; null if it is not known
 * @param to the target date
 * @param prefersCurrent whether addresses prefer the unit in force to others of its name
 */
record ConversionRequest(
        List<String> columns,
        int commune,
        int district,
        int province,
        @Nullable LocalDate from,
        LocalDate to,
        boolean prefersCurrent)
        implements Serializable {
    ConversionRequest {
        columns = List.copyOf(columns);
    }

    /** The converter of this executor. */
    TargetConverter target() {
        return ExecutorGazetteer.to(to);
    }

    /**
     * Converts a row.
     *
     * @param target the converter of {@link #target}
     * @param values the values of the columns
     */
    Conversion convert(TargetConverter target, List<String> values) {
        boolean isText = commune < 0 && district < 0 && province < 0;
        AddressQuery query = isText
                ? AddressQuery.of(values.get(0))
                : AddressQuery.of(
                        AddressColumns.of(value(values, commune), value(values, district), value(values, province)));
        query = prefersCurrent ? query.preferCurrent() : query;
        return target.converter().convert(from == null ? query : query.on(from));
    }

    private static String value(List<String> values, int column) {
        return column < 0 ? "" : values.get(column);
    }

    /** The result for a row that cannot be read. */
    static Conversion unreadable(Problem problem) {
        String field = problem.location().field();
        return new Conversion.NotFound(
                List.of(),
                List.of(),
                "",
                ConversionReason.UNREADABLE,
                (field.isEmpty() ? "" : field + ": ") + problem.message());
    }
}
