/**
 * Reads and writes gazetteers and tables as JSON and JSON Lines. Reading reports every problem with its place.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * GazetteerJson.write(vn, Path.of("gazetteer.json"));
 * System.out.println(GazetteerJson.read(Path.of("gazetteer.json")).units().equals(vn.units())); // true
 * }</pre>
 */
@NullMarked
package vn.donvi.json;

import org.jspecify.annotations.NullMarked;
