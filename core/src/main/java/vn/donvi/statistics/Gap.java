package vn.donvi.statistics;

import java.util.List;
import java.util.Objects;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The reason for the lack of a trusted figure about a unit's territory.
 *
 * @param unit the version
 * @param reason the reason
 * @param units the versions that the reason refers to, in the order of their ids; unmodifiable
 */
public record Gap(AdministrativeUnit unit, Reason reason, List<AdministrativeUnit> units) {
    public Gap {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(reason, "reason");
        units = List.copyOf(units);
    }

    /** A reason for a missing figure. */
    public enum Reason {
        /** There are figures about the territory, but they are suspect; {@link Gap#units()} bear them. */
        ONLY_SUSPECT,
        /** There are figures about the territory, but for other dates than requested; {@link Gap#units()} bear them. */
        OTHER_DATE,
        /** It was made of whole units, and there is no figure about some of them: {@link Gap#units()}. */
        SOURCE_MISSING,
        /** It was made of parts of other units, or of a share that no source states: {@link Gap#units()}. */
        MADE_OF_PARTS,
        /** No figure about the territory is known, and none of the other reasons applies. */
        NO_FIGURE
    }
}
