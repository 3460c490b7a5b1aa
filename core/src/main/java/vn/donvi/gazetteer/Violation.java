package vn.donvi.gazetteer;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.donvi.unit.UnitId;

/**
 * An invariant that data break. Prints as {@code ONE_UNIT_PER_CODE: 02: … overlaps …}.
 *
 * @param invariant the broken invariant
 * @param message the description
 * @param units the versions concerned; unmodifiable
 */
public record Violation(Invariant invariant, String message, List<UnitId> units) implements Serializable {
    public Violation {
        Objects.requireNonNull(invariant, "invariant");
        Objects.requireNonNull(message, "message");
        units = List.copyOf(units);
    }

    @Override
    public String toString() {
        return invariant + ": " + message;
    }
}
