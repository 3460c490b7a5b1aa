/** The reform of 2025, read from its resolutions, and the changes after it. */
@NullMarked
package vn.donvi.workshop.reform;

import org.jspecify.annotations.NullMarked;
