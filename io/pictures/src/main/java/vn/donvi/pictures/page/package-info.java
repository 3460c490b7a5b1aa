/** Pages and vector graphics: markup, legends, tables of figures, charts, and the words of the pictures. */
@NullMarked
package vn.donvi.pictures.page;

import org.jspecify.annotations.NullMarked;
