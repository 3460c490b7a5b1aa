/**
 * Changes of one day laid over a gazetteer, whoever states them: an act or a plan. The units that are formed say what
 * they take of the units of the day before; the versions that end and begin, and the changes between them, follow.
 */
@NullMarked
package vn.donvi.amendment;

import org.jspecify.annotations.NullMarked;
