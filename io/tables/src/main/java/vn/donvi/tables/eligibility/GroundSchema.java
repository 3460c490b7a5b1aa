package vn.donvi.tables.eligibility;

import java.util.List;
import java.util.Optional;
import vn.donvi.plan.eligibility.RearrangementGround;
import vn.donvi.standard.TraitCondition;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.tables.standard.StandardTypes;
import vn.donvi.unit.UnitType;

/**
 * The table of the grounds on which units must be rearranged, in the order given. What a row asks must all hold; one row of
 * a period is enough.
 */
public final class GroundSchema extends Schema<RearrangementGround> {
    /** The table. */
    public static final Schema<RearrangementGround> GROUNDS = new GroundSchema();

    private final Column<String> period = table.required("period", ValueType.TEXT, "the name of the period");
    private final Column<String> document =
            table.required("document", ValueType.TEXT, "the number of the document that states the ground");
    private final Column<String> clause = table.text("clause", "the article or clause");
    private final Column<List<UnitType>> types =
            table.list("types", StandardTypes.UNIT_TYPES, "the types of the units that it is for; at least one");
    private final Column<List<TraitCondition>> conditions = table.list(
            "conditions",
            StandardTypes.CONDITIONS,
            "the traits that the unit must have, or not have if the word `not` is before them; none if it is for all");
    private final Column<Optional<Double>> areaBelow = table.optional(
            "area_below",
            ValueType.NUMBER,
            "the percentage of the standard that the area is below; none if the area does not matter");
    private final Column<Optional<Double>> populationBelow = table.optional(
            "population_below",
            ValueType.NUMBER,
            "the percentage of the standard that the population is below; none if it does not matter");
    private final Column<Boolean> confirmed =
            table.flag("confirmed", "whether a publication that quotes the document states it");
    private final Column<String> note = table.text("note", "what is not certain");

    private GroundSchema() {
        super("rearrangement_grounds", "Grounds on which units must be rearranged");
    }

    @Override
    public RearrangementGround read(Row row) throws BadRowException {
        String name = row.get(period);
        String number = row.get(document);
        String article = row.get(clause);
        List<UnitType> units = row.get(types);
        if (units.isEmpty()) {
            throw types.bad("must not be empty");
        }
        List<TraitCondition> traits = row.get(conditions);
        Optional<Double> area = row.get(areaBelow);
        Optional<Double> population = row.get(populationBelow);
        if (area.isEmpty() && population.isEmpty()) {
            throw areaBelow.bad("must not be empty if population_below is");
        }
        checkAboveZero(areaBelow, area);
        checkAboveZero(populationBelow, population);
        boolean isConfirmed = row.get(confirmed);
        String words = row.get(note);
        try {
            return new RearrangementGround(
                    name,
                    number,
                    article,
                    units,
                    traits,
                    StandardTypes.decimal(area),
                    StandardTypes.decimal(population),
                    isConfirmed,
                    words);
        } catch (IllegalArgumentException e) {
            throw note.bad(e);
        }
    }

    private static void checkAboveZero(Column<?> column, Optional<Double> percent) throws BadRowException {
        if (percent.filter(number -> number <= 0).isPresent()) {
            throw column.bad("must be above 0");
        }
    }

    @Override
    public void write(RearrangementGround ground, NewRow row) {
        row.set(period, ground.period())
                .set(document, ground.document())
                .set(clause, ground.clause())
                .set(types, ground.types())
                .set(conditions, ground.conditions())
                .set(areaBelow, StandardTypes.number(ground.areaBelow()))
                .set(populationBelow, StandardTypes.number(ground.populationBelow()))
                .set(confirmed, ground.isConfirmed())
                .set(note, ground.note());
    }
}
