package vn.donvi.plan.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.ChangeKind;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/**
 * An exemption that the rules of a period have.
 *
 * @param period the name of the period
 * @param kind the kind
 * @param document the number of the document that states it
 * @param clause the article or clause; may be empty
 * @param types the types of the units; all if empty. Unmodifiable
 * @param changedIn the dates of the earlier rearrangement; only {@link ExemptionKind#ALREADY_REARRANGED} has them
 * @param changes the kinds of changes that count as a rearrangement; unmodifiable
 * @param isConfirmed whether a publication that quotes the document states it
 * @param note what is not certain; may be empty
 */
public record Exemption(
        String period,
        ExemptionKind kind,
        String document,
        String clause,
        List<UnitType> types,
        Optional<DateRange> changedIn,
        List<ChangeKind> changes,
        boolean isConfirmed,
        String note) {
    /**
     * @throws IllegalArgumentException if the period or the document is blank, an exemption of units that were already
     *     rearranged has no dates or no kinds of changes, another one has any, or what is not confirmed has no note
     */
    public Exemption {
        Objects.requireNonNull(clause, "clause");
        types = List.copyOf(types);
        changes = List.copyOf(changes);
        RearrangementPeriod.checkNamed(period, document);
        boolean isEarlier = kind == ExemptionKind.ALREADY_REARRANGED;
        if (changedIn.isPresent() != isEarlier || changes.isEmpty() == isEarlier) {
            throw new IllegalArgumentException(
                    "an exemption has dates and kinds of changes if and only if it is for units that were already"
                            + " rearranged");
        }
        RearrangementPeriod.checkNoted(isConfirmed, note);
    }

    /** Whether it is for units of a type. */
    boolean isAbout(UnitType type) {
        return types.isEmpty() || types.contains(type);
    }
}
