/**
 * Makes the tables of the embedded gazetteer from the facts and the sources; the result is always the same, byte for
 * byte.
 */
@NullMarked
package vn.donvi.workshop;

import org.jspecify.annotations.NullMarked;
