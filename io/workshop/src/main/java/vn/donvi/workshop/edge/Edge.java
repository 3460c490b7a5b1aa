package vn.donvi.workshop.edge;

import java.time.LocalDate;
import vn.donvi.change.Extent;
import vn.donvi.unit.UnitLevel;

/**
 * That something went from one code to another on a date, as a source says.
 *
 * @param evidence the source that says so
 * @param words what it says, if it is words; the reason for a reading
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

    /** The edge from the same unit to another on the same day. */
    public Edge to(String other) {
        return of(date, level, from, other, area, evidence);
    }

    /** The same edge with nothing said of its extents, and why. */
    public Edge withUnknownExtents(String why) {
        return new Edge(date, level, from, to, Extent.UNKNOWN, Extent.UNKNOWN, evidence, why);
    }
}
