package vn.donvi.workshop.provision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.change.Extent;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table of the provisions of an act, without its sentences. */
final class ProvisionFactSchema extends Schema<ProvisionFact> {
    static final Schema<ProvisionFact> PROVISIONS = new ProvisionFactSchema();

    private final Column<Long> provision =
            table.required("provision", ValueType.COUNT, "the number of the provision in the act");
    private final Column<Optional<ClauseRef>> clause =
            table.optional("clause", FactTypes.CLAUSE, "the place in the act");
    private final Column<Long> line =
            table.required("line", ValueType.COUNT, "the line of the text on which the clause begins");
    private final Column<List<UnitName>> heading = table.list(
            "heading", ValueType.listOf(FactTypes.UNIT, "; ", "units"), "the units of the heading above the clause");
    private final Column<ProvisionFact.Effect> effect =
            table.required("effect", ValueType.oneOf(ProvisionFact.Effect.values()), "what happens to the target");
    private final Column<Optional<UnitName>> unit =
            table.optional("unit", FactTypes.UNIT, "the unit that the row is about, as the act names it");
    private final Column<Optional<Extent>> area =
            table.optional("area", GazetteerTypes.EXTENT, "how much of its area is taken");
    private final Column<Optional<Extent>> population =
            table.optional("population", GazetteerTypes.EXTENT, "how much of its population is taken");
    private final Column<Optional<Double>> km2 =
            table.optional("area_km2", ValueType.NUMBER, "the stated area, in square kilometres");
    private final Column<Optional<Long>> persons = table.optional("persons", ValueType.COUNT, "the stated people");
    private final Column<List<ClauseRef>> after = table.list(
            "after", ValueType.listOf(FactTypes.CLAUSE, "; ", "places"), "the clauses that take the other parts");
    private final Column<String> remark = table.text("remark", "the words of a bracket that names no unit");
    private final Column<Optional<Long>> phrase =
            table.optional("phrase", ValueType.COUNT, "the number of its list of units in the arrangement");
    private final Column<Optional<Source.Link>> link = table.optional(
            "link", ValueType.oneOf(Source.Link.values()), "the link between the unit and the one before it");
    private final Column<Optional<UnitName>> target = table.optional("target", FactTypes.UNIT, "the unit that results");
    private final Column<Optional<Double>> resultKm2 =
            table.optional("result_km2", ValueType.NUMBER, "the stated area of the target afterwards");
    private final Column<Optional<Long>> resultPersons =
            table.optional("result_persons", ValueType.COUNT, "the stated people of the target afterwards");
    private final Column<Optional<UnitName>> seat =
            table.optional("seat", FactTypes.UNIT, "the unit with the seat of the target");

    private ProvisionFactSchema() {
        super("provisions", "Provisions of an act");
    }

    @Override
    public ProvisionFact read(Row row) throws BadRowException {
        return new ProvisionFact(
                row.get(provision),
                row.get(clause).orElse(ClauseRef.NONE),
                row.get(line),
                row.get(heading),
                row.get(effect),
                row.get(unit).orElse(UnitName.NONE),
                part(row),
                figures(row.get(km2), row.get(persons)),
                row.get(target).orElse(UnitName.NONE),
                figures(row.get(resultKm2), row.get(resultPersons)),
                row.get(seat).orElse(UnitName.NONE));
    }

    @Override
    public void write(ProvisionFact fact, NewRow row) {
        Optional<ProvisionFact.Part> part = fact.part();
        row.set(provision, fact.provision())
                .set(clause, given(fact.clause()))
                .set(line, fact.line())
                .set(heading, fact.heading())
                .set(effect, fact.effect())
                .set(unit, FactTypes.named(fact.unit()))
                .set(area, part.map(ProvisionFact.Part::area))
                .set(population, part.map(ProvisionFact.Part::population))
                .set(km2, area(fact.figures()))
                .set(persons, people(fact.figures()))
                .set(after, part.map(ProvisionFact.Part::after).orElse(List.of()))
                .set(remark, part.map(ProvisionFact.Part::remark).orElse(""))
                .set(phrase, part.map(ProvisionFact.Part::phrase))
                .set(link, part.map(ProvisionFact.Part::link))
                .set(target, FactTypes.named(fact.target()))
                .set(resultKm2, area(fact.result()))
                .set(resultPersons, people(fact.result()))
                .set(seat, FactTypes.named(fact.seat()));
    }

    /** The place of a clause; empty for none. */
    static Optional<ClauseRef> given(ClauseRef ref) {
        return ref.equals(ClauseRef.NONE) ? Optional.empty() : Optional.of(ref);
    }

    private Optional<ProvisionFact.Part> part(Row row) throws BadRowException {
        Optional<Extent> ofArea = row.get(area);
        if (ofArea.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProvisionFact.Part(
                ofArea.get(),
                row.get(population).orElseThrow(() -> population.bad("is missing beside the extent of the area")),
                row.get(after),
                row.get(remark),
                row.get(phrase).orElseThrow(() -> phrase.bad("is missing beside the extent of the area")),
                row.get(link).orElseThrow(() -> link.bad("is missing beside the extent of the area"))));
    }

    private static StatedFigures figures(Optional<Double> km2, Optional<Long> persons) {
        StatedFigures figures = km2.isPresent() ? StatedFigures.NONE.withAreaKm2(km2.get()) : StatedFigures.NONE;
        return persons.isPresent() ? figures.withPersons(persons.get()) : figures;
    }

    private static Optional<Double> area(StatedFigures figures) {
        OptionalDouble km2 = figures.areaKm2();
        return km2.isPresent() ? Optional.of(km2.getAsDouble()) : Optional.empty();
    }

    private static Optional<Long> people(StatedFigures figures) {
        OptionalLong persons = figures.persons();
        return persons.isPresent() ? Optional.of(persons.getAsLong()) : Optional.empty();
    }
}
