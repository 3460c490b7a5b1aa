package vn.donvi.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Collects a plan; not thread-safe. */
    public static final class Builder {
        private static final BigDecimal USUAL_TOLERANCE = BigDecimal.valueOf(5);

        private final Gazetteer gazetteer;
        private final LocalDate date;
        private final List<PlanRow> rows = new ArrayList<>();
        private final List<PlanPart> parts = new ArrayList<>();
        private Proposal proposal = Proposal.NONE;
        private int changes;
        private @Nullable Neighbourhood neighbours;
        private @Nullable Standards standards;
        private Optional<String> rule = Optional.empty();
        private BigDecimal tolerance = USUAL_TOLERANCE;

        private Builder(Gazetteer gazetteer, LocalDate date) {
            this.gazetteer = gazetteer;
            this.date = Objects.requireNonNull(date, "date");
        }

        /**
         * Begins a change: a unit is formed of whole units. What follows is about this change, until the next one begins.
         *
         * @param whole each a code, or a code with a day: {@code 18229@2025-07-01}
         * @throws IllegalArgumentException if a text is neither
         */
        public Builder merge(String... whole) {
            endChange();
            Arrays.stream(whole).map(UnitReference::parse).map(PlanPart::whole).forEach(parts::add);
            return this;
        }

        /** Adds a part of a unit to the change. */
        public Builder withPart(String unit, Extent area, Extent population) {
            parts.add(PlanPart.of(UnitReference.parse(unit), area, population));
            return this;
        }

        /**
         * States the area and the people that the change takes of a unit, which go before the figures of the gazetteer.
         *
         * @param unit a unit of the change, as it was named
         * @param areaKm2 the area, in km²
         * @throws IllegalArgumentException if the change does not take of it
         */
        public Builder withFigures(String unit, double areaKm2, long persons, LocalDate asOf) {
            int number = numberOf(unit);
            parts.set(number, parts.get(number).withFigures(areaKm2, persons, asOf));
            return this;
        }

        /** Names the formed unit, without its type. */
        public Builder named(String name) {
            proposal = proposal.named(name);
            return this;
        }

        /** Says the type of the formed unit. */
        public Builder typed(UnitType type) {
            proposal = proposal.typed(type);
            return this;
        }

        /**
         * Says whose seat the formed unit keeps, which gives the code.
         *
         * @throws IllegalArgumentException if the change does not take of the unit
         */
        public Builder seat(String unit) {
            int number = numberOf(unit);
            parts.set(number, parts.get(number).asSeat());
            return this;
        }

        /** Says how far the proposal has come, and by which document. */
        public Builder by(PlanStatus status, String document) {
            proposal = proposal.by(status, document);
            return this;
        }

        /** Adds rows of a table. */
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

        /** Finds all that is wrong with the plan, in the order of its rows. */
        public List<PlanProblem> check() {
            return resolved().problems();
        }

        /**
         * The plan.
         *
         * @throws ProblemsException if it cannot be laid over the gazetteer, with all that is wrong with it
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
            endChange();
            return PlanResolution.of(
                    rows, gazetteer, date, new PlanChecks.Given(neighbours, standards, rule, tolerance));
        }

        /** Keeps the change that has been described so far as rows. */
        private void endChange() {
            if (parts.isEmpty()) {
                return;
            }
            changes++;
            for (PlanPart part : parts) {
                rows.add(new PlanRow(String.valueOf(changes), part, proposal, Location.of("change " + changes)));
            }
            parts.clear();
            proposal = Proposal.NONE;
        }

        private int numberOf(String unit) {
            UnitReference asked = UnitReference.parse(unit);
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).unit().equals(asked)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("the change does not take of " + unit);
        }
    }
}
