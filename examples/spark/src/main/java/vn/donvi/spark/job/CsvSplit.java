package vn.donvi.spark.job;

import java.io.Serializable;

/**
 * Consecutive rows of a file.
 *
 * @param start the start of the first row
 * @param end all rows that begin before it belong to the split
 */
record CsvSplit(CsvFile file, long start, long end) implements Serializable {}
