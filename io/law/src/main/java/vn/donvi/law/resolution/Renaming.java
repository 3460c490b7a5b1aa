package vn.donvi.law.resolution;

import java.util.Objects;

/**
 * A unit gets another name or type: "Đổi tên xã A thành xã B", "Chuyển xã A thành thị trấn B".
 *
 * @param clause the clause that states it
 * @param from the old name
 * @param to the new name
 */
public record Renaming(Clause clause, UnitName from, UnitName to) implements Provision {
    public Renaming {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
