/**
 * The layout of a resolution: its front matter, articles, clauses and sentences, and what the sentences of a clause say
 * together.
 */
@NullMarked
package vn.donvi.law.layout;

import org.jspecify.annotations.NullMarked;
