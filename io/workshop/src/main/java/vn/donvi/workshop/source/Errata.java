package vn.donvi.workshop.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The corrections of the sources. Each must match a row of its source. A correction without such a row, or with another
 * value in it, stops the build. So no correction remains after its error is gone.
 */
public final class Errata {
    private final Map<String, Erratum> byPlace = new LinkedHashMap<>();
    private final Set<Erratum> used = new LinkedHashSet<>();

    private Errata() {}

    public static Errata of(List<SourceRow> rows) {
        Errata errata = new Errata();
        for (SourceRow row : rows) {
            Erratum erratum = new Erratum(
                    row.get("source"),
                    row.get("key"),
                    row.get("field"),
                    row.get("says"),
                    row.get("right"),
                    row.get("reason"));
            if (erratum.reason().isBlank()) {
                throw new SourceException(row.location() + ": a correction needs a reason");
            }
            if (errata.byPlace.put(place(erratum.source(), erratum.key(), erratum.field()), erratum) != null) {
                throw new SourceException(row.location() + ": corrected twice: " + erratum.key());
            }
        }
        return errata;
    }

    /** The right value of a field that the source gives as {@code value}. */
    public String correct(String source, String key, String field, String value) {
        Erratum erratum = byPlace.get(place(source, key, field));
        if (erratum == null) {
            return value;
        }
        if (!erratum.says().equals(value)) {
            throw new SourceException("erratum " + source + ", " + key + ", " + field + ": the source says '" + value
                    + "', not '" + erratum.says() + "'");
        }
        used.add(erratum);
        return erratum.right();
    }

    /** The reason for the correction of a field; empty if it is not corrected. */
    public Optional<String> reason(String source, String key, String field) {
        return Optional.ofNullable(byPlace.get(place(source, key, field))).map(Erratum::reason);
    }

    /** The values of the rows added to a source, by row key and field. */
    public Map<String, Map<String, String>> added(String source) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (Erratum erratum : byPlace.values()) {
            if (erratum.source().equals(source)
                    && erratum.field().equals("op")
                    && erratum.says().isEmpty()) {
                rows.put(erratum.key(), new HashMap<>());
            }
        }
        for (Erratum erratum : byPlace.values()) {
            Map<String, String> row = erratum.source().equals(source) ? rows.get(erratum.key()) : null;
            if (row != null) {
                row.put(erratum.field(), erratum.right());
                used.add(erratum);
            }
        }
        return rows;
    }

    /** The number of corrections made to a source. */
    public long count(String source) {
        return used.stream().filter(erratum -> erratum.source().equals(source)).count();
    }

    /** All corrections, in order. */
    List<Erratum> all() {
        return new ArrayList<>(byPlace.values());
    }

    /**
     * Checks that every correction was applied.
     *
     * @throws SourceException if one was not
     */
    public void requireAllUsed() {
        List<Erratum> unused = new ArrayList<>(byPlace.values());
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            throw new SourceException("errata that correct nothing: " + unused);
        }
    }

    private static String place(String source, String key, String field) {
        return source + '\n' + key + '\n' + field;
    }
}
