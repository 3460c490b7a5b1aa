/**
 * The standards for the size of units: how many people, how much area and how many lower units the law asks of a unit, by
 * its type and traits. The standards are data. A trait that is not known gives both answers and never one.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * LocalDate day = LocalDate.of(2026, 1, 1);
 * UnitProfiles profiles = UnitProfiles.of(vn, day, UnitTraits.NONE);
 * AdministrativeUnit commune = vn.on(day).get(UnitCode.of("18229"));
 * StandardAnswer area = StandardCheck.of(VietnamStandards.load(), day).check(profiles.of(commune)).get(1);
 * System.out.println(area.verdict() + ": " + area.reason()); // DEPENDS: depends on mountain, island
 * }</pre>
 */
@NullMarked
package vn.donvi.standard;

import org.jspecify.annotations.NullMarked;
