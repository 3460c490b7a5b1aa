package vn.donvi.change;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When and by what a change was made.
 *
 * @param date the first day of the new state
 * @param basis what kind of date that is
 * @param citation the document that made the change, or where none is known the publication that shows it
 */
public record Enactment(LocalDate date, DateBasis basis, Citation citation) implements Serializable {
    public Enactment {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(citation, "citation");
    }
}
