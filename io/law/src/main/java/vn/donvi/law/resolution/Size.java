package vn.donvi.law.resolution;

import java.util.Objects;

/**
 * How large a unit is after the changes, where this is not the result of an arrangement just stated: "xã Quảng Thành còn
 * lại 79,45 km2 diện tích tự nhiên và 1.984 người".
 *
 * @param clause where it is stated
 * @param unit the unit
 * @param figures area and population afterwards
 * @param remaining whether the text says that this is what remains of it ("còn lại")
 */
public record Size(Clause clause, UnitName unit, StatedFigures figures, boolean remaining) implements Provision {
    public Size {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(figures, "figures");
    }
}
