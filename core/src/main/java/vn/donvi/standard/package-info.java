/**
 * The standards for the size of units: how many people, how much area and how many lower units the law asks of a unit, by
 * its type and traits. The standards are data. A trait that is not known gives both answers and never one.
 */
@NullMarked
package vn.donvi.standard;

import org.jspecify.annotations.NullMarked;
