package vn.donvi.json;

import java.nio.file.Path;
import java.util.Locale;

/** The layout of rows in a file. */
public enum JsonLayout {
    /** One object with the version of the format and an array: {@code {"format":1,"units":[…]}}. */
    DOCUMENT,
    /** JSON Lines: each row is an object on a line of its own, and there is nothing else. */
    LINES;

    /** {@link #LINES} if the name of a file ends in {@code .jsonl} or {@code .ndjson}, else {@link #DOCUMENT}. */
    public static JsonLayout of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? LINES : DOCUMENT;
    }
}
