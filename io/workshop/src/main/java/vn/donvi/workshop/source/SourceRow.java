package vn.donvi.workshop.source;

import java.util.Map;
import vn.donvi.problem.Location;

/** A row of a source: its values by column, and where it stands. */
public record SourceRow(Location location, Map<String, String> values) {
    /** The value of a column that the source has. */
    public String get(String column) {
        String value = values.get(column);
        if (value == null) {
            throw new SourceException(location + ": no column " + column);
        }
        return value;
    }
}
