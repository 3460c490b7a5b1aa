package vn.donvi.workshop.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * What a review says of published figures of 2025: of populations, by the people of the census of 2019 whom the lineage
 * of its communes brings into a unit; of areas, by the polygon of the unit. On the coast a polygon has 5 to 18 % less
 * than the published area, since it lacks the land that the tide covers. A polygon that has a fifth more has no such
 * reason.
 */
public final class FigureReview {
    /** The ratio of polygon to published area above which the published area is suspect. */
    private static final double TOO_LARGE = 1.2;

    /**
     * What the review says of a figure.
     *
     * @param measure the measure that the figure is of
     * @param quality how far it can be trusted; empty if the review changes nothing
     * @param note why
     */
    record Verdict(Measure measure, Optional<Quality> quality, String note) {}

    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, SourceRow> unused = new HashMap<>();
    private final Map<String, Double> values = new HashMap<>();

    private FigureReview() {}

    /**
     * Reads the review.
     *
     * @param populations communes by the census
     * @param areas communes by their polygons
     * @param byHand further figures, each with a reason; a row stands for a row of the other tables
     */
    public static FigureReview of(List<SourceRow> populations, List<SourceRow> areas, List<SourceRow> byHand) {
        FigureReview review = new FigureReview();
        populations.forEach(review::addPopulation);
        areas.forEach(review::addArea);
        byHand.forEach(review::addByHand);
        return review;
    }

    private void addPopulation(SourceRow row) {
        String verdict = row.get("verdict");
        String people = row.get("recorded_to_lineage") + " times the " + row.get("census2019_by_lineage")
                + " people of 2019 by the lineage of its communes";
        switch (verdict) {
            case "plausible: flag looks wrong" ->
                put(row, Measure.REGISTER_POPULATION, "recorded", Quality.OFFICIAL, "plausible: " + people);
            case "plausible, but sources were divided" ->
                put(
                        row,
                        Measure.REGISTER_POPULATION,
                        "recorded",
                        Quality.OFFICIAL,
                        "plausible: " + people + ", of which some were divided: " + row.get("sources_split"));
            case "implausible also by lineage" ->
                put(row, Measure.REGISTER_POPULATION, "recorded", Quality.SUSPECT, people);
            case "no figure", "no lineage census" -> {}
            default -> throw new SourceException(row.location() + ": no verdict '" + verdict + "'");
        }
    }

    private void addArea(SourceRow row) {
        double published = Double.parseDouble(row.get("recorded_km2"));
        double polygon = Double.parseDouble(row.get("polygon_km2"));
        String note = String.format(
                Locale.ROOT, "its polygon has %s km², %.2f times it", row.get("polygon_km2"), polygon / published);
        boolean suspect = row.get("quality").equals("suspect") || polygon > TOO_LARGE * published;
        put(row, Measure.AREA, "recorded_km2", suspect ? Quality.SUSPECT : null, note);
    }

    private void addByHand(SourceRow row) {
        if (row.get("reason").isBlank()) {
            throw new SourceException(row.location() + ": a verdict needs a reason");
        }
        Measure measure = Measure.find(row.get("measure"))
                .orElseThrow(() -> new SourceException(row.location() + ": no measure " + row.get("measure")));
        Measure published = measure == Measure.RESIDENT_POPULATION ? Measure.REGISTER_POPULATION : measure;
        String key = key(level(row), row.get("code"), published);
        verdicts.put(key, new Verdict(measure, Optional.of(Quality.OFFICIAL), row.get("reason")));
        values.put(key, Double.valueOf(row.get("value")));
        unused.put(key, row);
    }

    private static UnitLevel level(SourceRow row) {
        return UnitLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT));
    }

    private void put(SourceRow row, Measure measure, String column, @Nullable Quality quality, String note) {
        String key = key(UnitLevel.COMMUNE, row.get("code"), measure);
        if (verdicts.put(key, new Verdict(measure, Optional.ofNullable(quality), note)) != null) {
            throw new SourceException(row.location() + ": a second verdict");
        }
        values.put(key, Double.valueOf(row.get(column)));
        unused.put(key, row);
    }

    /**
     * What the review says of a published figure, if anything.
     *
     * @throws SourceException if it was made of another value
     */
    Optional<Verdict> find(UnitLevel level, String code, Measure measure, double value) {
        String key = key(level, code, measure);
        Verdict verdict = verdicts.get(key);
        Double reviewed = values.get(key);
        if (verdict == null || reviewed == null) {
            return Optional.empty();
        }
        if (reviewed != value) {
            throw new SourceException(unusedOr(key) + " reviews " + reviewed + ", and the figure is " + value);
        }
        unused.remove(key);
        return Optional.of(verdict);
    }

    private String unusedOr(String key) {
        SourceRow row = unused.get(key);
        return row == null ? key : row.location().toString();
    }

    /**
     * Checks that every verdict is on a figure.
     *
     * @throws SourceException if one is not
     */
    void requireAllUsed() {
        if (!unused.isEmpty()) {
            throw new SourceException("verdicts on figures that there are not: " + new TreeSet<>(unused.keySet()));
        }
    }

    private static String key(UnitLevel level, String code, Measure measure) {
        return level + " " + code + " " + measure.label();
    }
}
