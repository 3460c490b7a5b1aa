/** Makes the tables of the embedded gazetteer from the facts and the sources, always to the same bytes. */
@NullMarked
package vn.donvi.workshop;

import org.jspecify.annotations.NullMarked;
