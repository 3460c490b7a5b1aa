package vn.donvi.workshop.list;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.workshop.source.SourceRow;

/** The sizes of the communes of 2019 by census and map, for comparison with stated figures. */
public final class KnownSizes {
    /** A figure below this share of both sizes is that of a part, even if the note says otherwise. */
    private static final double PART = 0.8;

    private static final double LEAST_PERSONS = 0.6;
    private static final double MOST_PERSONS = 1.7;
    private static final double LEAST_KM2 = 0.5;
    private static final double MOST_KM2 = 2;

    private final Map<String, Double> persons = new HashMap<>();
    private final Map<String, Double> km2 = new HashMap<>();

    private KnownSizes() {}

    public static KnownSizes of(List<SourceRow> census, List<SourceRow> areas) {
        KnownSizes sizes = new KnownSizes();
        census.forEach(row -> sizes.persons.put(row.get("gso_code_2019"), Double.valueOf(row.get("pop_total"))));
        areas.forEach(row -> sizes.km2.put(row.get("gso_code_2019"), Double.parseDouble(row.get("area_ha")) / 100));
        return sizes;
    }

    /** Whether the figure stated for a transfer from a commune is clearly less than the commune. */
    public boolean isPart(String code, NoteFigure figure) {
        return ratio((double) figure.persons(), persons.get(code)) < PART && ratio(figure.km2(), km2.get(code)) < PART;
    }

    /** The reason to doubt the number of people stated for a whole commune; empty if it is plausible. */
    public Optional<String> doubtPersons(String code, double stated) {
        return doubt(ratio(stated, persons.get(code)), LEAST_PERSONS, MOST_PERSONS, "the census of 2019");
    }

    /** The reason to doubt the area stated for a whole commune; empty if it is plausible. */
    public Optional<String> doubtKm2(String code, double stated) {
        return doubt(ratio(stated, km2.get(code)), LEAST_KM2, MOST_KM2, "the map of 2014");
    }

    private static Optional<String> doubt(double ratio, double least, double most, String against) {
        return ratio >= least && ratio <= most
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%.2f times %s", ratio, against));
    }

    /** The ratio of the stated to the known size; 1 if the size is not known. */
    private static double ratio(double stated, @Nullable Double known) {
        return known == null || known == 0 ? 1 : stated / known;
    }
}
