package vn.donvi.news.announcement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An economic figure: "Tổng giá trị sản xuất (ước) đạt 8.458.730 triệu đồng, đạt 77,9% kế hoạch năm, tăng 12,6% so với
 * cùng kỳ (kế hoạch năm tăng 12,5%)".
 *
 * @param quote the words
 * @param name its name, in the words of the text
 * @param amount the figure
 * @param estimated whether the text says that it is an estimate ("ước")
 * @param shareOfPlan its share of the plan, in percent, if stated
 * @param growth its growth, in percent, negative if it fell, if stated
 * @param plannedGrowth its planned growth, in percent, if stated
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
