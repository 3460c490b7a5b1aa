/** Vietnamese names: the one way to write them, and forms under which different ways of writing them are equal. */
@NullMarked
package vn.donvi.name;

import org.jspecify.annotations.NullMarked;
