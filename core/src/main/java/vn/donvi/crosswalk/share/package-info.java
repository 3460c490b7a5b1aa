/**
 * The share of a unit that goes to another: an estimate between guaranteed bounds, and the evidence for it.
 *
 * <pre>{@code
 * Destinations today = Destinations.at(VietnamGazetteer.load(), LocalDate.of(2025, 7, 1));
 * Share people = today.of(UnitId.parse("27007@2004-08-31")).get(0).population();
 * System.out.println(people.low() + " to " + people.high() + " by " + people.evidence());
 * // 0.0 to 1.0 by [OVERLAY, AREA_FOR_POPULATION]
 * }</pre>
 */
@NullMarked
package vn.donvi.crosswalk.share;

import org.jspecify.annotations.NullMarked;
