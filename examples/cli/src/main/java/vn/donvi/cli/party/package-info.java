/** The command party: organisations before and after a merger. */
@NullMarked
package vn.donvi.cli.party;

import org.jspecify.annotations.NullMarked;
