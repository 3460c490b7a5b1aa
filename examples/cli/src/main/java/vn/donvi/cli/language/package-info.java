/** The languages of the command: its words are in the catalogues of this package, one for each room and language. */
@NullMarked
package vn.donvi.cli.language;

import org.jspecify.annotations.NullMarked;
