/** The sources as they are: their tables, and the corrections of them. */
@NullMarked
package vn.donvi.workshop.source;

import org.jspecify.annotations.NullMarked;
