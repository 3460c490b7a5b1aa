/**
 * Describes the tables of posts and offices before and after mergers, each as a {@link vn.donvi.tables.schema.Schema}. All are a
 * user's own.
 */
@NullMarked
package vn.donvi.tables.surplus;

import org.jspecify.annotations.NullMarked;
