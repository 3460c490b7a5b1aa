/** The figures of units: areas and people, also of transfers between them. */
@NullMarked
package vn.donvi.workshop.figure;

import org.jspecify.annotations.NullMarked;
