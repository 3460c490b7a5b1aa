/** Compares published wholes with the sums of their parts: what documents move, and what lies in provinces. */
@NullMarked
package vn.donvi.balance;

import org.jspecify.annotations.NullMarked;
