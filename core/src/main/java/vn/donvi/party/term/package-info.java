/** Terms of office, and the ordinal numbers of terms and congresses. */
@NullMarked
package vn.donvi.party.term;

import org.jspecify.annotations.NullMarked;
