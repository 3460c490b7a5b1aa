package vn.donvi.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.unit.UnitType;

/**
 * What a plan says of a unit to be formed, apart from the units that it is made of. What is not said is empty.
 *
 * @param name the name without the type
 * @param type the type
 * @param date the first day of the new state
 * @param status how far the proposal has come
 * @param document the number of the document that proposes it
 * @param period the period of rearrangement that it belongs to, in the words of the plan: {@code 2023-2025}
 * @param areaKm2 the area that the plan states of the formed unit, in km²
 * @param persons the population that the plan states of the formed unit
 * @param exception the exception from the standards that the plan claims, in its words
 * @param note further words
 */
public record Proposal(
        String name,
        Optional<UnitType> type,
        Optional<LocalDate> date,
        Optional<PlanStatus> status,
        String document,
        String period,
        OptionalDouble areaKm2,
        OptionalLong persons,
        String exception,
        String note) {
    /** Nothing is said. */
    public static final Proposal NONE = new Proposal(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            OptionalDouble.empty(),
            OptionalLong.empty(),
            "",
            "");

    public Proposal {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(areaKm2, "areaKm2");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(exception, "exception");
        Objects.requireNonNull(note, "note");
    }

    /** The same with another name. */
    public Proposal named(String other) {
        return new Proposal(other, type, date, status, document, period, areaKm2, persons, exception, note);
    }

    /** The same with another type. */
    public Proposal typed(UnitType other) {
        return new Proposal(
                name, Optional.of(other), date, status, document, period, areaKm2, persons, exception, note);
    }

    /** The same with another status and document. */
    public Proposal by(PlanStatus other, String number) {
        return new Proposal(name, type, date, Optional.of(other), number, period, areaKm2, persons, exception, note);
    }

    /** The status, or {@link PlanStatus#PROPOSED} if none is said. */
    public PlanStatus statusOrProposed() {
        return status.orElse(PlanStatus.PROPOSED);
    }
}
