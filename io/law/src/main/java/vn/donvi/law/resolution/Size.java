package vn.donvi.law.resolution;

import java.util.Objects;

/**
 * The size of a unit after the changes, if it is not the result of an arrangement stated before: "xã Quảng Thành còn
 * lại 79,45 km2 diện tích tự nhiên và 1.984 người".
 *
 * @param clause the clause that states it
 * @param unit the unit
 * @param figures area and population afterwards
 * @param remaining whether the text calls it the remaining part of the unit ("còn lại")
 */
public record Size(Clause clause, UnitName unit, StatedFigures figures, boolean remaining) implements Provision {
    public Size {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(figures, "figures");
    }
}
