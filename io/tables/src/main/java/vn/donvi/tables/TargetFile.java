package vn.donvi.tables;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The file at the end of a path, through every link. The file may not exist yet. Two paths can lead to one file:
 * {@code a.csv} and {@code ./a.csv}, a link and its target, two hard links.
 *
 * <pre>{@code
 * TargetFile.of(Path.of("a.csv")).isSameAs(TargetFile.of(Path.of("./a.csv"))); // true
 * }</pre>
 *
 * <p>Immutable. It describes the file system at the moment of {@link #of}.
 */
public final class TargetFile {
    /** The number of links after which a chain is taken for a loop. */
    private static final int MAX_LINKS = 40;

    private final Path path;

    private TargetFile(Path path) {
        this.path = path;
    }

    /**
     * Follows a path to its file.
     *
     * @throws NoSuchFileException if the folder of the file does not exist
     * @throws FileSystemLoopException if links lead in a circle
     * @throws IOException if the file system cannot be asked
     */
    public static TargetFile of(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.exists(target)) {
            return new TargetFile(target.toRealPath());
        }
        Path name = target.getFileName();
        Path folder = target.toAbsolutePath().getParent();
        if (name == null || folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(file.toString(), null, "its folder does not exist");
        }
        return new TargetFile(folder.toRealPath().resolve(name));
    }

    /** The path of the file, without links. */
    public Path path() {
        return path;
    }

    /**
     * Whether both are one file. Names of files that do not exist yet may differ only in case. They are one file if the
     * name of their folder shows that the file system ignores case.
     *
     * @throws IOException if the file system cannot be asked
     */
    public boolean isSameAs(TargetFile other) throws IOException {
        if (path.equals(other.path)) {
            return true;
        }
        if (Files.exists(path) || Files.exists(other.path)) {
            return Files.exists(path) && Files.exists(other.path) && Files.isSameFile(path, other.path);
        }
        Path folder = path.getParent();
        return folder != null
                && folder.equals(other.path.getParent())
                && folded(path).equals(folded(other.path))
                && ignoresCase(folder);
    }

    private static String folded(Path file) {
        return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the folder can also be found under its name in the other case. A name without letters leaves the question
     * to the folder above it.
     */
    private static boolean ignoresCase(Path folder) throws IOException {
        for (Path each = folder; each != null && each.getFileName() != null; each = each.getParent()) {
            String name = each.getFileName().toString();
            String upper = name.toUpperCase(Locale.ROOT);
            Path swapped = each.resolveSibling(upper.equals(name) ? name.toLowerCase(Locale.ROOT) : upper);
            if (!swapped.equals(each)) {
                return Files.exists(swapped) && Files.isSameFile(swapped, each);
            }
        }
        return false;
    }

    /** The path of the file. */
    @Override
    public String toString() {
        return path.toString();
    }
}
