package vn.donvi.address;

import java.util.List;
import java.util.Objects;

/**
 * What an {@link AddressParser} understood of an address.
 *
 * @param text the address as it was given
 * @param readings the readings that fit best, equally well: one if the address is clear, several if it is ambiguous,
 *     none if no unit was recognised. Unmodifiable
 * @param alternatives readings that fit less well, and units whose names are like misspelt ones, best first;
 *     unmodifiable
 * @param used the stretches of {@code text} that name units, in order; unmodifiable
 * @param rest what is left of the text: house, street, hamlet; empty if nothing is left
 * @param certain whether the first reading is free of contradictions and misspellings, so that it can be relied on
 * @param reason why it was understood like this, in a plain sentence; empty if nothing needs saying
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
