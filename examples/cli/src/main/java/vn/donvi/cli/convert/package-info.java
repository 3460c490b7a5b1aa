/** The command convert: it converts codes and addresses of any date to the units of another. */
@NullMarked
package vn.donvi.cli.convert;

import org.jspecify.annotations.NullMarked;
