package vn.donvi.address;

import java.util.List;
import java.util.Objects;

/**
 * The result of an {@link AddressParser}.
 *
 * @param text the address as it was given
 * @param readings the best readings, all equally good: one if the address is clear, several if it is ambiguous, none if
 *     no unit was recognised. Unmodifiable
 * @param alternatives less good readings, and units whose names are similar to misspelt ones, best first; unmodifiable
 * @param used the stretches of {@code text} that name units, in order; unmodifiable
 * @param rest the remaining text: house, street, hamlet; empty if nothing is left
 * @param certain whether there is one reading and no doubt about it. A misspelt commune in a recognised district or
 *     province gives a certain reading of the latter
 * @param reason the reason for the result, in a plain sentence; empty if nothing needs saying
 */
public record ParsedAddress(
        String text,
        List<Reading> readings,
        List<Reading> alternatives,
        List<Span> used,
        String rest,
        boolean certain,
        String reason) {
    public ParsedAddress {
        Objects.requireNonNull(text, "text");
        readings = List.copyOf(readings);
        alternatives = List.copyOf(alternatives);
        used = List.copyOf(used);
        Objects.requireNonNull(rest, "rest");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * A stretch of the text.
     *
     * @param start the index of its first character
     * @param end the index after its last character
     */
    public record Span(int start, int end) {}
}
