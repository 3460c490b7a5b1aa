/** The figures of units: areas, people, and how many of them went where. */
@NullMarked
package vn.donvi.workshop.figure;

import org.jspecify.annotations.NullMarked;
