package vn.donvi.cli.convert;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.point.PointEvidence;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.gazetteer.Gazetteer;

/** The options about the columns of coordinates. */
final class PointOptions {
    @Option(
            names = "--lat-column",
            paramLabel = "COLUMN",
            description =
                    "The column of latitudes, decimal degrees of WGS 84. With the columns of an address or a code, a"
                            + " point in one of the candidates decides (reason COORDINATES), and a point elsewhere is told in"
                            + " donvi_note. Without them, the points themselves are located.")
    private @Nullable String latitude;

    @Option(names = "--lon-column", paramLabel = "COLUMN", description = "The column of longitudes.")
    private @Nullable String longitude;

    boolean isGiven() {
        return latitude != null;
    }

    /** @throws WrongUsageException if there is one column without the other */
    void check() {
        if ((latitude == null) != (longitude == null)) {
            throw new WrongUsageException(Message.of("convert.both-columns"));
        }
    }

    /** The two columns; empty if none are given. */
    List<String> columns() {
        return latitude == null || longitude == null ? List.of() : List.of(latitude, longitude);
    }

    /**
     * Loads the polygons of a date, if columns are given.
     *
     * @throws WrongUsageException if the gazetteer is not one of Việt Nam
     */
    Points load(Gazetteer gazetteer, LocalDate date) {
        return isGiven() ? points(gazetteer, date) : Points.NONE;
    }

    /**
     * The polygons of a date.
     *
     * @throws WrongUsageException if the gazetteer is not one of Việt Nam
     */
    static Points points(Gazetteer gazetteer, LocalDate date) {
        try {
            return new Points(PointEvidence.of(Boundaries.load(gazetteer).on(date)));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(Message.of("convert.coordinates", ErrorText.message(e)));
        }
    }
}
