/** The tables inside a gazetteer: versions by code and day, and figures by version. */
@NullMarked
package vn.donvi.gazetteer.index;

import org.jspecify.annotations.NullMarked;
