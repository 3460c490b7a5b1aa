/** What the readers and writers of donvi share among themselves; no API for anybody else. */
@NullMarked
package vn.donvi.tables.shared;

import org.jspecify.annotations.NullMarked;
