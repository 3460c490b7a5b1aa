package vn.donvi.tables.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.plan.PlanPart;
import vn.donvi.plan.PlanRow;
import vn.donvi.plan.PlanStatus;
import vn.donvi.plan.Proposal;
import vn.donvi.plan.UnitReference;
import vn.donvi.problem.Location;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitType;

/**
 * The table of a plan of mergers, one unit that a change takes a row, in the order given. What a row says of its change,
 * the other rows of the change need not repeat.
 */
public final class PlanSchema extends Schema<PlanRow> {
    private static final ValueType<UnitReference> REFERENCE = ValueType.parsed(
            "a unit code, alone or with a day on which the unit bears it (code@yyyy-mm-dd)",
            "^[0-9A-Za-z._-]{1,16}(@[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2})?$",
            new References());

    private static final ValueType<Boolean> YES_OR_NO =
            ValueType.oneOf(new Boolean[] {true, false}, new String[] {"yes", "no"});

    private static final ValueType<PlanStatus> STATUS = ValueType.oneOf(PlanStatus.values());

    /** The table; its rows do not tell where they were read. */
    public static final Schema<PlanRow> PLAN = new PlanSchema(false);

    /** The table, whose rows tell where they were read, for the problems of a plan as a whole. */
    public static final Schema<PlanRow> PLACED_PLAN = new PlanSchema(true);

    private final boolean isPlaced;

    private final Column<String> change = table.required(
            "change", ValueType.TEXT, "the number or name of the change; the rows of a change form one unit");
    private final Column<UnitReference> unit = table.required(
            "unit",
            REFERENCE,
            "the unit that is taken: its code, alone or with a day on which it bears it, `18229@2025-07-01`");
    private final Column<Optional<Extent>> area =
            table.optional("area", GazetteerTypes.EXTENT, "how much of its area is taken; all if none is stated");
    private final Column<Optional<Extent>> population = table.optional(
            "population",
            GazetteerTypes.EXTENT,
            "how much of its population is taken; as of its area if none is stated");
    private final Column<Optional<Double>> areaKm2 = table.optional(
            "area_km2", ValueType.NUMBER, "the area that is taken, in square kilometres; none if it is not given");
    private final Column<Optional<Long>> persons =
            table.optional("persons", ValueType.COUNT, "the people who are taken; none if they are not given");
    private final Column<Optional<LocalDate>> asOf = table.optional(
            "as_of",
            ValueType.DATE,
            "the day for which the two figures hold; the day before the plan if none is stated");
    private final Column<Optional<Boolean>> seat = table.optional(
            "seat",
            YES_OR_NO,
            "whether the formed unit keeps the seat of this one, and so its code; no if none is stated");
    private final Column<String> name = table.text("name", "the name of the formed unit, without its type");
    private final Column<Optional<UnitType>> type = table.optional(
            "type", GazetteerTypes.UNIT_TYPE, "the type of the formed unit; by the rule if none is stated");
    private final Column<Optional<LocalDate>> date =
            table.optional("date", ValueType.DATE, "the first day of the new state, the same for the whole plan");
    private final Column<Optional<PlanStatus>> status =
            table.optional("status", STATUS, "how far the change has come; proposed if none is stated");
    private final Column<String> document = table.text("document", "the number of the document that proposes it");
    private final Column<String> period = table.text("period", "the period of rearrangement that it belongs to");
    private final Column<Optional<Double>> totalArea = table.optional(
            "total_area_km2",
            ValueType.NUMBER,
            "the area that the plan states of the formed unit, in square kilometres; it counts unless every row gives an area");
    private final Column<Optional<Long>> totalPersons = table.optional(
            "total_persons",
            ValueType.COUNT,
            "the people that the plan states of the formed unit; they count unless every row gives people");
    private final Column<String> exception =
            table.text("exception", "the exception from the standards that the plan claims");
    private final Column<String> note = table.text("note", "further words");

    private PlanSchema(boolean isPlaced) {
        super("plan", "Plans of mergers");
        this.isPlaced = isPlaced;
    }

    @Override
    public PlanRow read(Row row) throws BadRowException {
        Optional<Extent> ofArea = row.get(area);
        Extent areaExtent = ofArea.orElse(Extent.ALL);
        Optional<Double> km2 = row.get(areaKm2);
        Optional<Long> people = row.get(persons);
        PlanPart part = new PlanPart(
                row.get(unit),
                areaExtent,
                row.get(population).orElse(areaExtent),
                number(km2),
                count(people),
                row.get(asOf),
                row.get(seat).orElse(false));
        Proposal proposal = new Proposal(
                row.get(name),
                row.get(type),
                row.get(date),
                row.get(status),
                row.get(document),
                row.get(period),
                number(row.get(totalArea)),
                count(row.get(totalPersons)),
                row.get(exception),
                row.get(note));
        return new PlanRow(row.get(change), part, proposal, isPlaced ? row.location() : Location.of(name()));
    }

    @Override
    public void write(PlanRow value, NewRow row) {
        PlanPart part = value.part();
        Proposal proposal = value.proposal();
        row.set(change, value.change())
                .set(unit, part.unit())
                .set(area, Optional.of(part.area()))
                .set(population, Optional.of(part.population()))
                .set(areaKm2, boxed(part.areaKm2()))
                .set(persons, boxed(part.persons()))
                .set(asOf, part.asOf())
                .set(seat, Optional.of(part.isSeat()))
                .set(name, proposal.name())
                .set(type, proposal.type())
                .set(date, proposal.date())
                .set(status, proposal.status())
                .set(document, proposal.document())
                .set(period, proposal.period())
                .set(totalArea, boxed(proposal.areaKm2()))
                .set(totalPersons, boxed(proposal.persons()))
                .set(exception, proposal.exception())
                .set(note, proposal.note());
    }

    private static OptionalDouble number(Optional<Double> stated) {
        return stated.isPresent() ? OptionalDouble.of(stated.get()) : OptionalDouble.empty();
    }

    private static OptionalLong count(Optional<Long> stated) {
        return stated.isPresent() ? OptionalLong.of(stated.get()) : OptionalLong.empty();
    }

    private static Optional<Double> boxed(OptionalDouble stated) {
        return stated.isPresent() ? Optional.of(stated.getAsDouble()) : Optional.empty();
    }

    private static Optional<Long> boxed(OptionalLong stated) {
        return stated.isPresent() ? Optional.of(stated.getAsLong()) : Optional.empty();
    }

    private static final class References implements ValueType.TextForm<UnitReference> {
        @Override
        public @Nullable UnitReference parse(String text) {
            return UnitReference.find(text).orElse(null);
        }
    }
}
