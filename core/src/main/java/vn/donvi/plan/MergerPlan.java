package vn.donvi.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.amendment.Amendment;
import vn.donvi.change.Extent;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.problem.Location;
import vn.donvi.problem.ProblemsException;
import vn.donvi.standard.Standards;
import vn.donvi.unit.UnitType;

/**
 * A plan of mergers for one day, resolved on a gazetteer.
 *
 * <pre>{@code
 * MergerPlan plan = MergerPlan.of(vn, LocalDate.of(2026, 12, 1))
 *         .merge("18229", "18244")
 *         .named("Đức Thọ")
 *         .seat("18229")
 *         .build();
 * Gazetteer planned = plan.gazetteer(); // as any other: lineage, crosswalk, harmonise, convert
 * }</pre>
 *
 * <p>A formed unit has the code of the unit whose seat it keeps. What the plan leaves open is settled and said in
 * {@link PlannedUnit#assumptions}. The plan is about the state of the day before: units and changes of the day itself and
 * of later days are left out. So a plan of the past is laid over the units of then. Figures of these units are kept, also
 * those of later days, since few are of earlier ones; an assessment says so as a doubt.
 *
 * <p>Immutable and thread-safe. Making it costs at most two copies of the gazetteer.
 */
public final class MergerPlan {
    private final LocalDate date;
    private final Gazetteer before;
    private final Gazetteer planned;
    private final Amendment amendment;
    private final List<PlannedUnit> units;
    private final List<PlanProblem> problems;
    private final @Nullable Neighbourhood neighbours;

    private MergerPlan(PlanResolution resolution, Amendment amendment, @Nullable Neighbourhood neighbours) {
        this.date = resolution.date();
        this.before = resolution.before();
        this.amendment = amendment;
        this.planned = amendment.appliedTo(before);
        this.units = resolution.units();
        this.problems = resolution.problems();
        this.neighbours = neighbours;
    }

    /**
     * Starts a plan.
     *
     * @param gazetteer the gazetteer of the units
     * @param date the first day of the planned state
     * @throws IllegalArgumentException if the day before is earlier than the gazetteer's baseline
     */
    public static Builder of(Gazetteer gazetteer, LocalDate date) {
        if (!gazetteer.coverage().contains(date.minusDays(1))) {
            throw new IllegalArgumentException("a plan for " + date + " needs the state of the day before, but the"
                    + " gazetteer begins on " + gazetteer.coverage().startInclusive());
        }
        return new Builder(gazetteer, date);
    }

    /** The first day of the planned state. */
    public LocalDate date() {
        return date;
    }

    /** The gazetteer without the plan, and without the units and changes of the day of the plan and later. */
    public Gazetteer before() {
        return before;
    }

    /** The gazetteer with the plan. */
    public Gazetteer gazetteer() {
        return planned;
    }

    /** The versions that end and begin, and the changes between them. */
    public Amendment amendment() {
        return amendment;
    }

    /** The units that the plan forms, in its order; unmodifiable. */
    public List<PlannedUnit> units() {
        return units;
    }

    /** What is wrong with the plan, though it can be laid over the gazetteer; unmodifiable. */
    public List<PlanProblem> problems() {
        return problems;
    }

    /** The borders of the day before, by which the plan was checked; empty if none were given. */
    public Optional<Neighbourhood> neighbours() {
        return Optional.ofNullable(neighbours);
    }

    /**
     * Collects a plan; not thread-safe. A plan has changes that are described here, rows of a table, or both. Described
     * changes are numbered from 1, without the numbers and names that rows have, and come after the rows.
     */
    public static final class Builder {
        private static final BigDecimal USUAL_TOLERANCE = BigDecimal.valueOf(5);

        private final Gazetteer gazetteer;
        private final LocalDate date;
        private final List<PlanRow> rows = new ArrayList<>();
        private final List<DescribedChange> described = new ArrayList<>();
        /** The described change that has begun and has not ended. */
        private @Nullable DescribedChange open;

        private @Nullable Neighbourhood neighbours;
        private @Nullable Standards standards;
        private Optional<String> rule = Optional.empty();
        private BigDecimal tolerance = USUAL_TOLERANCE;

        /** A change that is described here. */
        private static final class DescribedChange {
            private final List<PlanPart> parts = new ArrayList<>();
            private Proposal proposal = Proposal.NONE;
        }

        private Builder(Gazetteer gazetteer, LocalDate date) {
            this.gazetteer = gazetteer;
            this.date = Objects.requireNonNull(date, "date");
        }

        /**
         * Begins a change: a unit is formed of whole units. What follows is about this change, until the next one begins or
         * rows are added.
         *
         * @param whole each a code, or a code with a day: {@code 18229@2025-07-01}; none if the change takes only parts
         * @throws IllegalArgumentException if a text is neither
         * @throws IllegalStateException if the change before takes of no unit
         */
        public Builder merge(String... whole) {
            List<PlanPart> parts = Arrays.stream(whole)
                    .map(UnitReference::parse)
                    .map(PlanPart::whole)
                    .toList();
            endChange();
            DescribedChange change = new DescribedChange();
            change.parts.addAll(parts);
            described.add(change);
            open = change;
            return this;
        }

        /**
         * Adds a part of a unit to the change.
         *
         * @throws IllegalArgumentException if the text is no unit
         * @throws IllegalStateException if no change has begun
         */
        public Builder withPart(String unit, Extent area, Extent population) {
            change().parts.add(PlanPart.of(UnitReference.parse(unit), area, population));
            return this;
        }

        /**
         * States the area and the people that the change takes of a unit, which go before the figures of the gazetteer.
         *
         * @param unit a unit of the change, as it was named
         * @param areaKm2 the area, in km²
         * @throws IllegalArgumentException if the change does not take of it
         * @throws IllegalStateException if no change has begun
         */
        public Builder withFigures(String unit, double areaKm2, long persons, LocalDate asOf) {
            replace(unit, part -> part.withFigures(areaKm2, persons, asOf));
            return this;
        }

        /**
         * Names the formed unit, without its type.
         *
         * @throws IllegalStateException if no change has begun
         */
        public Builder named(String name) {
            change().proposal = change().proposal.named(name);
            return this;
        }

        /**
         * Says the type of the formed unit.
         *
         * @throws IllegalStateException if no change has begun
         */
        public Builder typed(UnitType type) {
            change().proposal = change().proposal.typed(type);
            return this;
        }

        /**
         * Says whose seat the formed unit keeps, which gives the code.
         *
         * @throws IllegalArgumentException if the change does not take of the unit
         * @throws IllegalStateException if no change has begun
         */
        public Builder seat(String unit) {
            replace(unit, PlanPart::asSeat);
            return this;
        }

        /**
         * Says how far the proposal has come, and by which document.
         *
         * @throws IllegalStateException if no change has begun
         */
        public Builder by(PlanStatus status, String document) {
            change().proposal = change().proposal.by(status, document);
            return this;
        }

        /**
         * Adds rows of a table. They end the change that has begun.
         *
         * @throws IllegalStateException if that change takes of no unit
         */
        public Builder addRows(Iterable<PlanRow> more) {
            endChange();
            more.forEach(rows::add);
            return this;
        }

        /** Gives borders of the day before, by which it is checked that the units of each change touch. */
        public Builder neighbours(Neighbourhood borders) {
            neighbours = Objects.requireNonNull(borders, "borders");
            return this;
        }

        /**
         * Gives the standards, so that a plan for a day without any is a problem.
         *
         * @param name the short name of the rule that the plan goes by, whenever it is in force; empty for the one in
         *     force on the day
         */
        public Builder standards(Standards known, Optional<String> name) {
            standards = Objects.requireNonNull(known, "standards");
            rule = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Says by how much the parts of a unit may differ from the whole, whose figure is of another day and document;
         * 5 percent if not said.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder tolerance(BigDecimal percent) {
            if (percent.signum() < 0) {
                throw new IllegalArgumentException("the tolerance must not be negative, but is " + percent);
            }
            tolerance = percent;
            return this;
        }

        /**
         * Finds all that is wrong with the plan, in the order of its rows and changes. The plan can be described further
         * afterwards.
         *
         * @throws IllegalStateException if the change that has begun takes of no unit
         */
        public List<PlanProblem> check() {
            return resolved().problems();
        }

        /**
         * The plan.
         *
         * @throws ProblemsException if it cannot be laid over the gazetteer, with all that is wrong with it
         * @throws IllegalStateException if the change that has begun takes of no unit
         */
        public MergerPlan build() {
            PlanResolution resolution = resolved();
            Optional<Amendment> amendment = resolution.amendment();
            if (amendment.isEmpty()) {
                throw new ProblemsException(
                        resolution.problems().stream().map(PlanProblem::problem).toList());
            }
            return new MergerPlan(resolution, amendment.get(), neighbours);
        }

        private PlanResolution resolved() {
            checkOpen();
            List<PlanRow> all = new ArrayList<>(rows);
            Set<String> names = rows.stream().map(PlanRow::change).collect(Collectors.toSet());
            int number = 0;
            for (DescribedChange change : described) {
                do {
                    number++;
                } while (names.contains(String.valueOf(number)));
                String name = String.valueOf(number);
                Location place = Location.of("change " + name);
                change.parts.forEach(part -> all.add(new PlanRow(name, part, change.proposal, place)));
            }
            return PlanResolution.of(
                    all, gazetteer, date, new PlanChecks.Given(neighbours, standards, rule, tolerance));
        }

        private void endChange() {
            checkOpen();
            open = null;
        }

        private void checkOpen() {
            if (open != null && open.parts.isEmpty()) {
                throw new IllegalStateException("the change that has begun takes of no unit");
            }
        }

        private DescribedChange change() {
            if (open == null) {
                throw new IllegalStateException("no change has begun; merge(…) begins one");
            }
            return open;
        }

        private void replace(String unit, UnaryOperator<PlanPart> other) {
            UnitReference asked = UnitReference.parse(unit);
            List<PlanPart> parts = change().parts;
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).unit().equals(asked)) {
                    parts.set(i, other.apply(parts.get(i)));
                    return;
                }
            }
            throw new IllegalArgumentException("the change does not take of " + unit);
        }
    }
}
