/**
 * Describes the tables of a gazetteer, of its snapshots and of crosswalks.
 *
 * <p>Each table is a {@link vn.donvi.tables.schema.Schema} with one constant. Formats with nested objects have a change
 * with its transfers in one row ({@link vn.donvi.tables.gazetteer.ChangeSchema}). Flat formats have two tables for them
 * ({@link vn.donvi.tables.gazetteer.ChangeRowSchema}, {@link vn.donvi.tables.gazetteer.TransferRowSchema}).
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * CsvTable.of(UnitSchema.UNITS).write(vn.units(), Path.of("units.csv"));
 * System.out.println(CsvTable.of(UnitSchema.UNITS).read(Path.of("units.csv")).orThrow().equals(vn.units())); // true
 * }</pre>
 */
@NullMarked
package vn.donvi.tables.gazetteer;

import org.jspecify.annotations.NullMarked;
