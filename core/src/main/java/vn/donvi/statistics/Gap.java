package vn.donvi.statistics;

import java.util.List;
import java.util.Objects;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Why there is no figure about a unit's territory that can be trusted.
 *
 * @param unit the version
 * @param reason why
 * @param units the versions that the reason speaks of, in the order of their ids; unmodifiable
 */
public record Gap(AdministrativeUnit unit, Reason reason, List<AdministrativeUnit> units) {
    public Gap {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(reason, "reason");
        units = List.copyOf(units);
    }

    /** Why there is no figure. */
    public enum Reason {
        /** There are figures about the territory, but they are suspect; {@link Gap#units()} bear them. */
        ONLY_SUSPECT,
        /** There are figures about the territory, but for other dates than are wanted; {@link Gap#units()} bear them. */
        OTHER_DATE,
        /** It was made of whole units, and there is no figure about some of them: {@link Gap#units()}. */
        SOURCE_MISSING,
        /** It was made of parts of other units, or of so much of them as no source says: {@link Gap#units()}. */
        MADE_OF_PARTS,
        /** No figure about the territory is known at all. */
        NO_FIGURE
    }
}
