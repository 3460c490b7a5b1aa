package vn.donvi.json;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.OpenEnd;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.tables.shared.Texts;
import vn.donvi.unit.UnitId;

/**
 * The table of a {@link Crosswalk}: which units of one date became which units of another, one object for each pair,
 * sorted by source and target, those without a target last:
 *
 * <pre>
 * {"source_id":"00256@2004-08-31","source_name":"Phường Lê Đại Hành","target_id":"00256@2025-07-01","target_name":"Phường Hai Bà Trưng","area_extent":"part","population_extent":"part","area_share":0.999,"area_low":0,"area_high":1,"population_share":0.999,"population_low":0,"population_high":1,"documents":["1656/NQ-UBTVQH15"],"area_evidence":["overlay"],"population_evidence":["overlay","area_for_population"]}
 * </pre>
 *
 * <ul>
 *   <li>{@code source_id}, {@code source_name}: the identity of a version and its name with its type
 *   <li>{@code target_id}, {@code target_name}: the same of one it is in; where none is known the id is null, and the name
 *       {@code (unknown)} if no source says which, {@code (none)} if there is none
 *   <li>{@code area_extent}, {@code population_extent}: how much of the source is in the target, an {@link Extent} in lower
 *       case
 *   <li>{@code area_share}, {@code population_share}: the same as an estimate from 0 to 1; null or missing where nothing is
 *       known
 *   <li>{@code area_low}, {@code area_high}, {@code population_low}, {@code population_high}: bounds that hold whatever the
 *       estimate
 *   <li>{@code documents}: the numbers of the documents that made it so; may be empty or missing
 *   <li>{@code area_evidence}, {@code population_evidence}: what the estimate rests on, each {@link Evidence#label()};
 *       empty or missing if it follows from the law alone, or there is none
 * </ul>
 *
 * <p>As a document their array is called {@code crosswalk}.
 */
public final class CrosswalkJson {
    private static final JsonType<List<Evidence>> EVIDENCE =
            JsonType.listOf(JsonType.EVIDENCE, "texts, each " + JsonType.EVIDENCE.expected());

    private static final Members MEMBERS = new Members();
    private static final Member<UnitId> SOURCE = MEMBERS.required("source_id", JsonType.ID);
    private static final Member<String> SOURCE_NAME = MEMBERS.required("source_name", JsonType.TEXT);
    private static final Member<Optional<UnitId>> TARGET = MEMBERS.optional("target_id", JsonType.ID);
    private static final Member<String> TARGET_NAME = MEMBERS.required("target_name", JsonType.TEXT);
    private static final Member<Extent> AREA_EXTENT = MEMBERS.required("area_extent", JsonType.EXTENT);
    private static final Member<Extent> POPULATION_EXTENT = MEMBERS.required("population_extent", JsonType.EXTENT);
    private static final Member<Optional<Double>> AREA = MEMBERS.optional("area_share", JsonType.NUMBER);
    private static final Member<Double> AREA_LOW = MEMBERS.required("area_low", JsonType.NUMBER);
    private static final Member<Double> AREA_HIGH = MEMBERS.required("area_high", JsonType.NUMBER);
    private static final Member<Optional<Double>> POPULATION = MEMBERS.optional("population_share", JsonType.NUMBER);
    private static final Member<Double> POPULATION_LOW = MEMBERS.required("population_low", JsonType.NUMBER);
    private static final Member<Double> POPULATION_HIGH = MEMBERS.required("population_high", JsonType.NUMBER);
    private static final Member<List<String>> DOCUMENTS = MEMBERS.orElse("documents", JsonType.TEXTS, List.of());
    private static final Member<List<Evidence>> AREA_EVIDENCE = MEMBERS.orElse("area_evidence", EVIDENCE, List.of());
    private static final Member<List<Evidence>> POPULATION_EVIDENCE =
            MEMBERS.orElse("population_evidence", EVIDENCE, List.of());

    /** Reads and writes it. */
    public static final JsonTable<CrosswalkEntry> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private CrosswalkJson() {}

    private static final class Objects extends JsonTable.Shape<CrosswalkEntry> {
        @Override
        String name() {
            return "crosswalk";
        }

        @Override
        ObjectParser<CrosswalkEntry> parser(JsonReading in) {
            return new Parser(in);
        }

        @Override
        void write(CrosswalkEntry entry, JsonGenerator json) {
            SOURCE.write(json, entry.source());
            SOURCE_NAME.write(json, entry.sourceName());
            TARGET.write(json, entry.target());
            TARGET_NAME.write(json, entry.openEnd().map(OpenEnd::label).orElse(entry.targetName()));
            AREA_EXTENT.write(json, entry.areaExtent());
            POPULATION_EXTENT.write(json, entry.populationExtent());
            AREA.write(json, estimate(entry.area()));
            AREA_LOW.write(json, entry.area().low());
            AREA_HIGH.write(json, entry.area().high());
            POPULATION.write(json, estimate(entry.population()));
            POPULATION_LOW.write(json, entry.population().low());
            POPULATION_HIGH.write(json, entry.population().high());
            DOCUMENTS.write(json, entry.documents());
            AREA_EVIDENCE.write(json, entry.area().evidence());
            POPULATION_EVIDENCE.write(json, entry.population().evidence());
        }

        private static Optional<Double> estimate(Share share) {
            OptionalDouble estimate = share.estimate();
            return estimate.isPresent() ? Optional.of(estimate.getAsDouble()) : Optional.empty();
        }

        @Override
        Comparator<CrosswalkEntry> order() {
            return Comparator.naturalOrder();
        }
    }

    private static final class Parser extends ObjectParser<CrosswalkEntry> {
        Parser(JsonReading in) {
            super(MEMBERS, in);
        }

        @Override
        @Nullable
        CrosswalkEntry value(JsonRow row) {
            Optional<UnitId> target = row.get(TARGET);
            String targetName = row.get(TARGET_NAME);
            Optional<OpenEnd> openEnd = target.isPresent() ? Optional.empty() : OpenEnd.ofLabel(targetName);
            if (target.isEmpty() && openEnd.isEmpty()) {
                report(
                        TARGET_NAME,
                        "must be " + OpenEnd.UNKNOWN.label() + " or " + OpenEnd.NONE.label() + " where " + TARGET.name()
                                + " is null, but is '" + Texts.excerpt(targetName) + "'");
                return null;
            }
            Share area = share(row, AREA, AREA_LOW, AREA_HIGH, AREA_EVIDENCE);
            Share population = share(row, POPULATION, POPULATION_LOW, POPULATION_HIGH, POPULATION_EVIDENCE);
            if (area == null || population == null) {
                return null;
            }
            try {
                return new CrosswalkEntry(
                        row.get(SOURCE),
                        row.get(SOURCE_NAME),
                        target,
                        target.isPresent() ? targetName : "",
                        openEnd,
                        row.get(AREA_EXTENT),
                        row.get(POPULATION_EXTENT),
                        area,
                        population,
                        row.get(DOCUMENTS));
            } catch (IllegalArgumentException e) {
                report(DOCUMENTS, e); // every other member was looked at
                return null;
            }
        }

        private @Nullable Share share(
                JsonRow row,
                Member<Optional<Double>> estimate,
                Member<Double> low,
                Member<Double> high,
                Member<List<Evidence>> evidence) {
            Optional<Double> best = row.get(estimate);
            try {
                return Share.of(
                        row.get(low),
                        row.get(high),
                        best.isPresent() ? OptionalDouble.of(best.get()) : OptionalDouble.empty(),
                        row.get(evidence));
            } catch (IllegalArgumentException e) {
                report(estimate, e);
                return null;
            }
        }
    }
}
