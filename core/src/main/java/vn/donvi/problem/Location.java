package vn.donvi.problem;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place in data: a file, and as far as known a line of it and a field of that line.
 *
 * <p>Prints as {@code units.csv:17: since}.
 *
 * @param file the name of the file or other source, as the user knows it
 * @param line the line, counted from 1; 0 means the file as a whole
 * @param field the column or JSON path; empty means the line as a whole
 */
public record Location(String file, long line, String field) implements Serializable {
    /**
     * @throws IllegalArgumentException if the line is negative
     */
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(field, "field");
        if (line < 0) {
            throw new IllegalArgumentException("line must not be negative, but was " + line);
        }
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, "");
    }

    /** A line of a file. */
    public static Location of(String file, long line) {
        return new Location(file, line, "");
    }

    /** A field of a line of a file. */
    public static Location of(String file, long line, String field) {
        return new Location(file, line, field);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!field.isEmpty()) {
            text.append(": ").append(field);
        }
        return text.toString();
    }
}
