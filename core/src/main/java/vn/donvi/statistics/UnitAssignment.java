package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Says of which unit of a reference date a unit of any date is counted, such as the province of today for a commune of
 * before the reform.
 *
 * <pre>{@code
 * UnitAssignment provinces = DestinationAssignment.to(Destinations.at(gazetteer, today, UnitLevel.PROVINCE));
 * provinces.of(commune, LocalDate.of(2025, 6, 30)); // Tỉnh Đồng Nai for a commune of Bình Phước
 * }</pre>
 */
public interface UnitAssignment {
    /**
     * The unit of the reference date; empty if no source says where the unit lies.
     *
     * @param unit a version of a unit
     * @param on a date on which it is in force
     */
    Optional<AdministrativeUnit> of(AdministrativeUnit unit, LocalDate on);
}
