/**
 * Tables as CSV: an engine for the tables of any schema, the folders of a gazetteer and of a register of party
 * organisations, and the tables of users.
 */
@NullMarked
package vn.donvi.csv;

import org.jspecify.annotations.NullMarked;
