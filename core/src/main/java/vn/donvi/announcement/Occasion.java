package vn.donvi.announcement;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A congress, conference or committee with the numbers that tell it from others of its body. The four numbers are four
 * things and none follows from another: conference 24 of the committee of the series XXVI; congress I, which is also the
 * first of the term 2025-2030.
 *
 * @param quote the words
 * @param body what is numbered, in the words of the text: "Đại hội đại biểu Đảng bộ xã"; empty for a bare "nhiệm kỳ
 *     2020 - 2025"
 * @param unit the unit of it, if said
 * @param series khóa, if said
 * @param congress lần thứ of a congress, if said
 * @param term nhiệm kỳ, if said
 * @param conference lần thứ of a conference (hội nghị) or session (kỳ họp), if said
 */
public record Occasion(
        Quote quote,
        String body,
        Optional<NamedUnit> unit,
        OptionalInt series,
        OptionalInt congress,
        Optional<Period> term,
        OptionalInt conference)
        implements Statement {
    /**
     * @throws IllegalArgumentException if nothing is numbered, or a number is not positive
     */
    public Occasion {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(term, "term");
        if (series.isEmpty() && congress.isEmpty() && term.isEmpty() && conference.isEmpty()) {
            throw new IllegalArgumentException("an occasion needs a number or a term");
        }
        if (series.orElse(1) < 1 || congress.orElse(1) < 1 || conference.orElse(1) < 1) {
            throw new IllegalArgumentException("the numbers of an occasion count from 1");
        }
    }
}
