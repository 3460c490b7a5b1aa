/** What an executor keeps: one gazetteer, and a converter for each target date. */
@NullMarked
package vn.donvi.spark.executor;

import org.jspecify.annotations.NullMarked;
