package vn.donvi.cli.invocation;

import java.util.Objects;

/** The text that the user reads about an exception. */
public final class ErrorText {
    private ErrorText() {}

    /** The message of an exception, or its {@code toString()} if it has no message. */
    public static String of(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }
}
