/** The tables of a gazetteer as CSV files: reads them with every problem and its place, and writes them all or nothing. */
@NullMarked
package vn.donvi.csv;

import org.jspecify.annotations.NullMarked;
