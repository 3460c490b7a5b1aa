package vn.donvi.tables.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.OpenEnd;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.tables.shared.Texts;
import vn.donvi.unit.UnitId;

/**
 * The table of a crosswalk: which units of one date became which units of another, one row for each pair, sorted by
 * source and target, rows without a target last.
 *
 * <pre>{@code
 * List<CrosswalkEntry> entries = crosswalk.rows().stream().map(CrosswalkEntry::of).toList();
 * CsvTable.of(CrosswalkSchema.CROSSWALK).write(entries, Path.of("crosswalk.csv"));
 * }</pre>
 */
public final class CrosswalkSchema extends Schema<CrosswalkEntry> {
    private static final ValueType<Evidence> ONE_EVIDENCE = ValueType.oneOf(Evidence.values(), Evidence::label);
    private static final ValueType<List<Evidence>> EVIDENCE =
            ValueType.listOf(ONE_EVIDENCE, " ", "evidence, each " + ONE_EVIDENCE.expected());

    /** The table. */
    public static final Schema<CrosswalkEntry> CROSSWALK = new CrosswalkSchema();

    private final Column<UnitId> source =
            table.required("source_id", ValueType.ID, "the identity of a version of the first date");
    private final Column<String> sourceName = table.required("source_name", ValueType.TEXT, "its name with its type");
    private final Column<Optional<UnitId>> target = table.optional(
            "target_id", ValueType.ID, "the identity of a version of the second date; none where none is known");
    private final Column<String> targetName = table.required(
            "target_name",
            ValueType.TEXT,
            "its name with its type; (unknown) if no source names one, (none) if there is none");
    private final Column<Extent> areaExtent =
            table.required("area_extent", GazetteerTypes.EXTENT, "how much of the source's area is in the target");
    private final Column<Extent> populationExtent = table.required(
            "population_extent", GazetteerTypes.EXTENT, "how much of the source's population is in the target");
    private final ShareColumns area = new ShareColumns("area");
    private final ShareColumns population = new ShareColumns("population");
    private final Column<List<String>> documents = table.list(
            "documents",
            ValueType.listOf(ValueType.TEXT, "; ", "numbers of documents"),
            "the numbers of the documents that made it so");
    private final Column<List<Evidence>> areaEvidence =
            table.list("area_evidence", EVIDENCE, "the basis of the estimate of the area; none if it is the law alone");
    private final Column<List<Evidence>> populationEvidence = table.list(
            "population_evidence",
            EVIDENCE,
            "the basis of the estimate of the population; none if it is the law alone");

    private CrosswalkSchema() {
        super("crosswalk", "Which units of one date became which units of another");
    }

    @Override
    public CrosswalkEntry read(Row row) throws BadRowException {
        Optional<UnitId> successor = row.get(target);
        String name = row.get(targetName);
        Optional<OpenEnd> openEnd = successor.isPresent() ? Optional.empty() : Optional.of(openEnd(name));
        UnitId origin = row.get(source);
        String originName = row.get(sourceName);
        Extent ofArea = row.get(areaExtent);
        Extent ofPopulation = row.get(populationExtent);
        Share areaShare = area.read(row, areaEvidence);
        Share populationShare = population.read(row, populationEvidence);
        List<String> numbers = row.get(documents);
        try {
            return new CrosswalkEntry(
                    origin,
                    originName,
                    successor,
                    successor.isPresent() ? name : "",
                    openEnd,
                    ofArea,
                    ofPopulation,
                    areaShare,
                    populationShare,
                    numbers);
        } catch (IllegalArgumentException e) {
            throw documents.bad(e); // every other column was looked at
        }
    }

    private OpenEnd openEnd(String name) throws BadRowException {
        Optional<OpenEnd> openEnd = OpenEnd.ofLabel(name);
        if (openEnd.isEmpty()) {
            throw targetName.bad("must be " + OpenEnd.UNKNOWN.label() + " or " + OpenEnd.NONE.label() + " where "
                    + target.name() + " is empty, but is '" + Texts.excerpt(name) + "'");
        }
        return openEnd.get();
    }

    @Override
    public void write(CrosswalkEntry entry, NewRow row) {
        row.set(source, entry.source())
                .set(sourceName, entry.sourceName())
                .set(target, entry.target())
                .set(targetName, entry.openEnd().map(OpenEnd::label).orElse(entry.targetName()))
                .set(areaExtent, entry.areaExtent())
                .set(populationExtent, entry.populationExtent());
        area.write(entry.area(), row);
        population.write(entry.population(), row);
        row.set(documents, entry.documents())
                .set(areaEvidence, entry.area().evidence())
                .set(populationEvidence, entry.population().evidence());
    }

    @Override
    public Comparator<CrosswalkEntry> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of(source, target);
    }

    /** The columns of the share of one measure but for its evidence. */
    private final class ShareColumns {
        private final Column<Optional<Double>> estimate;
        private final Column<Double> low;
        private final Column<Double> high;

        ShareColumns(String measure) {
            this.estimate = table.optional(
                    measure + "_share",
                    ValueType.FRACTION,
                    "the best estimate of the part of the source's " + measure
                            + " that is in the target, from 0 to 1; none where nothing is known");
            this.low = table.required(
                    measure + "_low", ValueType.FRACTION, "the lower bound of the part, whatever the estimate");
            this.high = table.required(
                    measure + "_high", ValueType.FRACTION, "the upper bound of the part, whatever the estimate");
        }

        Share read(Row row, Column<List<Evidence>> evidence) throws BadRowException {
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

        void write(Share share, NewRow row) {
            OptionalDouble best = share.estimate();
            row.set(estimate, best.isPresent() ? Optional.of(best.getAsDouble()) : Optional.empty())
                    .set(low, share.low())
                    .set(high, share.high());
        }
    }
}
