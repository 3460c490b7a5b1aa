package vn.donvi.law.resolution;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.change.Extent;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table of the provisions of resolutions, one row for each source unit, in the order of the text. */
public final class ProvisionSchema extends Schema<ProvisionRow> {
    /** The table. */
    public static final Schema<ProvisionRow> PROVISIONS = new ProvisionSchema();

    private final Column<String> document = table.text("document", "the number of the resolution");
    private final Column<String> clause = table.text("clause", "the place in the resolution");
    private final Column<String> statement =
            table.required("statement", ValueType.TEXT, "the outcome of an arrangement, or renamed, unchanged or size");
    private final Column<String> sourceType = table.text("source_type", "the word for the type of the source unit");
    private final Column<String> sourceName = table.text("source_name", "the name of the source unit");
    private final Column<String> sourceWithin =
            table.text("source_within", "the units around the source unit, the narrowest first");
    private final Column<Optional<Extent>> areaExtent =
            table.optional("area_extent", GazetteerTypes.EXTENT, "how much of its area moves; none if nothing moves");
    private final Column<Optional<Extent>> populationExtent = table.optional(
            "population_extent", GazetteerTypes.EXTENT, "how much of its population moves; none if nothing moves");
    private final Column<Optional<Double>> areaKm2 =
            table.optional("area_km2", ValueType.NUMBER, "the stated area, in square kilometres");
    private final Column<Optional<Long>> persons = table.optional("persons", ValueType.COUNT, "the stated persons");
    private final Column<String> targetType = table.text("target_type", "the word for the type of the resulting unit");
    private final Column<String> targetName = table.text("target_name", "the name of the resulting unit");

    private ProvisionSchema() {
        super("provisions", "Provisions of resolutions");
    }

    @Override
    public ProvisionRow read(Row row) throws BadRowException {
        Optional<Double> area = row.get(areaKm2);
        Optional<Long> people = row.get(persons);
        return new ProvisionRow(
                row.get(document),
                row.get(clause),
                row.get(statement),
                UnitName.of(row.get(sourceType), row.get(sourceName)),
                row.get(sourceWithin),
                row.get(areaExtent),
                row.get(populationExtent),
                area.isPresent() ? OptionalDouble.of(area.get()) : OptionalDouble.empty(),
                people.isPresent() ? OptionalLong.of(people.get()) : OptionalLong.empty(),
                UnitName.of(row.get(targetType), row.get(targetName)));
    }

    @Override
    public void write(ProvisionRow provision, NewRow row) {
        OptionalDouble area = provision.areaKm2();
        OptionalLong people = provision.persons();
        row.set(document, provision.document())
                .set(clause, provision.clause())
                .set(statement, provision.statement())
                .set(sourceType, provision.source().term())
                .set(sourceName, provision.source().name())
                .set(sourceWithin, provision.within())
                .set(areaExtent, provision.areaExtent())
                .set(populationExtent, provision.populationExtent())
                .set(areaKm2, area.isPresent() ? Optional.of(area.getAsDouble()) : Optional.empty())
                .set(persons, people.isPresent() ? Optional.of(people.getAsLong()) : Optional.empty())
                .set(targetType, provision.target().term())
                .set(targetName, provision.target().name());
    }
}
