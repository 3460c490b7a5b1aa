package vn.donvi.json;

import java.nio.file.Path;
import java.util.Locale;

/** How rows stand in a file. */
public enum JsonLayout {
    /** As one object with the version of the format and an array: {@code {"format":1,"units":[…]}}. */
    DOCUMENT,
    /** As JSON Lines: each row an object on a line of its own, and nothing else. */
    LINES;

    /** {@link #LINES} if the name of a file ends in {@code .jsonl} or {@code .ndjson}, else {@link #DOCUMENT}. */
    public static JsonLayout of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? LINES : DOCUMENT;
    }
}
