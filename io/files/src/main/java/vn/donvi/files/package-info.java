/** Where the readers and writers of every format read from and write to, and how much they take. */
@NullMarked
package vn.donvi.files;

import org.jspecify.annotations.NullMarked;
