package vn.donvi.workshop.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.donvi.change.Transfer;
import vn.donvi.unit.UnitCode;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/** The sizes of parts of communes that acts state, as a person read them where no other table has them. */
public final class StatedParts {
    private final Map<String, SourceRow> byTransfer = new LinkedHashMap<>();
    private final Map<String, SourceRow> unused = new LinkedHashMap<>();

    private StatedParts() {}

    /**
     * Reads the table.
     *
     * @throws SourceException if a row has no words, or no figure, or is there twice
     */
    public static StatedParts of(List<SourceRow> rows) {
        StatedParts parts = new StatedParts();
        for (SourceRow row : rows) {
            if (row.get("words").isBlank()) {
                throw new SourceException(row.location() + ": a figure needs the words that were read");
            }
            if (row.get("area_km2").isEmpty() && row.get("persons").isEmpty()) {
                throw new SourceException(row.location() + ": no figure");
            }
            String key = key(LocalDate.parse(row.get("date")), row.get("source"), row.get("target"));
            if (parts.byTransfer.put(key, row) != null) {
                throw new SourceException(row.location() + ": a second row for " + key);
            }
        }
        parts.unused.putAll(parts.byTransfer);
        return parts;
    }

    /**
     * The transfer with the figures that were read for it, if any were.
     *
     * @throws SourceException if it has figures already
     */
    public Transfer complete(Transfer transfer) {
        String key = key(
                transfer.target().since(),
                transfer.source().code(),
                transfer.target().code());
        SourceRow row = byTransfer.get(key);
        if (row == null) {
            return transfer;
        }
        unused.remove(key);
        if (transfer.areaKm2().isPresent() || transfer.persons().isPresent()) {
            throw new SourceException(row.location() + ": another table has figures of " + transfer);
        }
        Transfer result = transfer;
        if (!row.get("area_km2").isEmpty()) {
            result = result.withAreaKm2(Double.parseDouble(row.get("area_km2")));
        }
        return row.get("persons").isEmpty() ? result : result.withPersons(Long.parseLong(row.get("persons")));
    }

    /**
     * Checks that every row belongs to a transfer.
     *
     * @throws SourceException if one does not
     */
    public void requireAllUsed() {
        if (!unused.isEmpty()) {
            throw new SourceException("figures of parts that no change moves: " + new TreeSet<>(unused.keySet()));
        }
    }

    private static String key(LocalDate date, UnitCode source, UnitCode target) {
        return key(date, source.value(), target.value());
    }

    private static String key(LocalDate date, String source, String target) {
        return date + " " + source + " " + target;
    }
}
