/** Time in the sense of the law: half-open ranges of dates, without a special date for "still in force". */
@NullMarked
package vn.donvi.time;

import org.jspecify.annotations.NullMarked;
