/** Time as the law counts it: half-open ranges of dates, with no sentinel for "still in force". */
@NullMarked
package vn.donvi.time;

import org.jspecify.annotations.NullMarked;
