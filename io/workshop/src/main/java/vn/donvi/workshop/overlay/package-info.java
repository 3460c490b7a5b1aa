/** Shares of divided communes, computed by laying the polygons of old communes over those of 2025. */
@NullMarked
package vn.donvi.workshop.overlay;

import org.jspecify.annotations.NullMarked;
