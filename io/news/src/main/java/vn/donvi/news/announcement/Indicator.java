package vn.donvi.news.announcement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An economic figure: "Tổng giá trị sản xuất (ước) đạt 8.458.730 triệu đồng, đạt 77,9% kế hoạch năm, tăng 12,6% so với cùng
 * kỳ (kế hoạch năm tăng 12,5%)".
 *
 * @param quote the words
 * @param name what it is, in the words of the text
 * @param amount the figure
 * @param estimated whether the text says that it is an estimate ("ước")
 * @param shareOfPlan how much of the plan it is, in percent, if said
 * @param growth by how much it grew, in percent, negative if it fell, if said
 * @param plannedGrowth by how much it was to grow, in percent, if said
 */
public record Indicator(
        Quote quote,
        String name,
        Amount amount,
        boolean estimated,
        Optional<BigDecimal> shareOfPlan,
        Optional<BigDecimal> growth,
        Optional<BigDecimal> plannedGrowth)
        implements Statement {
    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public Indicator {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(shareOfPlan, "shareOfPlan");
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(plannedGrowth, "plannedGrowth");
        if (name.isBlank()) {
            throw new IllegalArgumentException("an indicator needs a name");
        }
    }
}
