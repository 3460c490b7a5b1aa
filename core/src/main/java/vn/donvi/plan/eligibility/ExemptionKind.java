package vn.donvi.plan.eligibility;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/** A reason for which a unit need not be rearranged although it is small. Kinds may be added. */
public enum ExemptionKind {
    /** The unit is isolated and hard to connect with its neighbours. */
    ISOLATED("isolated"),
    /** The boundaries are unchanged since 1945. */
    UNCHANGED_SINCE_1945("unchanged_since_1945"),
    /** The unit has an important position for defence or security. */
    DEFENCE("defence"),
    /** The unit is distinct by history, culture, ethnicity or religion. */
    HERITAGE("heritage"),
    /** The rural unit is planned to be urban, and has the area and people of an urban unit. */
    PLANNED_URBAN("planned_urban"),
    /** The unit was already rearranged in an earlier period. The history of a gazetteer tells it. */
    ALREADY_REARRANGED("already_rearranged");

    private final String label;

    ExemptionKind(String label) {
        this.label = label;
    }

    /** The kind whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<ExemptionKind> find(String label) {
        return Optional.ofNullable(Labels.KINDS.get(label));
    }

    /** The name of the kind in files: {@code already_rearranged}. */
    public String label() {
        return label;
    }

    /** The kinds by label; a class of its own, as that of {@link vn.donvi.unit.UnitType}. */
    private static final class Labels {
        static final ImmutableMap<String, ExemptionKind> KINDS =
                Maps.uniqueIndex(List.of(values()), ExemptionKind::label);
    }
}
