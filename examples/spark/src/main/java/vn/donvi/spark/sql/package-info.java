/** donvi in Spark SQL: functions on addresses and codes, and tables between dates. */
@NullMarked
package vn.donvi.spark.sql;

import org.jspecify.annotations.NullMarked;
