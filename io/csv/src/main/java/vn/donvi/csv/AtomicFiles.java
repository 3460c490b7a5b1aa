package vn.donvi.csv;

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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are replaced together: each is written beside its place, and only when all are complete are they moved to
 * their places, each at once. Closing without {@link #commit} leaves everything as it was. A file to which a link leads
 * is replaced where it is.
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
 * <p>Thread-safe, so that it can be closed while the JVM shuts down.
 */
public final class AtomicFiles implements Closeable {
    /** What writes a file. */
    interface Content {
        void writeTo(Writer out) throws IOException;
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

        /** Only when it is on the disk may it take the place of another. */
        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                channel.force(true);
            }
            super.close();
        }
    }

    private final Map<Path, Path> temporaryOf = new LinkedHashMap<>();

    /** No files so far. */
    public AtomicFiles() {}

    /** Writes one file, all or nothing. */
    static void write(Path file, Content content) throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(file, content);
            files.commit();
        }
    }

    /** Writes what is to become {@code file}. */
    void add(Path file, Content content) throws IOException {
        try (Writer out = new OutputStreamWriter(open(file), StandardCharsets.UTF_8.newEncoder())) {
            content.writeTo(out);
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
        return new Out(create(Files.isSymbolicLink(file) ? file.toRealPath() : file));
    }

    /** Moves every file to its place. */
    public synchronized void commit() throws IOException {
        for (Map.Entry<Path, Path> entry : temporaryOf.entrySet()) {
            Files.move(entry.getValue(), entry.getKey(), StandardCopyOption.ATOMIC_MOVE);
        }
        temporaryOf.clear();
    }

    /** Removes what was not moved. */
    @Override
    public synchronized void close() throws IOException {
        for (Path temporary : temporaryOf.values()) {
            Files.deleteIfExists(temporary);
        }
    }

    /** A new file beside {@code file}, under the first name that is free; with the permissions of any new file. */
    private FileChannel create(Path file) throws IOException {
        int number = 0;
        while (true) {
            Path temporary = file.resolveSibling("." + file.getFileName() + "." + number + ".tmp");
            try {
                FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                temporaryOf.put(file, temporary);
                return channel;
            } catch (FileAlreadyExistsException e) {
                number++;
            } catch (NoSuchFileException e) {
                throw new NoSuchFileException(file.toString(), null, "its folder does not exist");
            }
        }
    }
}
