/** Where the readers and writers of every format read from and write to, and how much they take. */
@NullMarked
package vn.donvi.tables;

import org.jspecify.annotations.NullMarked;
