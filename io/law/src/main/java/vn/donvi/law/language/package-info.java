/**
 * The written Vietnamese that both readers use: words, numbers and marks of a text, phrases of them, and the words for
 * the types of units.
 */
@NullMarked
package vn.donvi.law.language;

import org.jspecify.annotations.NullMarked;
