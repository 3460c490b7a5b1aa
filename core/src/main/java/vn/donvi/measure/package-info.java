/** Figures about units, each with the date it holds for, its source and how far it can be trusted. */
@NullMarked
package vn.donvi.measure;

import org.jspecify.annotations.NullMarked;
