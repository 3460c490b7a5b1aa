/**
 * Coordinates as people write them, and the conversion of an address judged by the coordinates that come with it.
 *
 * <pre>{@code
 * Coordinates place = Coordinates.parse("18.3428", "105.9057");
 * System.out.println(place); // Coordinates[latitude=18.3428, longitude=105.9057]
 * System.out.println(Coordinates.fault("105.9057", "18.3428")); // Optional[SWAPPED]
 * }</pre>
 */
@NullMarked
package vn.donvi.boundaries.point;

import org.jspecify.annotations.NullMarked;
