/** What follows for a unit that is formed from others, whether a plan says so or a search proposes it: type and traits. */
@NullMarked
package vn.donvi.plan.formed;

import org.jspecify.annotations.NullMarked;
