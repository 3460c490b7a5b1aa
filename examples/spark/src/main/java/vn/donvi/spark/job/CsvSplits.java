package vn.donvi.spark.job;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Cuts files into splits that begin and end where the command would cut rows. A quoted field may have line ends, so a
 * line need not be a row. Each split is scanned from its first line on, in parallel. Nearly always this line is the row
 * after the split before it. If it is not, the split is scanned once more, from that row on.
 */
final class CsvSplits {
    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> configuration;

    CsvSplits(JavaSparkContext spark, Broadcast<SerializableConfiguration> configuration) {
        this.spark = spark;
        this.configuration = configuration;
    }

    /**
     * Cuts files.
     *
     * @param count the number of splits, about; at least one for each file
     */
    List<CsvSplit> of(List<CsvFile> files, int count) throws IOException {
        long length = files.stream().mapToLong(CsvFile::length).sum();
        long size = Math.max(1, (length + count - 1) / count);
        List<CsvSplit> ranges = new ArrayList<>();
        for (CsvFile file : files) {
            ranges.addAll(ranges(file, size));
        }
        return joined(ranges, scanned(ranges));
    }

    /** Cuts a file into ranges of about a size, wherever they begin. */
    private static List<CsvSplit> ranges(CsvFile file, long size) {
        long parts = Math.max(1, Math.round((double) file.length() / size));
        List<CsvSplit> ranges = new ArrayList<>();
        long start = file.firstRow();
        for (long part = 1; part <= parts; part++) {
            long end = part == parts ? file.length() : file.length() / parts * part;
            if (end > start || (part == parts && ranges.isEmpty())) {
                ranges.add(new CsvSplit(file, start, end));
                start = end;
            }
        }
        return ranges;
    }

    /** A range with its first line, and the row that follows its last row if that line is a row. */
    private record Scan(long firstLine, long nextRow) implements Serializable {}

    private List<Scan> scanned(List<CsvSplit> ranges) {
        if (ranges.size() == 1) {
            CsvSplit whole = ranges.get(0);
            return List.of(new Scan(whole.start(), whole.end()));
        }
        Broadcast<SerializableConfiguration> shared = configuration;
        return spark.parallelize(ranges, ranges.size())
                .map(range -> scan(range, shared.value()))
                .collect();
    }

    private static Scan scan(CsvSplit range, SerializableConfiguration shared) throws IOException {
        CsvFile file = range.file();
        long first = range.start() == file.firstRow()
                ? range.start()
                // The range may begin with a line.
                : file.lineAfter(range.start() - 1, range.end(), shared.value());
        return new Scan(first, file.rowAtOrAfter(range.end(), first, shared.value()));
    }

    private List<CsvSplit> joined(List<CsvSplit> ranges, List<Scan> scans) throws IOException {
        List<CsvSplit> splits = new ArrayList<>();
        long row = 0;
        for (int i = 0; i < ranges.size(); i++) {
            CsvSplit range = ranges.get(i);
            boolean isFirst = range.start() == range.file().firstRow();
            long start = isFirst ? range.start() : row;
            long end = scans.get(i).firstLine == start
                    ? scans.get(i).nextRow
                    : range.file()
                            .rowAtOrAfter(
                                    range.end(), start, configuration.value().value());
            if (end > start || isFirst) {
                splits.add(new CsvSplit(range.file(), start, end));
            }
            row = end;
        }
        return splits;
    }
}
