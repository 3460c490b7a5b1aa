package vn.donvi.gazetteer.image;

import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.gazetteer.index.EdgeExtents;
import vn.donvi.gazetteer.index.UnitIndex;

/** Makes the transfers of changes. */
final class TransferRows implements EdgeExtents {
    private final UnitIndex units;
    private final Constants constants;
    private final NumberColumn numbers;
    private final int[] source;
    private final int[] target;
    private final IntColumn area;
    private final IntColumn population;
    private final IntColumn areaKm2;
    private final IntColumn persons;

    TransferRows(UnitIndex units, Constants constants, NumberColumn numbers, ColumnReader in) {
        this.units = units;
        this.constants = constants;
        this.numbers = numbers;
        this.source = in.wide();
        this.target = in.wide();
        this.area = in.ints();
        this.population = in.ints();
        this.areaKm2 = in.ints();
        this.persons = in.ints();
    }

    int[] source() {
        return source;
    }

    int[] target() {
        return target;
    }

    @Override
    public Extent area(int edge) {
        return constants.extent(area.get(edge));
    }

    @Override
    public Extent population(int edge) {
        return constants.extent(population.get(edge));
    }

    Transfer make(int edge) {
        Transfer transfer = Transfer.of(
                units.unit(source[edge]).id(), units.unit(target[edge]).id(), area(edge), population(edge));
        if (areaKm2.get(edge) != ImageForm.NONE) {
            transfer = transfer.withAreaKm2(numbers.getDouble(areaKm2.get(edge)));
        }
        if (persons.get(edge) != ImageForm.NONE) {
            transfer = transfer.withPersons(numbers.getLong(persons.get(edge)));
        }
        return transfer;
    }
}
