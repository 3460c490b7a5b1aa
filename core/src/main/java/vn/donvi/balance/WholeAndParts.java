package vn.donvi.balance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The published whole of a unit beside the sum of its parts.
 *
 * @param side what the parts are
 * @param date the day of the change, or the date of the figures for {@link BalanceSide#WITHIN}
 * @param source the number of the document or publication that states the whole
 * @param unit the unit that is the whole
 * @param balance the figures
 */
public record WholeAndParts(
        BalanceSide side, LocalDate date, String source, AdministrativeUnit unit, WholeAndSum balance)
        implements Comparable<WholeAndParts> {
    private static final Comparator<WholeAndParts> ORDER = Comparator.comparing(WholeAndParts::side)
            .thenComparing(WholeAndParts::date)
            .thenComparing(whole -> whole.unit().id())
            .thenComparing(whole -> whole.balance().measure())
            .thenComparing(WholeAndParts::source);

    public WholeAndParts {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(balance, "balance");
    }

    /** By side, date, unit, measure and source. */
    @Override
    public int compareTo(WholeAndParts other) {
        return ORDER.compare(this, other);
    }
}
