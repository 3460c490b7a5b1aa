/**
 * Posts and offices that are left over after mergers, by norms of the user's own. donvi has no norms and no numbers of
 * posts: the law leaves them to the provinces, and they change.
 */
@NullMarked
package vn.donvi.plan.surplus;

import org.jspecify.annotations.NullMarked;
