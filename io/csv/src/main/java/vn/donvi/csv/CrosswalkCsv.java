package vn.donvi.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.OpenEnd;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.tables.shared.Texts;
import vn.donvi.unit.UnitId;

/**
 * The table of a {@link Crosswalk}: which units of one date became which units of another, one row for each pair, sorted
 * by source and target, rows without a target last:
 *
 * <pre>
 * source_id,source_name,target_id,target_name,area_extent,population_extent,area_share,area_low,area_high,population_share,population_low,population_high,documents,area_evidence,population_evidence
 * 00256@2004-08-31,Phường Lê Đại Hành,00256@2025-07-01,Phường Hai Bà Trưng,part,part,0.999,0,1,0.999,0,1,1656/NQ-UBTVQH15,overlay,overlay area_for_population
 * </pre>
 *
 * <ul>
 *   <li>{@code source_id}, {@code source_name}: the identity of a version and its name with its type
 *   <li>{@code target_id}, {@code target_name}: the same of one it is in; where none is known the id is empty, and the name
 *       {@code (unknown)} if no source says which, {@code (none)} if there is none
 *   <li>{@code area_extent}, {@code population_extent}: how much of the source is in the target, an {@link Extent} in lower
 *       case
 *   <li>{@code area_share}, {@code population_share}: the same as an estimate from 0 to 1; empty where nothing is known
 *   <li>{@code area_low}, {@code area_high}, {@code population_low}, {@code population_high}: bounds that hold whatever the
 *       estimate
 *   <li>{@code documents}: the numbers of the documents that made it so, with {@code ;} and a space between them; may be
 *       empty
 *   <li>{@code area_evidence}, {@code population_evidence}: what the estimate rests on, each {@link Evidence#label()} with a
 *       space between them; empty if it follows from the law alone, or there is none
 * </ul>
 *
 * <pre>{@code
 * CrosswalkCsv.TABLE.write(crosswalk.rows().stream().map(CrosswalkEntry::of).toList(), Path.of("crosswalk.csv"));
 * List<CrosswalkEntry> entries = CrosswalkCsv.TABLE.read(Path.of("crosswalk.csv")).orThrow();
 * }</pre>
 */
public final class CrosswalkCsv {
    private static final FieldType<List<Evidence>> EVIDENCE = evidence();

    private static final Columns COLUMNS = new Columns();
    private static final Column<UnitId> SOURCE = COLUMNS.required("source_id", FieldType.ID);
    private static final Column<String> SOURCE_NAME = COLUMNS.required("source_name", FieldType.TEXT);
    private static final Column<Optional<UnitId>> TARGET = COLUMNS.optional("target_id", FieldType.ID);
    private static final Column<String> TARGET_NAME = COLUMNS.required("target_name", FieldType.TEXT);
    private static final Column<Extent> AREA_EXTENT = COLUMNS.required("area_extent", FieldType.EXTENT);
    private static final Column<Extent> POPULATION_EXTENT = COLUMNS.required("population_extent", FieldType.EXTENT);
    private static final Column<Optional<Double>> AREA = COLUMNS.optional("area_share", FieldType.NUMBER);
    private static final Column<Double> AREA_LOW = COLUMNS.required("area_low", FieldType.NUMBER);
    private static final Column<Double> AREA_HIGH = COLUMNS.required("area_high", FieldType.NUMBER);
    private static final Column<Optional<Double>> POPULATION = COLUMNS.optional("population_share", FieldType.NUMBER);
    private static final Column<Double> POPULATION_LOW = COLUMNS.required("population_low", FieldType.NUMBER);
    private static final Column<Double> POPULATION_HIGH = COLUMNS.required("population_high", FieldType.NUMBER);
    private static final Column<List<String>> DOCUMENTS =
            COLUMNS.list("documents", FieldType.listOf(FieldType.TEXT, "; ", "numbers of documents"));
    private static final Column<List<Evidence>> AREA_EVIDENCE = COLUMNS.list("area_evidence", EVIDENCE);
    private static final Column<List<Evidence>> POPULATION_EVIDENCE = COLUMNS.list("population_evidence", EVIDENCE);

    /** Reads and writes it. */
    public static final CsvTable<CrosswalkEntry> TABLE = new CsvTable<>(new Rows());

    private CrosswalkCsv() {}

    private static FieldType<List<Evidence>> evidence() {
        Evidence[] kinds = Evidence.values();
        String[] labels = new String[kinds.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = kinds[i].label();
        }
        return FieldType.listOf(FieldType.oneOf(kinds, labels), " ", String.join(", ", labels));
    }

    private static final class Rows extends CsvTable.Shape<CrosswalkEntry> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        CrosswalkEntry read(TableReader row) throws BadRowException {
            Optional<UnitId> target = row.get(TARGET);
            String targetName = row.get(TARGET_NAME);
            Optional<OpenEnd> openEnd = target.isPresent() ? Optional.empty() : Optional.of(openEnd(targetName));
            UnitId source = row.get(SOURCE);
            String sourceName = row.get(SOURCE_NAME);
            Extent areaExtent = row.get(AREA_EXTENT);
            Extent populationExtent = row.get(POPULATION_EXTENT);
            Share area = share(row, AREA, AREA_LOW, AREA_HIGH, AREA_EVIDENCE);
            Share population = share(row, POPULATION, POPULATION_LOW, POPULATION_HIGH, POPULATION_EVIDENCE);
            List<String> documents = row.get(DOCUMENTS);
            try {
                return new CrosswalkEntry(
                        source,
                        sourceName,
                        target,
                        target.isPresent() ? targetName : "",
                        openEnd,
                        areaExtent,
                        populationExtent,
                        area,
                        population,
                        documents);
            } catch (IllegalArgumentException e) {
                throw DOCUMENTS.bad(e); // every other column was looked at
            }
        }

        private static OpenEnd openEnd(String name) throws BadRowException {
            Optional<OpenEnd> openEnd = OpenEnd.ofLabel(name);
            if (openEnd.isEmpty()) {
                throw TARGET_NAME.bad("must be " + OpenEnd.UNKNOWN.label() + " or " + OpenEnd.NONE.label() + " where "
                        + TARGET.name() + " is empty, but is '" + Texts.excerpt(name) + "'");
            }
            return openEnd.get();
        }

        private static Share share(
                TableReader row,
                Column<Optional<Double>> estimate,
                Column<Double> low,
                Column<Double> high,
                Column<List<Evidence>> evidence)
                throws BadRowException {
            Optional<Double> best = row.get(estimate);
            try {
                return Share.of(
                        row.get(low),
                        row.get(high),
                        best.isPresent() ? OptionalDouble.of(best.get()) : OptionalDouble.empty(),
                        row.get(evidence));
            } catch (IllegalArgumentException e) {
                throw estimate.bad(e);
            }
        }

        @Override
        void write(CrosswalkEntry entry, TableWriter row) {
            row.set(SOURCE, entry.source())
                    .set(SOURCE_NAME, entry.sourceName())
                    .set(TARGET, entry.target())
                    .set(TARGET_NAME, entry.openEnd().map(OpenEnd::label).orElse(entry.targetName()))
                    .set(AREA_EXTENT, entry.areaExtent())
                    .set(POPULATION_EXTENT, entry.populationExtent())
                    .set(AREA, estimate(entry.area()))
                    .set(AREA_LOW, entry.area().low())
                    .set(AREA_HIGH, entry.area().high())
                    .set(POPULATION, estimate(entry.population()))
                    .set(POPULATION_LOW, entry.population().low())
                    .set(POPULATION_HIGH, entry.population().high())
                    .set(DOCUMENTS, entry.documents())
                    .set(AREA_EVIDENCE, entry.area().evidence())
                    .set(POPULATION_EVIDENCE, entry.population().evidence());
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
}
