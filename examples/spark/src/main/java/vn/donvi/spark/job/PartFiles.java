package vn.donvi.spark.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import vn.donvi.csv.UserTable;

/** Joins the CSV files of tasks in their order to one file, with one header. */
final class PartFiles {
    private static final int BUFFER = 1 << 16;

    private final FileSystem files;
    private final Path target;
    private final char separator;

    /**
     * @param target the one file
     * @param separator the character between fields
     */
    PartFiles(Path target, char separator, Configuration configuration) throws IOException {
        this.separator = separator;
        this.files = target.getFileSystem(configuration);
        this.target = files.makeQualified(target);
    }

    /** The folder beside the file in which the tasks write. */
    Path folder() {
        return new Path(target.getParent(), "." + target.getName() + ".parts");
    }

    /** Deletes what a run that was stopped has left in the folder. */
    void clear() throws IOException {
        files.delete(folder(), true);
    }

    /** Joins the files, and deletes the folder. The file is there when it is complete. */
    void join() throws IOException {
        List<Path> parts = Arrays.stream(files.listStatus(folder()))
                .map(FileStatus::getPath)
                .filter(part -> part.getName().startsWith("part-"))
                .sorted()
                .toList();
        Path draft = new Path(folder(), "joined.csv");
        try (FSDataOutputStream out = files.create(draft, false)) {
            boolean isLineEnd = true;
            for (Path part : parts) {
                if (!isLineEnd) {
                    out.write('\n');
                }
                isLineEnd = append(part, part.equals(parts.get(0)), out);
            }
        }
        if (!files.rename(draft, target)) {
            throw new IOException(target + " cannot be written; the result is in " + draft);
        }
        clear();
    }

    /** Appends a file, and returns whether it ends with a line end. */
    private boolean append(Path part, boolean withHeader, FSDataOutputStream out) throws IOException {
        try (InputStream in = files.open(part)) {
            if (!withHeader) {
                in.skipNBytes(headerLength(part));
            }
            byte[] buffer = new byte[BUFFER];
            byte last = '\n';
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                last = buffer[read - 1];
            }
            return last == '\n' || last == '\r';
        }
    }

    private long headerLength(Path part) throws IOException {
        try (InputStream in = files.open(part);
                UserTable table = UserTable.open(in, part.toString(), List.of(), List.of(separator))) {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            table.writeHeader(new byte[0], header);
            return header.size();
        }
    }
}
