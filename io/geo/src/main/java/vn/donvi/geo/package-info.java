/**
 * Units of a date with their polygons and figures, for maps and databases: GeoJSON, TopoJSON, a table with a column of
 * geometries, and the metadata of GeoParquet. Every form has the same properties, which are the columns of {@link
 * vn.donvi.geo.FeatureSchema}, and says where the polygons are from and under which licence.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * FeatureSet units = FeatureSet.of(Boundaries.load(vn), LocalDate.of(2025, 7, 1));
 * GeoJson.write(units.features(UnitLevel.PROVINCE), units.layer(), Output.to(Path.of("provinces.geojson")));
 * TopoJson.write(units, Output.to(Path.of("units.topojson")));
 * System.out.println(units.features(UnitLevel.PROVINCE).size()); // 34
 * }</pre>
 */
@NullMarked
package vn.donvi.geo;

import org.jspecify.annotations.NullMarked;
