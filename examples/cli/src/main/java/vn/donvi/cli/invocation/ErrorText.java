package vn.donvi.cli.invocation;

import java.util.Objects;

/** The sentence that an exception says to the user. */
public final class ErrorText {
    private ErrorText() {}

    /** What an exception says, or what it is if it says nothing. */
    public static String of(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }
}
