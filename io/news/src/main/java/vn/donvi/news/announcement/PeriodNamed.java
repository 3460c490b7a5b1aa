package vn.donvi.news.announcement;

import java.util.Objects;

/**
 * A period in a text: "giai đoạn 2023 - 2030", "quý I năm 2024", "6 tháng đầu năm 2025", "năm 2021".
 *
 * @param quote the words
 * @param period the period
 */
public record PeriodNamed(Quote quote, TimeSpan period) implements Statement {
    public PeriodNamed {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(period, "period");
    }
}
