/**
 * Party organisations of units: their kinds, their leaders, the published facts, the rules on them, and their fate when
 * units change.
 *
 * <p>Constants have Vietnamese names, like the types of units: the terms are those of the Party's own documents, and
 * few have an English word. {@code label()} writes them as the documents do.
 */
@NullMarked
package vn.donvi.party;

import org.jspecify.annotations.NullMarked;
