package vn.donvi.spark.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import vn.donvi.csv.UserTable;
import vn.donvi.tables.UnreadableFileException;

/**
 * A CSV file with its header.
 *
 * @param path its path with the scheme of its file system
 * @param length its length in bytes
 * @param header the bytes of its header, with the byte order mark and the line end
 * @param names the names of its columns
 * @param separator the character between its fields
 */
@SuppressWarnings("ArrayRecordComponent") // handed to tasks and never compared
record CsvFile(String path, long length, byte[] header, List<String> names, char separator) implements Serializable {
    /**
     * Reads the header of a file.
     *
     * @param columns the columns that it must have
     * @throws UnreadableFileException if it cannot be read, or does not have each of the columns once
     */
    static CsvFile open(FileStatus file, List<String> columns, Configuration configuration) throws IOException {
        Path path = file.getPath();
        try (FSDataInputStream in = path.getFileSystem(configuration).open(path);
                UserTable table = UserTable.open(in, path.toString(), columns, UserTable.USUAL_SEPARATORS)) {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            table.writeHeader(new byte[0], header);
            return new CsvFile(path.toString(), file.getLen(), header.toByteArray(), table.header(), table.separator());
        }
    }

    /**
     * Opens the rows from a position on.
     *
     * @param position the start of a row
     * @param columns the requested columns
     */
    UserTable open(long position, List<String> columns, Configuration configuration) throws IOException {
        Path file = new Path(path);
        FSDataInputStream in = file.getFileSystem(configuration).open(file);
        boolean isOpened = false;
        try {
            in.seek(position);
            UserTable table = UserTable.open(
                    new SequenceInputStream(new ByteArrayInputStream(header), in), path, columns, List.of(separator));
            isOpened = true;
            return table;
        } finally {
            if (!isOpened) {
                in.close();
            }
        }
    }

    /** The start of the first row. */
    long firstRow() {
        return header.length;
    }

    /**
     * Returns the start of the first row at or after a position.
     *
     * @param from the start of a row
     */
    long rowAtOrAfter(long position, long from, Configuration configuration) throws IOException {
        if (from >= position) {
            return from;
        }
        try (CsvSplitReader rows = new CsvSplitReader(new CsvSplit(this, from, position), List.of(), configuration)) {
            while (rows.next().isPresent()) {
                // Only the positions matter.
            }
            return rows.position();
        }
    }

    /** Returns the start of the first line after a position, and before an end; the end if there is none. */
    long lineAfter(long position, long end, Configuration configuration) throws IOException {
        Path file = new Path(path);
        try (FSDataInputStream in = file.getFileSystem(configuration).open(file)) {
            in.seek(position);
            byte[] buffer = new byte[1 << 13];
            long at = position;
            for (int read = in.read(buffer); read > 0 && at < end; read = in.read(buffer)) {
                for (int i = 0; i < read && at < end; i++) {
                    at++;
                    if (buffer[i] == '\n') {
                        return at;
                    }
                }
            }
            return end;
        }
    }
}
