package vn.donvi.csv;

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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are replaced together: each is written beside its place, and only when all are complete are they moved to
 * their places, each at once. Closing without {@link #commit} leaves everything as it was.
 */
final class AtomicFiles implements Closeable {
    /** What writes a file. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private final Map<Path, Path> temporaryOf = new LinkedHashMap<>();

    /** Writes one file, all or nothing. */
    static void write(Path file, Content content) throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(file, content);
            files.commit();
        }
    }

    /** Writes what is to become {@code file}. */
    void add(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder and cannot be replaced by a file");
        }
        FileChannel channel = create(file);
        try (Writer out = Channels.newWriter(channel, StandardCharsets.UTF_8.newEncoder(), -1)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Moves every file to its place. */
    void commit() throws IOException {
        for (Map.Entry<Path, Path> entry : temporaryOf.entrySet()) {
            Files.move(entry.getValue(), entry.getKey(), StandardCopyOption.ATOMIC_MOVE);
        }
        temporaryOf.clear();
    }

    /** Removes what was not moved. */
    @Override
    public void close() throws IOException {
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
            }
        }
    }
}
