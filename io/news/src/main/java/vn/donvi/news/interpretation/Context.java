package vn.donvi.news.interpretation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The context of a text: its place and its date.
 *
 * @param province the province's name or code, if known; it includes the provinces that went into it as a whole
 * @param district the district's name or code, if known
 * @param date the date of the text, if known; otherwise the first whole date in it counts that is not before the
 *     gazetteer begins
 */
public record Context(Optional<String> province, Optional<String> district, Optional<LocalDate> date) {
    /** No context is known. */
    public static final Context NONE = new Context(Optional.empty(), Optional.empty(), Optional.empty());

    public Context {
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(date, "date");
    }

    /** Returns the same context in a province, by its name without the word for its type ("Hà Nội") or its code. */
    public Context province(String nameOrCode) {
        return new Context(Optional.of(nameOrCode), district, date);
    }

    /** Returns the same context in a district, by its name without the word for its type or its code. */
    public Context district(String nameOrCode) {
        return new Context(province, Optional.of(nameOrCode), date);
    }

    /** Returns the same context on a date. */
    public Context on(LocalDate day) {
        return new Context(province, district, Optional.of(day));
    }
}
