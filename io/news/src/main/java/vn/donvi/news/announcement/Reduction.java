package vn.donvi.news.announcement;

import java.util.Objects;
import java.util.Optional;

/**
 * A number of things before and after: "tỉnh giảm từ 209 xuống còn 69 đơn vị hành chính cấp xã".
 *
 * @param quote the words
 * @param unit the unit that has them, if the text shows it
 * @param before the number before, with the things counted
 * @param after the number after
 */
public record Reduction(Quote quote, Optional<NamedUnit> unit, Amount before, Amount after) implements Statement {
    public Reduction {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
