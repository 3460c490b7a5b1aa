/** A plan beside what happened: which of its units were formed, of what, and by which act. */
@NullMarked
package vn.donvi.plan.outcome;

import org.jspecify.annotations.NullMarked;
