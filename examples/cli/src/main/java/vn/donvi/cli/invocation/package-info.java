/** One run of the command: its context, its streams, its labels and its exit codes. */
@NullMarked
package vn.donvi.cli.invocation;

import org.jspecify.annotations.NullMarked;
