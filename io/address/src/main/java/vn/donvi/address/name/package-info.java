/**
 * The names of units in texts: folded for comparison, and looked up in a compact table.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * NameIndex index = NameIndex.of(vn.units());
 * System.out.println(index.find(NameQuery.of("P.15").parent(UnitCode.of("766"))));
 * // [NameMatch[unit=Phường 15 (27007@2004-08-31), accents=SAME, typeFits=true, official=true]]
 * }</pre>
 */
@NullMarked
package vn.donvi.address.name;

import org.jspecify.annotations.NullMarked;
