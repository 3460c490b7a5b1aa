/** Whole gazetteers: export, verify. */
@NullMarked
package vn.donvi.cli.export;

import org.jspecify.annotations.NullMarked;
