package vn.donvi.law.resolution;

import java.util.List;
import java.util.Objects;

/**
 * Units are arranged into one: "Sắp xếp … thành xã mới có tên gọi là …", "Thành lập … trên cơ sở …", "Nhập … vào …",
 * "Hợp nhất … lấy tên là …". A target of a higher level than its sources ("Chuyển xã A về huyện B") means that they come
 * under it.
 *
 * @param clause where it is stated
 * @param sources what the unit is made from, in the order written; unmodifiable. Empty where a passage leaves out the unit
 *     it is about ("sáp nhập vào xã Thượng Thôn")
 * @param target the unit that is formed, or that goes on larger; {@link UnitName#NONE} where a passage leaves it out
 * @param outcome whether the target is formed or goes on
 * @param result how large the text says the target is afterwards; {@link StatedFigures#NONE} if it does not
 * @param seat the unit in which the text puts the seat of the target; {@link UnitName#NONE} if it does not
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

    /** An arrangement of which the text says neither the result nor the seat. */
    public static Arrangement of(Clause clause, List<Source> sources, UnitName target, Outcome outcome) {
        return new Arrangement(clause, sources, target, outcome, StatedFigures.NONE, UnitName.NONE);
    }

    /** The same with figures of the target afterwards. */
    public Arrangement withResult(StatedFigures figures) {
        return new Arrangement(clause, sources, target, outcome, figures, seat);
    }

    /** The same with the seat of the target in a unit. */
    public Arrangement withSeat(UnitName unit) {
        return new Arrangement(clause, sources, target, outcome, result, unit);
    }

    /** What becomes of the target. */
    public enum Outcome {
        /** It is formed, even if one of the sources bears its name: "thành xã mới có tên gọi là". */
        FORMED,
        /** It existed and goes on with what it gains: "vào", "về". What it had itself is not among the sources. */
        ENLARGED
    }
}
