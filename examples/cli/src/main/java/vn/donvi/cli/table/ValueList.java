package vn.donvi.cli.table;

import java.util.List;

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
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : separator).append(values.get(i));
        }
        return text.toString();
    }
}
