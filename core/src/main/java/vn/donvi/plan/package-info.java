/**
 * Plans of mergers: units that are to be formed on one day of units of the day before. A plan that is laid over a
 * gazetteer is a gazetteer, on which lineages, crosswalks, statistics and registers work as on any other.
 */
@NullMarked
package vn.donvi.plan;

import org.jspecify.annotations.NullMarked;
