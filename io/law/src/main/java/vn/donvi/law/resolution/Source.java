package vn.donvi.law.resolution;

import java.util.List;
import java.util.Objects;
import vn.donvi.change.Extent;

/**
 * One unit, or piece of land, that is a source of an arrangement, and the part of it that is taken.
 *
 * <p>The extents are those of the phrase before the unit: "toàn bộ diện tích tự nhiên, quy mô dân số của A, B, một phần
 * diện tích tự nhiên của C và D" takes all of A and of B. Of C and of D it takes a part of the area and
 * {@link Extent#NONE} of the population. {@link Extent#REST} is "phần còn lại", and also "toàn bộ …" of a unit "sau khi
 * điều chỉnh theo quy định tại …". {@link Extent#UNKNOWN} is for a text that gives figures without saying whether they
 * are all ("nhập 1,21 km2 diện tích tự nhiên, 1.304 người của …"), or names a unit without an extent.
 *
 * <p>A reference such as "sau khi … tại khoản 110 Điều này" closes its own phrase. A unit without a phrase behind it
 * belongs to the last phrase that has no reference.
 *
 * @param unit the unit, or land that is no unit
 * @param area the part of its area
 * @param population the part of its population
 * @param figures the area and the people that move, if the text states them; for a phrase over several units they are
 *     with the first
 * @param after for a rest, or a part of it, the clauses that take the other parts, in the order written; unmodifiable
 * @param remark the words of a bracket that names no unit: "bao gồm Hòn Đá Bạc"; mostly empty
 * @param phrase the number of the unit's phrase of extent in the arrangement, counted from 0: units with the same
 *     number are one list
 * @param link the link between the unit and the one before it in the list
 */
public record Source(
        UnitName unit,
        Extent area,
        Extent population,
        StatedFigures figures,
        List<ClauseRef> after,
        String remark,
        int phrase,
        Link link) {
    public Source {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(figures, "figures");
        after = List.copyOf(after);
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(link, "link");
    }

    /** Returns the same source with other extents. */
    public Source withExtents(Extent ofArea, Extent ofPopulation) {
        return new Source(unit, ofArea, ofPopulation, figures, after, remark, phrase, link);
    }

    /**
     * The link between a unit and the one before it; with {@link UnitName#within} it helps to find the names that a
     * bracket is for.
     */
    public enum Link {
        /** The first of its list. */
        FIRST,
        /** By a comma or semicolon, or by nothing if the text lost it. */
        COMMA,
        /** By và. */
        AND
    }
}
