/**
 * Which units of a date share a border. The borders come from polygons or from a user's own table; nothing here knows
 * where units lie.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * Neighbourhood communes = Boundaries.load(vn).on(LocalDate.of(2025, 7, 1)).neighbourhood(UnitLevel.COMMUNE);
 * System.out.println(communes.neighbours(UnitId.parse("18229@2025-07-01")).size()); // 6
 * }</pre>
 */
@NullMarked
package vn.donvi.neighbour;

import org.jspecify.annotations.NullMarked;
