/** The party organisations that end when units merge, the one that is founded, and its members before and after. */
@NullMarked
package vn.donvi.party.consolidation;

import org.jspecify.annotations.NullMarked;
