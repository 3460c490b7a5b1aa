package vn.donvi.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for what is only needed while a command runs, which nobody else may open. It is removed with all that is in
 * it when it is closed, also if the user ends the command before its time.
 */
final class PrivateFolder implements Closeable {
    private final Path path;
    private final Thread removal = new Thread(this::removeAtEnd);

    private PrivateFolder(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(removal);
    }

    /** A new folder within {@code folder}, under a name of its own. */
    static PrivateFolder in(Path folder) throws IOException {
        return new PrivateFolder(Files.createTempDirectory(folder, ".donvi-"));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException e) {
            // The JVM ends, and the hook removes the folder.
            return;
        }
        remove();
    }

    private void removeAtEnd() {
        try {
            remove();
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary folder stays", e);
        }
    }

    private void remove() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(path)) {
            paths.forEach(all::add);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(all.get(i));
        }
    }
}
