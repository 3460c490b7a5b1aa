/** The shared code of donvi's readers and writers; no API for others. */
@NullMarked
package vn.donvi.tables.shared;

import org.jspecify.annotations.NullMarked;
