package vn.donvi.tables.seat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.donvi.measure.Quality;
import vn.donvi.seat.MapPoint;
import vn.donvi.seat.Seat;
import vn.donvi.tables.gazetteer.QualityColumns;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/** The table of the seats of units, one a row, sorted by unit and first date. */
public final class SeatSchema extends Schema<Seat> {
    /** The table. */
    public static final Schema<Seat> SEATS = new SeatSchema();

    private final Column<UnitCode> unit = table.required(
            "unit",
            ValueType.CODE,
            "the code of the unit in the country's list; on each date it is the unit that bears it");
    private final Column<LocalDate> from = table.required("from", ValueType.DATE, "the first date of the seat");
    private final Column<Optional<LocalDate>> until = table.optional(
            "until", ValueType.DATE, "the first date on which the seat is no longer there; none while it is");
    private final Column<String> address =
            table.text("address", "the seat in the words of the publication; empty if it names none");
    private final Column<Optional<UnitId>> formerUnit = table.optional(
            "former_unit", ValueType.ID, "the former unit in which the seat is, if the words name exactly one");
    private final Column<Optional<Double>> latitude = table.optional(
            "middle_latitude",
            ValueType.NUMBER,
            "degrees north (WGS 84) of a point near the middle of the unit; it is not the point of the seat");
    private final Column<Optional<Double>> longitude = table.optional(
            "middle_longitude", ValueType.NUMBER, "degrees east (WGS 84) of that point; both or none are given");
    private final Column<LocalDate> asOf = table.required("as_of", ValueType.DATE, "the date of the publication");
    private final Column<String> source =
            table.required("source", ValueType.TEXT, "the number of a document or publication");
    private final QualityColumns quality = new QualityColumns(table, "seat");

    private SeatSchema() {
        super("seats", "Seats of units");
    }

    @Override
    public Seat read(Row row) throws BadRowException {
        LocalDate first = row.get(from);
        Optional<LocalDate> end = row.get(until);
        if (end.isPresent() && !end.get().isAfter(first)) {
            throw until.bad("must be after " + first + ", but is " + end.get());
        }
        String words = row.get(address);
        Optional<UnitId> former = row.get(formerUnit);
        Optional<MapPoint> middle = middle(row);
        if (words.isBlank() && former.isEmpty() && middle.isEmpty()) {
            throw address.bad("must be there, or else a former unit or a point");
        }
        Quality stated = quality.quality(row);
        return new Seat(
                row.get(unit),
                end.isPresent() ? DateRange.of(first, end.get()) : DateRange.from(first),
                words,
                former,
                middle,
                row.get(asOf),
                row.get(source),
                stated,
                quality.note(row));
    }

    private Optional<MapPoint> middle(Row row) throws BadRowException {
        Optional<Double> north = row.get(latitude);
        Optional<Double> east = row.get(longitude);
        if (north.isPresent() != east.isPresent()) {
            throw (north.isPresent() ? longitude : latitude).bad("must be there, for the other coordinate is");
        }
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MapPoint(north.get(), east.get()));
        } catch (IllegalArgumentException e) {
            throw latitude.bad("must be of a point: " + e.getMessage());
        }
    }

    @Override
    public void write(Seat seat, NewRow row) {
        row.set(unit, seat.unit())
                .set(from, seat.validity().startInclusive())
                .set(until, seat.validity().endExclusive())
                .set(address, seat.address())
                .set(formerUnit, seat.formerUnit())
                .set(latitude, seat.middle().map(MapPoint::latitude))
                .set(longitude, seat.middle().map(MapPoint::longitude))
                .set(asOf, seat.asOf())
                .set(source, seat.source());
        quality.write(seat.quality(), seat.note(), row);
    }

    @Override
    public Comparator<Seat> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public List<Column<?>> key() {
        return List.of(unit, from);
    }
}
