package vn.donvi.change;

import java.io.Serializable;
import java.util.Objects;

/**
 * The source of a fact: a document and, if known, the place in it. Prints as
 * {@code 1665/NQ-UBTVQH15, Điều 1, khoản 37}.
 *
 * @param document the number of the document
 * @param clause article and clause; empty for the document as a whole
 */
public record Citation(String document, String clause) implements Serializable {
    public Citation {
        Objects.requireNonNull(clause, "clause");
        if (document.isBlank()) {
            throw new IllegalArgumentException("a citation needs a document");
        }
    }

    /** The document as a whole. */
    public static Citation of(String document) {
        return new Citation(document, "");
    }

    /** A place in a document. */
    public static Citation of(String document, String clause) {
        return new Citation(document, clause);
    }

    @Override
    public String toString() {
        return clause.isEmpty() ? document : document + ", " + clause;
    }
}
