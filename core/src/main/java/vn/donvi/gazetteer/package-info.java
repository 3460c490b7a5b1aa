/**
 * The gazetteer: every version of every unit and every change between them, validated as a whole. It is queried by date
 * ({@link vn.donvi.gazetteer.Snapshot}) and through time ({@link vn.donvi.gazetteer.Lineage}).
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * Snapshot in2010 = vn.on(LocalDate.of(2010, 1, 1));
 * AdministrativeUnit ward = in2010.get(UnitCode.of("26740"));
 * System.out.println(ward.fullName()); // Phường Bến Nghé
 * System.out.println(vn.lineage(ward).outcomes()); // [Phường Sài Gòn (26740@2025-07-01)]
 * }</pre>
 */
@NullMarked
package vn.donvi.gazetteer;

import org.jspecify.annotations.NullMarked;
