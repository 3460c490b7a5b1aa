package vn.donvi.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.shared.Bytes;
import vn.donvi.tables.shared.Texts;

/** The state of one input while it is read: the parser, and the problems so far. */
final class JsonReading {
    private final String file;
    private final ReadLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private JsonParser parser;
    /** The lines of the file before those of the parser. */
    private long linesBefore;

    private boolean stopped;

    JsonReading(String file, ReadLimits limits, JsonParser parser) {
        this.file = file;
        this.limits = limits;
        this.parser = parser;
    }

    JsonParser parser() {
        return parser;
    }

    /** Replaces the parser by one that begins on the line after {@code lines}. */
    void goOn(JsonParser next, long lines) {
        parser = next;
        linesBefore = lines;
    }

    /** The problems in order; unmodifiable, and grows. */
    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** The number of problems so far. */
    int problemCount() {
        return problems.size();
    }

    /** Whether the limit of problems is reached, so that the rest is not read. */
    boolean isStopped() {
        return stopped;
    }

    /** Reports a problem of the value that the parser is at. */
    void report(String message) {
        report("", message);
    }

    /** Reports a problem of a member of the object whose end the parser is at. */
    void report(String member, String message) {
        report(location(member), message);
    }

    /**
     * The place of a member of the object whose end the parser is at.
     *
     * @param member its name; empty for the object itself
     */
    Location location(String member) {
        StringBuilder path = new StringBuilder("$");
        append(path, parser.streamReadContext());
        if (!member.isEmpty()) {
            append(path, member);
        }
        return Location.of(file, linesBefore + parser.currentTokenLocation().getLineNr(), path.toString());
    }

    /** Reports a problem of a known place, unless the limit of problems is reached. */
    void report(Location location, String message) {
        if (stopped) {
            return;
        }
        stopped = problems.size() == limits.maxProblems() - 1;
        problems.add(
                stopped
                        ? new Problem(
                                Location.of(file, location.line()),
                                "has too many problems before it; from here on nothing was read")
                        : new Problem(location, message));
    }

    /** The value that the parser is at, in the form that messages have it. */
    String shown() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return "an object";
        }
        if (token == JsonToken.START_ARRAY) {
            return "a list";
        }
        String text = Texts.excerpt(parser.getString());
        return token == JsonToken.VALUE_STRING ? "'" + text + "'" : text;
    }

    /** Passes over the value that the parser is at. */
    void skip() {
        parser.skipChildren();
    }

    /**
     * Makes the exception for an input that the parser cannot read further.
     *
     * @return an {@link UnreadableFileException} if the cause is in the input
     */
    IOException unreadable(JacksonException e) {
        if (e instanceof JacksonIOException io) {
            return Objects.requireNonNull(io.getCause());
        }
        int line = location(e).getLineNr();
        String message = message(e);
        if (message.isEmpty()) {
            return Bytes.tooLarge(file, limits.maxBytes());
        }
        return new UnreadableFileException(Location.of(file, line <= 0 ? 0 : linesBefore + line), message);
    }

    /** The message for an input that the parser cannot read; empty if the input is too large. */
    String message(JacksonException e) {
        String original = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            if (original.startsWith("Document nesting depth")) {
                return "is nested deeper than the limit of " + limits.maxDepth() + " levels";
            }
            if (original.startsWith("Document length")) {
                return "";
            }
            return original.startsWith("Number")
                    ? "has a number that is longer than the limit of " + limits.maxFieldLength() + " characters"
                    : "has a text that is longer than the limit of " + limits.maxFieldLength() + " characters";
        }
        if (e instanceof UnexpectedEndOfInputException || original.startsWith("Unexpected end-of-input")) {
            return "ends before it is complete";
        }
        if (original.startsWith("Invalid UTF-8")) {
            return "is not UTF-8 text; save the file as UTF-8";
        }
        return "is not JSON at column " + location(e).getColumnNr() + ": " + Character.toLowerCase(original.charAt(0))
                + original.substring(1, endOfFact(original));
    }

    private TokenStreamLocation location(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? parser.currentLocation() : location;
    }

    /** Finds the end of the fact in a message. Advice to programmers about features of the parser follows it. */
    private static int endOfFact(String message) {
        int end = message.length();
        for (String advice : List.of(": enable `", " (not recognized")) {
            int at = message.indexOf(advice);
            end = at < 0 ? end : Math.min(end, at);
        }
        return end;
    }

    Location lineOf(long line) {
        return Location.of(file, line);
    }

    private static void append(StringBuilder path, TokenStreamContext context) {
        if (context.inRoot()) {
            return;
        }
        append(path, context.getParent());
        if (context.inArray()) {
            if (context.hasCurrentIndex()) {
                path.append('[').append(context.getCurrentIndex()).append(']');
            }
        } else if (context.hasCurrentName()) {
            append(path, context.currentName());
        }
    }

    /** Appends a name to a path: {@code .since}, and {@code ['Other name']} if it is not a plain name. */
    private static void append(StringBuilder path, String name) {
        boolean plain = !name.isEmpty();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            plain &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (i > 0 && c >= '0' && c <= '9');
        }
        if (plain) {
            path.append('.').append(name);
        } else {
            path.append("['").append(Texts.excerpt(name)).append("']");
        }
    }
}
