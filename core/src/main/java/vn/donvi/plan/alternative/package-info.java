/**
 * The search for mergers: the sets of neighbours with which a unit reaches a standard, and the division of a district or
 * province into groups that leaves no unit below it. Every answer says how far the search went.
 *
 * <p>The graphs are arrays of numbers. They have some hundred vertices and are walked millions of times, and the searches
 * are for connected sets under constraints, which no library of graphs offers; so core needs none for them.
 */
@NullMarked
package vn.donvi.plan.alternative;

import org.jspecify.annotations.NullMarked;
