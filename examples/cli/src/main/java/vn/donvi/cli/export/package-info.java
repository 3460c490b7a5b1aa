/** The commands for whole gazetteers: export and verify. */
@NullMarked
package vn.donvi.cli.export;

import org.jspecify.annotations.NullMarked;
