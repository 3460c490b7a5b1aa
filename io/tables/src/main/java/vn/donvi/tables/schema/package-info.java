/**
 * Describes tables, each once and free of any format.
 *
 * <p>A {@link vn.donvi.tables.schema.Schema} names the columns of a table, and says how a row becomes a value and a value a
 * row. The engines for CSV, JSON and SQL read and write every table by its schema. The JSON Schema, the definitions for
 * databases and the documentation of the columns are made from it.
 *
 * <pre>{@code
 * System.out.println(UnitSchema.UNITS.title()); // Versions of administrative units
 * Column<?> code = UnitSchema.UNITS.key().get(0);
 * System.out.println(code.name() + ": " + code.description()); // code: the code, with its leading zeros
 * }</pre>
 */
@NullMarked
package vn.donvi.tables.schema;

import org.jspecify.annotations.NullMarked;
