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

/** JSON that is being read: where it is, and what was wrong so far. */
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

    /** Goes on with another parser, which begins on the line after {@code lines}. */
    void goOn(JsonParser next, long lines) {
        parser = next;
        linesBefore = lines;
    }

    /** What was wrong, in order; unmodifiable, and grows. */
    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** How many problems there were. */
    int problemCount() {
        return problems.size();
    }

    /** Whether there were so many problems that the rest is not read. */
    boolean isStopped() {
        return stopped;
    }

    /** Reports something about the value that the parser is at. */
    void report(String message) {
        report("", message);
    }

    /** Reports something about a member of the object that the parser is at the end of. */
    void report(String member, String message) {
        StringBuilder path = new StringBuilder("$");
        append(path, parser.streamReadContext());
        if (!member.isEmpty()) {
            append(path, member);
        }
        report(Location.of(file, linesBefore + parser.currentTokenLocation().getLineNr(), path.toString()), message);
    }

    /** Reports something about a place that is known; nothing more once there are too many problems. */
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

    /** The value that the parser is at, as users see it. */
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
     * What a user is told when the parser cannot go on.
     *
     * @return an {@link UnreadableFileException} if it is because of what it reads
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

    /** What is wrong with what the parser cannot read; empty if it is too much. */
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

    /** What comes after is advice to programmers: which feature of the parser would allow it. */
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

    /** As in a path: {@code .since}, and {@code ['Other name']} for what is no plain name. */
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
