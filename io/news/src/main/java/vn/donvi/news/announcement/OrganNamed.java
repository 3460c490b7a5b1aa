package vn.donvi.news.announcement;

import java.util.Objects;
import java.util.Optional;
import vn.donvi.party.Body;
import vn.donvi.party.Organ;

/**
 * An organ of a party organisation, or of the front, that a text names. It is stated once a text, at its first place.
 *
 * @param quote the words
 * @param name the name as written, with single blanks, without the name of the unit
 * @param unit its unit, if stated
 */
public record OrganNamed(Quote quote, String name, Optional<NamedUnit> unit) implements Statement {
    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public OrganNamed {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(unit, "unit");
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organ needs a name");
        }
    }

    /** The organ that works for a committee, if it is a known one. */
    public Optional<Organ> organ() {
        return body().isPresent() ? Optional.empty() : Organ.find(name);
    }

    /** The body that decides or checks, if it is a known one. */
    public Optional<Body> body() {
        return Body.find(name);
    }
}
