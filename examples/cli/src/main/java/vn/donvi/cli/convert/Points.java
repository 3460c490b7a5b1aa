package vn.donvi.cli.convert;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.Conversion;
import vn.donvi.boundaries.point.CoordinateFault;
import vn.donvi.boundaries.point.Coordinates;
import vn.donvi.boundaries.point.PointEvidence;

/** The coordinates in the rows of a table, which are the last two values that are asked of a row. Thread-safe. */
final class Points {
    /** The table has no coordinates. */
    static final Points NONE = new Points(null);

    private final @Nullable PointEvidence evidence;

    Points(@Nullable PointEvidence evidence) {
        this.evidence = evidence;
    }

    boolean isGiven() {
        return evidence != null;
    }

    /** The conversion of a row, judged by its coordinates. A row without coordinates is left as it is. */
    Conversion judge(List<String> key, Conversion conversion) {
        if (evidence == null || (latitude(key).isBlank() && longitude(key).isBlank())) {
            return conversion;
        }
        Optional<CoordinateFault> fault = Coordinates.fault(latitude(key), longitude(key));
        return fault.isPresent()
                ? conversion.withNote(
                        conversion.note() + "; coordinates: " + fault.get().sentence())
                : evidence.judge(Coordinates.parse(latitude(key), longitude(key)), conversion);
    }

    /** Converts the coordinates of a row alone. */
    Conversion convert(List<String> key) {
        return Objects.requireNonNull(evidence, "the table has no coordinates").convert(latitude(key), longitude(key));
    }

    private static String latitude(List<String> key) {
        return key.get(key.size() - 2);
    }

    private static String longitude(List<String> key) {
        return key.get(key.size() - 1);
    }
}
