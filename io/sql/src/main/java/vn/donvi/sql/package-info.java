/**
 * Defines, fills and reads tables of databases through JDBC.
 *
 * <p>{@link vn.donvi.sql.SqlTable} does so for every {@link vn.donvi.tables.schema.Schema} without nested objects. The
 * driver is the caller's.
 */
@NullMarked
package vn.donvi.sql;

import org.jspecify.annotations.NullMarked;
