/** What the acts of 2003 to 2018 say of the origin and the size of units. */
@NullMarked
package vn.donvi.workshop.decree;

import org.jspecify.annotations.NullMarked;
