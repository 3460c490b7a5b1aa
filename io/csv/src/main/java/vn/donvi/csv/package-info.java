/**
 * Tables as CSV. The package has an engine for the tables of any schema, and reads users' tables with any columns. It
 * also reads and writes the folders of a gazetteer and of a register of party organisations.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * GazetteerCsv.write(vn, Path.of("gazetteer"));
 * System.out.println(GazetteerCsv.read(Path.of("gazetteer")).units().equals(vn.units())); // true
 * }</pre>
 */
@NullMarked
package vn.donvi.csv;

import org.jspecify.annotations.NullMarked;
