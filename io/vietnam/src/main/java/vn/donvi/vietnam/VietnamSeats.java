package vn.donvi.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidRegisterException;
import vn.donvi.problem.ProblemsException;
import vn.donvi.seat.SeatRegister;
import vn.donvi.tables.Input;
import vn.donvi.tables.seat.SeatSchema;

/**
 * The seats of the communes and provinces of 2025-07-01, as the official map of the mergers words them in July 2025. One
 * in six communes had no seat on it yet. The points are near the middles of the units: the map has none of the seats.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * SeatRegister seats = VietnamSeats.load(vn);
 * seats.find(UnitCode.of("06685"), LocalDate.of(2026, 1, 1)).map(Seat::address);
 * }</pre>
 */
public final class VietnamSeats {
    private static final String FILE = "seats.csv";

    private VietnamSeats() {}

    /**
     * Reads the seats. Costs some milliseconds; keep the result, which is immutable and thread-safe. {@link
     * VietnamGazetteer#load} does not read them.
     *
     * @param gazetteer the {@linkplain VietnamGazetteer embedded one}, or one that corrects or extends it
     * @throws ProblemsException if a row of the embedded data has a problem, with all of them
     * @throws InvalidRegisterException if the gazetteer does not have the units of the seats, with all faults
     * @throws UncheckedIOException if the embedded data cannot be read at all
     */
    public static SeatRegister load(Gazetteer gazetteer) {
        try (InputStream seats = VietnamSeats.class.getResourceAsStream(FILE)) {
            if (seats == null) {
                throw new IllegalStateException("the seats are not embedded");
            }
            return SeatRegister.of(
                    gazetteer,
                    CsvTable.of(SeatSchema.SEATS)
                            .read(Input.of(seats, FILE), CsvOptions.STANDARD)
                            .orThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
