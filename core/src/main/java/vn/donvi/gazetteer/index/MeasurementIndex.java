package vn.donvi.gazetteer.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.donvi.measure.Measurement;
import vn.donvi.unit.UnitId;

/** All figures, by unit, measure, date and source; the figures of a unit are a slice. */
public final class MeasurementIndex {
    private static final Comparator<Measurement> ORDER = new InOrder();

    private final List<Measurement> measurements;
    /** The number of the unit of each figure. */
    private final int[] unit;
    /** The position of the first figure of each unit, followed by the number of figures. */
    private final int[] start;

    /** Indexes figures; an unknown unit gets {@link UnitIndex#NONE}. */
    public MeasurementIndex(UnitIndex index, Collection<Measurement> figures) {
        Measurement[] sorted = figures.toArray(new Measurement[0]);
        Arrays.sort(sorted, ORDER);
        this.measurements = List.of(sorted);
        this.unit = new int[measurements.size()];
        this.start = new int[index.size() + 1];
        int next = 0;
        int number = 0;
        for (int i = 0; i < unit.length; i++) {
            UnitId id = measurements.get(i).unit();
            number = firstFrom(number, id, index);
            unit[i] = number < index.size() && index.unit(number).id().equals(id) ? number : UnitIndex.NONE;
            while (next <= unit[i]) {
                start[next++] = i;
            }
        }
        while (next < start.length) {
            start[next++] = unit.length;
        }
    }

    /** The number of the first unit not before an id: few steps, since figures and units have the same order. */
    private static int firstFrom(int from, UnitId id, UnitIndex index) {
        int number = from;
        while (number < index.size() && index.unit(number).id().compareTo(id) < 0) {
            number++;
        }
        return number;
    }

    public List<Measurement> all() {
        return measurements;
    }

    /** The number of the unit that a figure is about. */
    public int unit(int number) {
        return unit[number];
    }

    /** Whether two neighbouring figures have the same unit, measure, date and source. */
    public boolean isSameIdentity(int number, int next) {
        return unit[number] == unit[next] && ORDER.compare(measurements.get(number), measurements.get(next)) == 0;
    }

    /** The figures about a unit; correct only if all units are known. */
    public List<Measurement> of(int unit) {
        return measurements.subList(start[unit], start[unit + 1]);
    }

    private static final class InOrder implements Comparator<Measurement> {
        @Override
        public int compare(Measurement left, Measurement right) {
            int order = left.unit().compareTo(right.unit());
            if (order == 0) {
                order = left.measure().compareTo(right.measure());
            }
            if (order == 0) {
                order = left.asOf().compareTo(right.asOf());
            }
            return order != 0 ? order : left.source().compareTo(right.source());
        }
    }
}
