/**
 * Describes the tables of standards for the size of units, and of the traits of units, each as a {@link
 * vn.donvi.tables.schema.Schema}.
 *
 * <pre>{@code
 * CsvTable.of(StandardSchema.STANDARDS).write(VietnamStandards.load().standards(), Path.of("standards.csv"));
 * System.out.println(StandardSchema.STANDARDS.title()); // Standards for the size of units
 * }</pre>
 */
@NullMarked
package vn.donvi.tables.standard;

import org.jspecify.annotations.NullMarked;
