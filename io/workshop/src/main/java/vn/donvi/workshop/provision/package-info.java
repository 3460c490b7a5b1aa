/** What acts state, as tables: the facts of a resolution without its sentences. */
@NullMarked
package vn.donvi.workshop.provision;

import org.jspecify.annotations.NullMarked;
