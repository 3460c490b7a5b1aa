/**
 * Describes the tables of the rules by which units must be rearranged, and of the exemptions that a user claims, each as a
 * {@link vn.donvi.tables.schema.Schema}.
 *
 * <pre>{@code
 * EligibilityRules rules = VietnamEligibility.load();
 * CsvTable.of(PeriodSchema.PERIODS).write(rules.periods(), Path.of("periods.csv"));
 * System.out.println(PeriodSchema.PERIODS.title()); // Periods in which units are rearranged
 * }</pre>
 */
@NullMarked
package vn.donvi.tables.eligibility;

import org.jspecify.annotations.NullMarked;
