/** The sources and targets of the readers and writers of every format, and their limits. */
@NullMarked
package vn.donvi.tables;

import org.jspecify.annotations.NullMarked;
