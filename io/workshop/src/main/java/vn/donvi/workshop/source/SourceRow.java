package vn.donvi.workshop.source;

import java.util.Map;
import vn.donvi.problem.Location;

/** A row of a source: its values by column, and its location. */
public record SourceRow(Location location, Map<String, String> values) {
    /** The value of a column, which must exist in the source. */
    public String get(String column) {
        String value = values.get(column);
        if (value == null) {
            throw new SourceException(location + ": no column " + column);
        }
        return value;
    }
}
