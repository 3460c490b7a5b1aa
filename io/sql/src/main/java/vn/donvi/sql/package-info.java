/**
 * Defines, fills and reads tables of databases through JDBC.
 *
 * <p>{@link vn.donvi.sql.SqlTable} does so for every {@link vn.donvi.tables.schema.Schema} without nested objects. The
 * driver is the caller's.
 *
 * <pre>{@code
 * SqlTable<AdministrativeUnit> units = SqlTable.of(UnitSchema.UNITS);
 * System.out.println(units.definition().lines().findFirst()); // Optional[CREATE TABLE units (]
 * }</pre>
 */
@NullMarked
package vn.donvi.sql;

import org.jspecify.annotations.NullMarked;
