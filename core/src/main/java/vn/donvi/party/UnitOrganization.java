package vn.donvi.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The party organisation of a unit on a date: recorded in a register, or only implied by the Party's structure. In that
 * structure every province and commune has one, and until 2025-06-30 every district.
 *
 * @param unit the version of the unit
 * @param date the date
 * @param recorded the recorded organisation; empty if it is only implied
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

    /** Whether the organisation is not in the register, and only the structure implies it. */
    public boolean isImplied() {
        return recorded.isEmpty();
    }

    /** The recorded kind, or the possible kinds, the usual one first; empty in a country without the Party. */
    public List<OrganizationKind> kinds() {
        return recorded.map(organization -> List.of(organization.kind()))
                .orElseGet(() -> OrganizationKind.ofUnit(unit.type(), date));
    }

    /**
     * The organisation that the structure implies, for the life of the unit and without further facts. If the structure
     * leaves its kind open, it is {@link OrganizationKind#DANG_BO}.
     *
     * @throws IllegalStateException if the unit has none of its own
     */
    public PartyOrganization implied() {
        List<OrganizationKind> kinds = OrganizationKind.ofUnit(unit.type(), date);
        if (kinds.isEmpty()) {
            throw new IllegalStateException(unit + " has no party organisation of its own on " + date);
        }
        OrganizationKind kind = kinds.size() == 1 ? kinds.get(0) : OrganizationKind.DANG_BO;
        return PartyOrganization.builder(kind, unit, unit.validity()).build();
    }

    /**
     * The recorded name, or the name of the usual kind: {@code Đảng bộ xã Tùng Ảnh}; empty if there is no organisation.
     */
    public String name() {
        return recorded.map(PartyOrganization::name)
                .orElseGet(() -> kinds().isEmpty()
                        ? ""
                        : OrganizationName.of(kinds().get(0).form(), unit).toString());
    }

    /** The text for people: the name, and whether it is only implied. */
    @Override
    public String toString() {
        return isImplied() ? name() + " (implied)" : name();
    }
}
