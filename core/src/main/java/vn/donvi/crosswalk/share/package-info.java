/** The share of a unit that goes to another: an estimate between guaranteed bounds, and the evidence for it. */
@NullMarked
package vn.donvi.crosswalk.share;

import org.jspecify.annotations.NullMarked;
