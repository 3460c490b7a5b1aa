/** Gazetteers and their tables as JSON and JSON Lines: reads them with every problem and its place, writes them all or nothing. */
@NullMarked
package vn.donvi.json;

import org.jspecify.annotations.NullMarked;
