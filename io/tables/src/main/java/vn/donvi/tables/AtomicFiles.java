package vn.donvi.tables;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Replaces files together. Each file is written beside its place. When all files are complete and on the disk, each is
 * moved to its place in one step. Closing without {@link #commit} changes nothing.
 *
 * <p>A link stays a link: its target is replaced, or made if it does not exist. A replaced file keeps its group, and
 * its permissions if the file system has POSIX permissions. If the group cannot be kept, the new group gets no more
 * permissions than everybody has. A new file has the permissions of any new file.
 *
 * <pre>{@code
 * try (AtomicFiles files = new AtomicFiles()) {
 *     try (OutputStream out = files.open(Path.of("customers.csv"))) {
 *         out.write(bytes);
 *     }
 *     files.commit();
 * }
 * }</pre>
 *
 * <p>If the process is killed, each file is the old one or the new one. A temporary file may be left behind under a
 * name like {@code .units.csv.0.tmp}. Between the moves of several files, which take some microseconds, one file can be
 * new and the next still old. Thread-safe, so that it can be closed while the JVM shuts down.
 */
public final class AtomicFiles implements Closeable {
    private static final Set<StandardOpenOption> NEW_FILE =
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

    private final List<Draft> drafts = new ArrayList<>();

    /** The writer of a file's content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes to {@code out}, without the need to flush or close it.
         *
         * @throws IOException if it cannot
         */
        void writeTo(Writer out) throws IOException;
    }

    /** Starts without files. */
    public AtomicFiles() {}

    /**
     * Writes one file in UTF-8, all or nothing.
     *
     * @throws IOException if it cannot be written; the old file is then unchanged
     */
    public static void write(Path file, Content content) throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(file, content);
            files.commit();
        }
    }

    /**
     * Opens a stream for the new content of {@code file}. It is not buffered; close it before {@link #commit}.
     *
     * @throws IOException if such a file is not possible, or the path leads to something else, such as a folder or a
     *     device; or if the same file was opened before, under this path or another
     */
    public synchronized OutputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder and cannot be replaced by a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "is no ordinary file and cannot be replaced by one");
        }
        TargetFile target = TargetFile.of(file);
        for (Draft draft : drafts) {
            if (draft.target.isSameAs(target)) {
                throw new FileSystemException(file.toString(), null, "is written already, as " + draft.file);
            }
        }
        Draft draft = create(file, target);
        drafts.add(draft);
        return draft.out;
    }

    /**
     * Writes the new content of {@code file}, in UTF-8.
     *
     * @throws IOException if it cannot be written
     */
    public void add(Path file, Content content) throws IOException {
        try (Writer out = Output.encoded(open(file))) {
            content.writeTo(out);
        }
    }

    /**
     * Moves every file to its place.
     *
     * @throws IOException if one cannot be moved
     */
    public synchronized void commit() throws IOException {
        while (!drafts.isEmpty()) {
            Draft draft = drafts.get(0);
            Files.move(draft.temporary, draft.target.path(), StandardCopyOption.ATOMIC_MOVE);
            drafts.remove(0);
        }
    }

    /** Closes and removes the files that were not moved. */
    @Override
    public synchronized void close() throws IOException {
        for (Draft draft : drafts) {
            draft.discard();
        }
        drafts.clear();
    }

    /** Makes a new file beside the target, under the first free name. */
    private static Draft create(Path file, TargetFile target) throws IOException {
        Permissions permissions = Permissions.of(target.path());
        int number = 0;
        while (true) {
            Path temporary = target.path().resolveSibling("." + target.path().getFileName() + "." + number + ".tmp");
            try {
                FileChannel channel = FileChannel.open(temporary, NEW_FILE, permissions.whileWritten());
                Draft draft = new Draft(file, target, temporary, channel, new Out(channel));
                give(permissions, draft);
                return draft;
            } catch (FileAlreadyExistsException e) {
                number++;
            }
        }
    }

    private static void give(Permissions permissions, Draft draft) throws IOException {
        boolean given = false;
        try {
            permissions.give(draft.temporary);
            given = true;
        } finally {
            if (!given) {
                draft.discard();
            }
        }
    }

    /** The new content of a file, in a temporary file. */
    private record Draft(Path file, TargetFile target, Path temporary, FileChannel channel, OutputStream out) {
        void discard() throws IOException {
            channel.close();
            Files.deleteIfExists(temporary);
        }
    }

    /** The stream of a file. */
    private static final class Out extends FilterOutputStream {
        private final FileChannel channel;

        Out(FileChannel channel) {
            super(Channels.newOutputStream(channel));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        /** Writes the content to the disk first, because only then it may replace another file. */
        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                channel.force(true);
            }
            super.close();
        }
    }
}
