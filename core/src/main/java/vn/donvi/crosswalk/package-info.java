/**
 * The fate of units between two dates and its certainty. All transfers between the dates are composed, and the shares
 * of area and population are given as bounds and estimates.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * Crosswalk reform = Crosswalk.between(vn, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
 * for (CrosswalkRow row : reform.of(UnitId.parse("18280@2020-01-01"))) {
 *     System.out.println(row.target() + " " + row.population());
 *     // Optional[Xã Đức Thọ (18229@2025-07-01)] 1.0 of [1.0, 1.0]
 * }
 * }</pre>
 */
@NullMarked
package vn.donvi.crosswalk;

import org.jspecify.annotations.NullMarked;
