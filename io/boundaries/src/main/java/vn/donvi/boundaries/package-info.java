/**
 * Where units lie: the polygon of a unit, the unit at a point on any date, and the neighbours of a unit. The polygons
 * are versioned like units, by the lineages of a gazetteer.
 *
 * <pre>{@code
 * Boundaries boundaries = Boundaries.load(VietnamGazetteer.load());
 * PointLocation location = boundaries.locate(18.3428, 105.9057, LocalDate.of(2025, 7, 1));
 * System.out.println(location.unit()); // Optional[Phường Thành Sen (18073@2025-07-01)]
 * }</pre>
 *
 * <p>Coordinates are decimal degrees of WGS 84. {@code vn.donvi.boundaries.point} reads them as people write them.
 */
@NullMarked
package vn.donvi.boundaries;

import org.jspecify.annotations.NullMarked;
