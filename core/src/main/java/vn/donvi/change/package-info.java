/**
 * Changes that the law made to units: documents and citations, transfers from old versions to new ones, and the changes
 * that gather them.
 */
@NullMarked
package vn.donvi.change;

import org.jspecify.annotations.NullMarked;
