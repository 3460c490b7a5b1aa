package vn.donvi.cli.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder of a command, which nobody else may open. It is removed with its contents when it is closed, or
 * when the user interrupts the command.
 *
 * <p>If the process is killed, the folder remains, under a name that begins with {@code .donvi-}. The next private
 * folder in the same place removes it. A file in each folder is locked as long as its process lives, which shows
 * whether the folder is in use.
 */
public final class PrivateFolder implements Closeable {
    private static final String PREFIX = ".donvi-";
    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lock;
    private final Thread removal = new Thread(this::removeAtEnd);

    private PrivateFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
        Runtime.getRuntime().addShutdownHook(removal);
    }

    /** Creates a folder within {@code folder}, under a new name, and removes those left by killed processes. */
    public static PrivateFolder in(Path folder) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path other : others) {
                removeIfLeft(other);
            }
        }
        while (true) {
            Path path = Files.createTempDirectory(folder, PREFIX);
            Path file = path.resolve(LOCK);
            FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (isLocked(lock) && Files.exists(file)) {
                return new PrivateFolder(path, lock);
            }
            // Another process found it before it was locked, and treated it as left over.
            lock.close();
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook removes the folder.
            return;
        }
        remove(path, lock);
    }

    private void removeAtEnd() {
        try {
            remove(path, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary folder stays", e);
        }
    }

    /**
     * Removes a folder if its name shows that a command made it, and its lock that this process has ended. Other
     * folders and links to folders remain.
     */
    private static void removeIfLeft(Path path) throws IOException {
        Path file = path.resolve(LOCK);
        String random = path.getFileName().toString().substring(PREFIX.length());
        if (random.isEmpty()
                || !random.chars().allMatch(Character::isDigit)
                || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (isLocked(lock)) {
                remove(path, lock);
            }
        } catch (NoSuchFileException e) {
            // Another process has just removed it: its owner, or one that found it left over.
        }
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Removes the lock last, so that the rest can still be removed after an interruption. */
    private static void remove(Path path, FileChannel lock) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(path)) {
            paths.forEach(all::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Path file = path.resolve(LOCK);
        for (int i = all.size() - 1; i > 0; i--) {
            if (!all.get(i).equals(file)) {
                Files.deleteIfExists(all.get(i));
            }
        }
        lock.close();
        Files.deleteIfExists(file);
        Files.deleteIfExists(path);
    }
}
