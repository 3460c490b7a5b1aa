package vn.donvi.cli.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A list in one field of a {@link ResultTable}: an array in JSON, and elsewhere a text with a separator between two
 * values.
 */
record ValueList(List<?> values, String separator) {
    ValueList {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }
}
