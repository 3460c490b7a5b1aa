package vn.donvi.news.interpretation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import vn.donvi.balance.BalanceSide;
import vn.donvi.balance.WholeAndSum;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Quote;

/**
 * A whole that a text states, beside the sum of its parts.
 *
 * @param quote the words of the whole
 * @param unit the unit that is the whole
 * @param side {@link BalanceSide#RECEIVED} if the parts are the units that the text says it was formed from, with their
 *     figures in the text; {@link BalanceSide#WITHIN} if they are the units in it, with the gazetteer's figures
 * @param balance the figures
 * @param approximate whether a figure is only about right, or the parts are counted by another source than the whole
 */
public record StatedBalance(Quote quote, NamedUnit unit, BalanceSide side, WholeAndSum balance, boolean approximate) {
    /** The part of the whole by which figures may differ that are only about right. */
    public static final double ABOUT = 0.05;

    private static final int DECIMALS = 4;

    public StatedBalance {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(balance, "balance");
    }

    /**
     * The areas and populations of a text that can be held against their parts, by place: those of units that it says
     * were formed, if it has the same figure of every part; and those of provinces and districts, if the gazetteer has one
     * of every unit in them near the date of the text. Unmodifiable.
     *
     * @param meaning the meaning of the names in the text
     */
    public static List<StatedBalance> of(Announcement announcement, Interpretation meaning, Gazetteer gazetteer) {
        return new StatedBalances(announcement, meaning, gazetteer).all();
    }

    /**
     * Whether rounding, or a tolerance, explains the difference.
     *
     * @param tolerance the largest difference as a part of the whole; {@link #ABOUT} if that is more and a figure is only
     *     about right
     */
    public boolean isBalanced(double tolerance) {
        return balance.isBalanced(approximate ? Math.max(tolerance, ABOUT) : tolerance);
    }

    /** The difference as a doubt about the figures: "the parts are 1.2 km² more than the whole"; empty if there is none. */
    public String doubt(double tolerance) {
        return isBalanced(tolerance)
                ? ""
                : "the parts are " + number(Math.abs(balance.difference()))
                        + (balance.difference() > 0 ? " more" : " less") + " than the whole";
    }

    /** The stated whole with its unit of measure. */
    public String whole() {
        return number(balance.whole());
    }

    /** The sum of the parts with its unit of measure, and their number: "13.68 km² in 2 parts". */
    public String sum() {
        return number(balance.sum()) + " in " + balance.parts() + (balance.parts() == 1 ? " part" : " parts");
    }

    private String number(double value) {
        String number = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return number + (balance.measure() == Measure.AREA ? " km²" : " người");
    }
}
