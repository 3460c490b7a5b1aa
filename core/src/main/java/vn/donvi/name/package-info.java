/** Vietnamese names: one standard spelling, and forms for comparison in which different spellings are equal. */
@NullMarked
package vn.donvi.name;

import org.jspecify.annotations.NullMarked;
