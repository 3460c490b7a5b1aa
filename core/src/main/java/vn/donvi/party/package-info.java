/**
 * Party organisations of units: what they are, who led them, what was published about them, the rules they stand under,
 * and what becomes of them when units change.
 *
 * <p>Constants are named by the Vietnamese terms, as the types of units are, for the terms are those of the Party's own
 * documents and few have an English word; {@code label()} writes them as the documents do.
 */
@NullMarked
package vn.donvi.party;

import org.jspecify.annotations.NullMarked;
