/** The combinations of mentions that an address may mean, each with its worth, and what is left of the text. */
@NullMarked
package vn.donvi.address.hypothesis;

import org.jspecify.annotations.NullMarked;
