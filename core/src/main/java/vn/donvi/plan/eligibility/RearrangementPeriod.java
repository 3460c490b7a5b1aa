package vn.donvi.plan.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/**
 * A period in which units are rearranged, and what the units must reach that are formed in it.
 *
 * @param name the name of the period: {@code 2023-2025}
 * @param document the number of the document that orders the rearrangement
 * @param validity the dates of the period
 * @param standardsOn the date of the standards that percentages are of
 * @param figuresOn the date of the units and figures that are judged; empty if no source tells it
 * @param targetRule the short name of the rule that a formed unit must meet; empty if none was seen
 * @param freeFrom a unit formed from so many units need not meet it; empty if there is no such exception
 * @param freeWithFactorFrom likewise, for a unit with a special factor
 * @param freeTypes the types of the formed units with these exceptions; all if empty. Unmodifiable
 * @param isConfirmed whether publications that quote the document state all of this
 * @param note what is not certain; may be empty
 */
public record RearrangementPeriod(
        String name,
        String document,
        DateRange validity,
        LocalDate standardsOn,
        Optional<LocalDate> figuresOn,
        Optional<String> targetRule,
        Optional<Integer> freeFrom,
        Optional<Integer> freeWithFactorFrom,
        List<UnitType> freeTypes,
        boolean isConfirmed,
        String note) {
    /**
     * @throws IllegalArgumentException if the name or the document is blank, a number of units is below 2, or what is not
     *     confirmed has no note
     */
    public RearrangementPeriod {
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(standardsOn, "standardsOn");
        Objects.requireNonNull(figuresOn, "figuresOn");
        Objects.requireNonNull(targetRule, "targetRule");
        freeTypes = List.copyOf(freeTypes);
        checkNamed(name, document);
        if (freeFrom.filter(number -> number < 2).isPresent()
                || freeWithFactorFrom.filter(number -> number < 2).isPresent()) {
            throw new IllegalArgumentException("a unit is formed from at least 2 units");
        }
        checkNoted(isConfirmed, note);
    }

    static void checkNamed(String period, String document) {
        if (period.isBlank()) {
            throw new IllegalArgumentException("period must not be blank");
        }
        if (document.isBlank()) {
            throw new IllegalArgumentException("document must not be blank");
        }
    }

    static void checkNoted(boolean isConfirmed, String note) {
        if (!isConfirmed && note.isBlank()) {
            throw new IllegalArgumentException("what is not confirmed needs a note");
        }
    }
}
