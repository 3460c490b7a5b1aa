/**
 * Pictures of units: maps, flows of lineages and reports of changes, as SVG and as self-contained pages.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * LocalDate day = LocalDate.of(2025, 7, 1);
 * UnitMap map = UnitMap.of(Boundaries.load(vn), vn.on(day).get(UnitCode.of("18229")), day);
 * Files.writeString(Path.of("duc-tho.svg"), map.svg());
 * Files.writeString(Path.of("duc-tho.html"), map.html());
 * }</pre>
 */
@NullMarked
package vn.donvi.pictures;

import org.jspecify.annotations.NullMarked;
