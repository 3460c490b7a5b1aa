package vn.donvi.law.resolution;

import java.util.Objects;

/**
 * A unit goes on under another name or type: "Đổi tên xã A thành xã B", "Chuyển xã A thành thị trấn B".
 *
 * @param clause where it is stated
 * @param from what it was called
 * @param to what it is called
 */
public record Renaming(Clause clause, UnitName from, UnitName to) implements Provision {
    public Renaming {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
