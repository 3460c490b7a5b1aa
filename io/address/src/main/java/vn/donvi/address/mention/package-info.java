/** The words of one address: the stretches that may be names of units, each with the type beside it. */
@NullMarked
package vn.donvi.address.mention;

import org.jspecify.annotations.NullMarked;
