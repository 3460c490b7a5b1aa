package vn.donvi.tables.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitId;

/** The columns of a transfer. */
final class TransferColumns {
    private final Column<UnitId> source;
    private final Column<UnitId> target;
    private final Column<Extent> area;
    private final Column<Extent> population;
    private final Column<Optional<Double>> areaKm2;
    private final Column<Optional<Long>> persons;

    /** Declares them as the next columns of a table. */
    TransferColumns(Columns table) {
        this.source = table.required("source", ValueType.ID, "the version that ended or shrank");
        this.target = table.required("target", ValueType.ID, "the version that began or grew");
        this.area = table.required("area", GazetteerTypes.EXTENT, "how much of the source's area moved");
        this.population =
                table.required("population", GazetteerTypes.EXTENT, "how much of the source's population moved");
        this.areaKm2 = table.optional(
                "area_km2", ValueType.NUMBER, "the area that moved, in square kilometres; none if nothing is stated");
        this.persons = table.optional("persons", ValueType.COUNT, "the persons that moved; none if nothing is stated");
    }

    List<Column<?>> ends() {
        return List.of(source, target);
    }

    Transfer read(Row row) throws BadRowException {
        Transfer transfer = Transfer.of(row.get(source), row.get(target), row.get(area), row.get(population));
        Optional<Double> movedArea = row.get(areaKm2);
        if (movedArea.isPresent()) {
            transfer = transfer.withAreaKm2(movedArea.get());
        }
        Optional<Long> movedPersons = row.get(persons);
        return movedPersons.isPresent() ? transfer.withPersons(movedPersons.get()) : transfer;
    }

    void write(Transfer transfer, NewRow row) {
        OptionalDouble movedArea = transfer.areaKm2();
        OptionalLong movedPersons = transfer.persons();
        row.set(source, transfer.source())
                .set(target, transfer.target())
                .set(area, transfer.area())
                .set(population, transfer.population())
                .set(areaKm2, movedArea.isPresent() ? Optional.of(movedArea.getAsDouble()) : Optional.empty())
                .set(persons, movedPersons.isPresent() ? Optional.of(movedPersons.getAsLong()) : Optional.empty());
    }
}
