package vn.donvi.workshop.edge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.Extent;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * Facts that a person read in documents, in their titles and in notes, each with the words or their sense. A reading is
 * a transfer from one unit to another, or a unit that began without a source or ended without a target. A unit that
 * began with an area of none had no other unit before it.
 */
public final class Readings {
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private final Set<String> withoutOrigin = new HashSet<>();
    private final Map<String, String> ends = new HashMap<>();

    private Readings() {}

    public static Readings of(List<SourceRow> rows) {
        Readings readings = new Readings();
        for (SourceRow row : rows) {
            readings.add(row);
        }
        return readings;
    }

    private void add(SourceRow row) {
        LocalDate date = LocalDate.parse(row.get("date"));
        UnitLevel level = UnitLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT));
        String source = row.get("source");
        String target = row.get("target");
        String words = row.get("words");
        if (words.isBlank()) {
            throw new SourceException(row.location() + ": a reading needs the words that were read");
        }
        if (source.isEmpty()) {
            beginnings.put(date + " " + target, words);
            if (extent(row, "area") == Extent.NONE) {
                withoutOrigin.add(date + " " + target);
            }
        } else if (target.isEmpty()) {
            ends.put(date + " " + source, words);
        } else {
            edges.add(new Edge(
                    date,
                    level,
                    source,
                    target,
                    extent(row, "area"),
                    extent(row, "population"),
                    EdgeEvidence.READING,
                    words,
                    null));
        }
    }

    private static Extent extent(SourceRow row, String column) {
        String extent = row.get(column);
        return extent.isEmpty() ? Extent.UNKNOWN : Extent.valueOf(extent.toUpperCase(Locale.ROOT));
    }

    public List<Edge> edges() {
        return edges;
    }

    /** The reason why a unit began on a date without a source, if it was read. */
    public Optional<String> beginning(LocalDate date, String code) {
        return Optional.ofNullable(beginnings.get(date + " " + code));
    }

    /** Whether a document says that a unit began on a date where no other unit of its level had been. */
    public boolean beganWithoutOrigin(LocalDate date, String code) {
        return withoutOrigin.contains(date + " " + code);
    }

    /** The reason why a unit ended on a date without a target, if it was read. */
    public Optional<String> end(LocalDate date, String code) {
        return Optional.ofNullable(ends.get(date + " " + code));
    }
}
