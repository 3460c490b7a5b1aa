/** The acts that change units: their provinces, and the days on which they were issued and came into force. */
@NullMarked
package vn.donvi.workshop.act;

import org.jspecify.annotations.NullMarked;
