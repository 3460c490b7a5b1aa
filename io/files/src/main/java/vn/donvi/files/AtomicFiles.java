package vn.donvi.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are replaced together: each is written beside its place, and only when all are complete, and on the disk,
 * are they moved to their places, each at once. Closing without {@link #commit} leaves everything as it was.
 *
 * <pre>{@code
 * try (AtomicFiles files = new AtomicFiles()) {
 *     files.add(Path.of("numbers.csv")).append("number\n1\n");
 *     files.commit();
 * }
 * }</pre>
 *
 * <p>Whenever the process is killed, each file is the old one or the new one; what was written beside it may be left
 * behind under a name like {@code .units.csv.0.tmp}. Between the moves of several files, which take some microseconds,
 * one can be new and the next still old. Not thread-safe.
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
     * Where to write, in UTF-8, what is to become {@code file}; buffered, and closed by this.
     *
     * @throws IOException if nothing can be written beside the file
     */
    public Writer add(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder and cannot be replaced by a file");
        }
        Draft draft = create(file);
        drafts.add(draft);
        return draft.out;
    }

    /**
     * Writes what is to become {@code file}, whole.
     *
     * @throws IOException if it cannot be written
     */
    public void add(Path file, Content content) throws IOException {
        add(file);
        Draft draft = drafts.get(drafts.size() - 1);
        content.writeTo(draft.out);
        draft.complete();
    }

    /**
     * Completes every file and moves it to its place.
     *
     * @throws IOException if one cannot be written to its end, in which case none was moved, or cannot be moved
     */
    public void commit() throws IOException {
        for (Draft draft : drafts) {
            draft.complete();
        }
        while (!drafts.isEmpty()) {
            Draft draft = drafts.get(0);
            Files.move(draft.temporary, draft.file, StandardCopyOption.ATOMIC_MOVE);
            drafts.remove(0);
        }
    }

    /** Removes what was not moved. */
    @Override
    public void close() throws IOException {
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
                return new Draft(
                        file,
                        temporary,
                        FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
            } catch (FileAlreadyExistsException e) {
                number++;
            }
        }
    }

    /** What is to become a file. */
    private static final class Draft {
        private static final int BUFFER = 1 << 16;

        private final Path file;
        private final Path temporary;
        private final FileChannel channel;
        private final Writer out;

        Draft(Path file, Path temporary, FileChannel channel) {
            this.file = file;
            this.temporary = temporary;
            this.channel = channel;
            this.out = Channels.newWriter(channel, StandardCharsets.UTF_8.newEncoder(), BUFFER);
        }

        /** Brings all to the disk, so that the move cannot overtake it. */
        void complete() throws IOException {
            if (channel.isOpen()) {
                out.flush();
                channel.force(true);
                out.close();
            }
        }
    }
}
