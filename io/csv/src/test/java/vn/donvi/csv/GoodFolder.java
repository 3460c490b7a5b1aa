package vn.donvi.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small made-up gazetteer without fault, and copies of it for tests to spoil. */
final class GoodFolder {
    static final List<String> FILES = List.of(
            "gazetteer.csv",
            "documents.csv",
            "units.csv",
            "changes.csv",
            "transfers.csv",
            "measurements.csv",
            "shares.csv");

    private GoodFolder() {}

    /** Returns the text of one of the files. */
    static String text(String file) {
        try (InputStream stream = GoodFolder.class.getResourceAsStream("good/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file with {@code replacement} for {@code part}, which it must contain once. */
    static String text(String file, String part, String replacement) {
        String text = text(file);
        int at = text.indexOf(part);
        if (at < 0 || text.indexOf(part, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " does not have once: " + part);
        }
        return text.substring(0, at) + replacement + text.substring(at + part.length());
    }

    /** Copies the files to a folder. */
    static Path copyTo(Path folder) throws IOException {
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), text(file));
        }
        return folder;
    }
}
