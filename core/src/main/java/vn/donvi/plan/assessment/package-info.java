/**
 * What a plan leads to: the size of the units that it forms, the standards that they meet, what it leaves too small, and
 * the counts of the province before and after. What is not known stays open, with the reason.
 */
@NullMarked
package vn.donvi.plan.assessment;

import org.jspecify.annotations.NullMarked;
