/**
 * Addresses of any date: read from text as people write it, and converted to the units of another date, with everything
 * that is not certain said so.
 */
@NullMarked
package vn.donvi.address;

import org.jspecify.annotations.NullMarked;
