/**
 * The layout of a resolution: its front matter, articles, clauses and sentences, and the common statement of a clause's
 * sentences.
 */
@NullMarked
package vn.donvi.law.layout;

import org.jspecify.annotations.NullMarked;
