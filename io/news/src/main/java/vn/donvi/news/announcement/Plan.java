package vn.donvi.news.announcement;

import java.util.Objects;

/**
 * A plan, programme or report that a text names with its period: "Kế hoạch, Phương án sắp xếp đơn vị hành chính cấp xã
 * trên địa bàn huyện giai đoạn 2023 - 2030".
 *
 * @param quote the words
 * @param title the words before the period
 * @param period its period
 */
public record Plan(Quote quote, String title, TimeSpan period) implements Statement {
    /**
     * @throws IllegalArgumentException if the title is blank
     */
    public Plan {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(period, "period");
        if (title.isBlank()) {
            throw new IllegalArgumentException("a plan needs a title");
        }
    }
}
