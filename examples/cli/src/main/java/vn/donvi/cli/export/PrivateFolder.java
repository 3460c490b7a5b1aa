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
 * A folder for what is only needed while a command runs, which nobody else may open. It is removed with all that is in
 * it when it is closed, also if the user ends the command before its time.
 *
 * <p>If the process is killed it stays, under a name that begins with {@code .donvi-}, until the next one is made beside
 * it, which removes it. It can tell that nobody uses it any more: in each is a file that its process keeps locked as long
 * as it lives, however it ends.
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

    /** A new folder within {@code folder}, under a name of its own; those that were left there are removed. */
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
            // Another process met it before it was locked, and took it for one that was left.
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
            // The JVM ends, and the hook removes the folder.
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
     * Only where the name shows that a command made it, and the lock that its process has ended: other folders stay, also
     * links to folders.
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
            // Another process has just removed it, the one that made it or one that found it left.
        }
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The lock goes last, so that what is left if this is interrupted can be removed still. */
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
