/** Terms of office and congresses by their ordinal numbers. */
@NullMarked
package vn.donvi.party.term;

import org.jspecify.annotations.NullMarked;
