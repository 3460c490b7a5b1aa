/** What is known before an address is read: the places of all dates, their names, what encloses them, and the other words. */
@NullMarked
package vn.donvi.address.lexicon;

import org.jspecify.annotations.NullMarked;
