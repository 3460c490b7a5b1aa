package vn.donvi.workshop.edge;

import java.time.LocalDate;
import vn.donvi.change.Extent;
import vn.donvi.unit.UnitLevel;

/**
 * A transfer from one code to another on a date, according to a source.
 *
 * @param evidence the kind of the source
 * @param words the words of the source, if any; the reason for a reading
 */
public record Edge(
        LocalDate date,
        UnitLevel level,
        String from,
        String to,
        Extent area,
        Extent population,
        EdgeEvidence evidence,
        String words) {
    public static Edge of(
            LocalDate date, UnitLevel level, String from, String to, Extent extent, EdgeEvidence evidence) {
        return new Edge(date, level, from, to, extent, extent, evidence, "");
    }

    /** The edge from the same unit to another one on the same date. */
    public Edge to(String other) {
        return of(date, level, from, other, area, evidence);
    }

    /** The same edge with unknown extents, and the reason. */
    public Edge withUnknownExtents(String why) {
        return new Edge(date, level, from, to, Extent.UNKNOWN, Extent.UNKNOWN, evidence, why);
    }
}
