/** Makes the seats of the units of 2025 from the words of the official map of the mergers. */
@NullMarked
package vn.donvi.workshop.seat;

import org.jspecify.annotations.NullMarked;
