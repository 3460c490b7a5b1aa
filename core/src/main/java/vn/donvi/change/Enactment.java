package vn.donvi.change;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The date of a change and the document that made it.
 *
 * @param date the first day of the new state
 * @param basis the kind of that date
 * @param citation the document that made the change or, if none is known, the publication that shows it
 */
public record Enactment(LocalDate date, DateBasis basis, Citation citation) implements Serializable {
    public Enactment {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(citation, "citation");
    }
}
