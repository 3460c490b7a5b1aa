/**
 * Describes tables, each once and free of any format.
 *
 * <p>A {@link vn.donvi.tables.schema.Schema} names the columns of a table, and says how a row becomes a value and a value a
 * row. The engines for CSV, JSON and SQL read and write every table by its schema. The JSON Schema, the definitions for
 * databases and the documentation of the columns are made from it.
 */
@NullMarked
package vn.donvi.tables.schema;

import org.jspecify.annotations.NullMarked;
