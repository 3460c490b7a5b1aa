package vn.donvi.news.announcement;

import java.util.Objects;
import java.util.Optional;

/**
 * A document of the state or the party: "Nghị quyết số 17-NQ/TU ngày 18/12/2020 của BCH Đảng bộ Thành phố".
 *
 * @param quote the words
 * @param type the word for its type, with a capital: "Nghị quyết"
 * @param number the number as written: "17-NQ/TU", or only "41"
 * @param date its date, if stated
 * @param issuer its issuer, in the words of the text; empty if not stated
 */
public record DocumentNamed(Quote quote, String type, String number, Optional<PartialDate> date, String issuer)
        implements Statement {
    /**
     * @throws IllegalArgumentException if the type or number is blank
     */
    public DocumentNamed {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(issuer, "issuer");
        if (type.isBlank() || number.isBlank()) {
            throw new IllegalArgumentException("a document needs a type and a number");
        }
    }
}
