package vn.donvi.files;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are replaced together: each is written beside its place, and only when all are complete, and on the disk,
 * are they moved to their places, each at once. Closing without {@link #commit} leaves everything as it was. A file to
 * which a link leads is replaced where it is.
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
 * <p>Whenever the process is killed, each file is the old one or the new one; what was written beside it may be left
 * behind under a name like {@code .units.csv.0.tmp}. Between the moves of several files, which take some microseconds,
 * one can be new and the next still old. Thread-safe, so that it can be closed while the JVM shuts down.
 */
public final class AtomicFiles implements Closeable {
    private final List<Draft> drafts = new ArrayList<>();

    /** What writes a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes to {@code out}, which it need neither flush nor close.
         *
         * @throws IOException if it cannot
         */
        void writeTo(Writer out) throws IOException;
    }

    /** Begins with no file. */
    public AtomicFiles() {}

    /**
     * Writes one file in UTF-8, all or nothing.
     *
     * @throws IOException if it cannot be written; what was there is there still
     */
    public static void write(Path file, Content content) throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(file, content);
            files.commit();
        }
    }

    /**
     * Opens a stream for what is to become {@code file}. It is not buffered; close it before {@link #commit}.
     *
     * @throws IOException if there cannot be such a file, or what is there now is no file, such as a folder or a device
     */
    public synchronized OutputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder and cannot be replaced by a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "is no ordinary file and cannot be replaced by one");
        }
        Draft draft = create(Files.isSymbolicLink(file) ? file.toRealPath() : file);
        drafts.add(draft);
        return draft.out;
    }

    /**
     * Writes what is to become {@code file}, in UTF-8.
     *
     * @throws IOException if it cannot be written
     */
    public void add(Path file, Content content) throws IOException {
        try (Writer out = new OutputStreamWriter(open(file), StandardCharsets.UTF_8.newEncoder())) {
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
            Files.move(draft.temporary, draft.file, StandardCopyOption.ATOMIC_MOVE);
            drafts.remove(0);
        }
    }

    /** Closes and removes what was not moved. */
    @Override
    public synchronized void close() throws IOException {
        for (Draft draft : drafts) {
            draft.channel.close();
            Files.deleteIfExists(draft.temporary);
        }
        drafts.clear();
    }

    /** A new file beside {@code file}, under the first name that is free; with the permissions of any new file. */
    private static Draft create(Path file) throws IOException {
        int number = 0;
        while (true) {
            Path temporary = file.resolveSibling("." + file.getFileName() + "." + number + ".tmp");
            try {
                FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                return new Draft(file, temporary, channel, new Out(channel));
            } catch (FileAlreadyExistsException e) {
                number++;
            } catch (NoSuchFileException e) {
                throw new NoSuchFileException(file.toString(), null, "its folder does not exist");
            }
        }
    }

    /** What is to become a file. */
    private record Draft(Path file, Path temporary, FileChannel channel, OutputStream out) {}

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

        /** Only when it is on the disk may it take the place of another. */
        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                channel.force(true);
            }
            super.close();
        }
    }
}
