package vn.donvi.law.resolution;

import java.util.List;
import java.util.Objects;
import vn.donvi.change.Extent;

/**
 * One unit, or piece of land, that an arrangement takes from, and how much of it.
 *
 * <p>The extents are those of the phrase that the unit stands under: "toàn bộ diện tích tự nhiên, quy mô dân số của A, B,
 * một phần diện tích tự nhiên của C và D" takes all of A and of B, and of C and of D a part of the area and
 * {@link Extent#NONE} of the population. {@link Extent#REST} is "phần còn lại", and also "toàn bộ …" of a unit "sau khi
 * điều chỉnh theo quy định tại …". {@link Extent#UNKNOWN} is where the text gives figures without saying whether they are
 * all ("nhập 1,21 km2 diện tích tự nhiên, 1.304 người của …") or names a unit without an extent.
 *
 * <p>A unit that stands bare after such a "sau khi … tại khoản 110 Điều này" stands again under the last phrase that has
 * no reference: the reference closes its own.
 *
 * @param unit the unit, or land that is none
 * @param area how much of its area
 * @param population how much of its population
 * @param figures what moves, in numbers, if the text says; of a phrase over several units they stand with the first
 * @param after for a rest, or a part of one, the clauses that take the other parts, in the order written; unmodifiable
 * @param remark the words of a bracket that names no unit: "bao gồm Hòn Đá Bạc"; mostly empty
 * @param phrase which phrase of extent of the arrangement the unit stands under, counted from 0: units with the same number
 *     are one list
 * @param link how the unit is joined to the one before it in the list
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

    /** How a unit is joined to the one before it; with {@link UnitName#within} it helps to tell what a bracket is for. */
    public enum Link {
        /** The first of its list. */
        FIRST,
        /** By a comma or semicolon, or by nothing where the text lost it. */
        COMMA,
        /** By và. */
        AND
    }
}
