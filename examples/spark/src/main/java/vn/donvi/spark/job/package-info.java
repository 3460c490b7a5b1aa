/** The job that converts files. */
@NullMarked
package vn.donvi.spark.job;

import org.jspecify.annotations.NullMarked;
