/** The sources: their tables, and the corrections of them. */
@NullMarked
package vn.donvi.workshop.source;

import org.jspecify.annotations.NullMarked;
