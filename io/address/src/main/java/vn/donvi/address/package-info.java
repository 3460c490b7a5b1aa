/**
 * Addresses of any date: reading them from text as people write it, and conversion to the units of another date. Every
 * uncertainty is reported.
 */
@NullMarked
package vn.donvi.address;

import org.jspecify.annotations.NullMarked;
