/** Which party organisations end when units merge, which is formed, and its members before and after. */
@NullMarked
package vn.donvi.party.consolidation;

import org.jspecify.annotations.NullMarked;
