/** Reads and writes gazetteers and tables as JSON and JSON Lines. Reading reports every problem with its place. */
@NullMarked
package vn.donvi.json;

import org.jspecify.annotations.NullMarked;
