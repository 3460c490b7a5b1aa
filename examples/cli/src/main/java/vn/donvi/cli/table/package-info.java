/** Input and output of tables: files, workbooks, formats, encodings, and the user's own gazetteers. */
@NullMarked
package vn.donvi.cli.table;

import org.jspecify.annotations.NullMarked;
