package vn.donvi.workshop.edge;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.unit.UnitLevel;

/**
 * A transfer from one code to another on a date, according to a source.
 *
 * @param evidence the kind of the source
 * @param words the words of the source, if any; the reason for a reading
 * @param statement the words of the act itself about the transfer; null if no act is known to state it
 */
public record Edge(
        LocalDate date,
        UnitLevel level,
        String from,
        String to,
        Extent area,
        Extent population,
        EdgeEvidence evidence,
        String words,
        @Nullable ActStatement statement) {
    public static Edge of(
            LocalDate date, UnitLevel level, String from, String to, Extent extent, EdgeEvidence evidence) {
        return new Edge(date, level, from, to, extent, extent, evidence, "", null);
    }

    /** The edge from the same unit to another one on the same date. */
    public Edge to(String other) {
        return of(date, level, from, other, area, evidence);
    }

    /** The same edge with unknown extents, and the reason. */
    public Edge withUnknownExtents(String why) {
        return new Edge(date, level, from, to, Extent.UNKNOWN, Extent.UNKNOWN, evidence, why, statement);
    }

    /** The clause and figures of the act, if an act is known to state the transfer. */
    public Optional<ActStatement> stated() {
        return Optional.ofNullable(statement);
    }
}
