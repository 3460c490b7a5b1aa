/**
 * Figures about units, each with the date it holds for, its source and how far it can be trusted.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * AdministrativeUnit commune = vn.on(LocalDate.of(2025, 7, 1)).get(UnitCode.of("18229"));
 * Measurement figure = vn.measurements(commune).get(0);
 * System.out.println(figure.measure() + " " + figure.value() + " on " + figure.asOf() + ", " + figure.quality());
 * // AREA 48.93 on 2025-07-01, OFFICIAL
 * }</pre>
 */
@NullMarked
package vn.donvi.measure;

import org.jspecify.annotations.NullMarked;
