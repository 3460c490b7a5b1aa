/** The donvi command: each subcommand reads the gazetteer and prints a result. */
@NullMarked
package vn.donvi.cli;

import org.jspecify.annotations.NullMarked;
