package vn.donvi.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The party organisation of a unit on a date: recorded in a register, or only implied by the Party's structure, in which
 * every province, every commune, and until 2025-06-30 every district has one.
 *
 * @param unit the version of the unit
 * @param date the date
 * @param recorded the organisation as recorded; empty if it is only implied
 */
public record UnitOrganization(AdministrativeUnit unit, LocalDate date, Optional<PartyOrganization> recorded) {
    /**
     * @throws IllegalArgumentException if the unit is not in force on the date
     */
    public UnitOrganization {
        Objects.requireNonNull(recorded, "recorded");
        if (!unit.isInForce(date)) {
            throw new IllegalArgumentException(unit + " is not in force on " + date);
        }
    }

    /** Whether the register says nothing about it and only the structure does. */
    public boolean isImplied() {
        return recorded.isEmpty();
    }

    /** The kind recorded, or the kinds it can be of, the usual first; none in a country without the Party. */
    public List<OrganizationKind> kinds() {
        return recorded.map(organization -> List.of(organization.kind()))
                .orElseGet(() -> OrganizationKind.ofUnit(unit.type(), date));
    }

    /** The name recorded, or the one it has if it is of the usual kind: {@code Đảng bộ xã Tùng Ảnh}; empty if none. */
    public String name() {
        return recorded.map(PartyOrganization::name)
                .orElseGet(() -> kinds().isEmpty()
                        ? ""
                        : OrganizationName.of(kinds().get(0).form(), unit).toString());
    }

    /** For people: the name, and whether it is only implied. */
    @Override
    public String toString() {
        return isImplied() ? name() + " (implied)" : name();
    }
}
