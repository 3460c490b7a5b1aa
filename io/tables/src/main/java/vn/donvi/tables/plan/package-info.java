/**
 * The table of plans of mergers.
 *
 * <pre>{@code
 * System.out.println(PlanSchema.PLAN.title()); // Plans of mergers
 * }</pre>
 */
@NullMarked
package vn.donvi.tables.plan;

import org.jspecify.annotations.NullMarked;
