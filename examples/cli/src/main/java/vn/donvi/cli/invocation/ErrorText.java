package vn.donvi.cli.invocation;

import java.util.Objects;
import vn.donvi.cli.language.Message;
import vn.donvi.problem.Problem;
import vn.donvi.tables.UnreadableFileException;

/** The text that the user reads about an exception or a problem. */
public final class ErrorText {
    private ErrorText() {}

    /** The message of an exception, or its {@code toString()} if it has no message. */
    public static String of(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    /** The same as a message: the place in a file if it has one, and what the library says. */
    public static Message message(Exception e) {
        String text = of(e);
        String place = e instanceof UnreadableFileException unreadable ? unreadable.location() + ": " : "";
        return Message.verbatim(place).then(Message.ofLibrary(text.substring(place.length())));
    }

    /** What the library finds wrong in data, with its place. */
    public static Message message(Problem problem) {
        return Message.verbatim(problem.location() + ": ").then(Message.ofLibrary(problem.message()));
    }
}
