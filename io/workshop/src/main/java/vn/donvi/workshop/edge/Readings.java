package vn.donvi.workshop.edge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.donvi.change.Extent;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * What a person read in documents, in their titles and in the words of notes, each with those words or what they come
 * to: that something went from one unit to another, or that a unit began or ended without one.
 */
public final class Readings {
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, String> beginnings = new HashMap<>();
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
                    words));
        }
    }

    private static Extent extent(SourceRow row, String column) {
        return Extent.valueOf(row.get(column).toUpperCase(Locale.ROOT));
    }

    public List<Edge> edges() {
        return edges;
    }

    /** Why a unit began on a date without coming from another, if that was read. */
    public Optional<String> beginning(LocalDate date, String code) {
        return Optional.ofNullable(beginnings.get(date + " " + code));
    }

    /** Why a unit ended on a date without going to another, if that was read. */
    public Optional<String> end(LocalDate date, String code) {
        return Optional.ofNullable(ends.get(date + " " + code));
    }
}
