/** One run of the command: what it works with, where it writes, its words, and how it ends. */
@NullMarked
package vn.donvi.cli.invocation;

import org.jspecify.annotations.NullMarked;
