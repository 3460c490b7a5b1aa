/** Reads the sources beside the repository, and makes of each the table of its facts. */
@NullMarked
package vn.donvi.workshop.digest;

import org.jspecify.annotations.NullMarked;
