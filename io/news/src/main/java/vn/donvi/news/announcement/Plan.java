package vn.donvi.news.announcement;

import java.util.Objects;
import java.util.Optional;

/**
 * A plan, programme or report that a text names: "Kế hoạch, Phương án sắp xếp đơn vị hành chính cấp xã trên địa bàn
 * huyện giai đoạn 2023 - 2030". One without a period is named only if a meeting decides on it.
 *
 * @param quote the words
 * @param title the words before the period
 * @param period its period, if stated
 * @param decision the decision on it in the text
 */
public record Plan(Quote quote, String title, Optional<TimeSpan> period, Decision decision) implements Statement {
    /**
     * @throws IllegalArgumentException if the title is blank
     */
    public Plan {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(decision, "decision");
        if (title.isBlank()) {
            throw new IllegalArgumentException("a plan needs a title");
        }
    }

    /** The decision on a plan. */
    public enum Decision {
        /** The text states none. */
        NONE,
        /** Xem xét, cho ý kiến: it was discussed. */
        DISCUSSED,
        /** Thông qua, nhất trí, phê duyệt: it was approved. */
        APPROVED
    }
}
