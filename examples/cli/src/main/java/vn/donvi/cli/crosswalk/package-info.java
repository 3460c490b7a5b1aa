/** Tables between two dates: crosswalk, harmonize, vintage. */
@NullMarked
package vn.donvi.cli.crosswalk;

import org.jspecify.annotations.NullMarked;
