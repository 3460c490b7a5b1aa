/** The donvi command: each command reads the gazetteer and prints what it was asked for. */
@NullMarked
package vn.donvi.cli;

import org.jspecify.annotations.NullMarked;
