package vn.donvi.law.resolution;

import java.util.List;
import java.util.Objects;

/**
 * An arrangement of units into one: "Sắp xếp … thành xã mới có tên gọi là …", "Thành lập … trên cơ sở …", "Nhập … vào
 * …", "Hợp nhất … lấy tên là …". A target of a higher level than its sources ("Chuyển xã A về huyện B") means that they
 * come under it.
 *
 * @param clause the clause that states it
 * @param sources the sources of the unit, in the order written; unmodifiable. Empty if a passage leaves out its unit
 *     ("sáp nhập vào xã Thượng Thôn")
 * @param target the unit that is formed or enlarged; {@link UnitName#NONE} if a passage leaves it out
 * @param outcome whether the target is formed or enlarged
 * @param result the stated size of the target afterwards; {@link StatedFigures#NONE} if none is stated
 * @param seat the unit with the seat of the target; {@link UnitName#NONE} if the text names none
 */
public record Arrangement(
        Clause clause, List<Source> sources, UnitName target, Outcome outcome, StatedFigures result, UnitName seat)
        implements Provision {
    public Arrangement {
        Objects.requireNonNull(clause, "clause");
        sources = List.copyOf(sources);
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(seat, "seat");
    }

    /** Makes an arrangement without a stated result or seat. */
    public static Arrangement of(Clause clause, List<Source> sources, UnitName target, Outcome outcome) {
        return new Arrangement(clause, sources, target, outcome, StatedFigures.NONE, UnitName.NONE);
    }

    /** Returns the same arrangement with figures of the target afterwards. */
    public Arrangement withResult(StatedFigures figures) {
        return new Arrangement(clause, sources, target, outcome, figures, seat);
    }

    /** Returns the same arrangement with the seat of the target in a unit. */
    public Arrangement withSeat(UnitName unit) {
        return new Arrangement(clause, sources, target, outcome, result, unit);
    }

    /** The effect on the target. */
    public enum Outcome {
        /** The target is formed, even if one of the sources bears its name: "thành xã mới có tên gọi là". */
        FORMED,
        /** The target existed and gains the sources: "vào", "về". Its own area and people are not among the sources. */
        ENLARGED
    }
}
