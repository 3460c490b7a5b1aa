package vn.donvi.gazetteer;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import vn.donvi.measure.Measurement;
import vn.donvi.unit.UnitId;

/** All figures, by unit, measure, date and source, so that those about a unit are a slice of them. */
final class MeasurementIndex {
    private final ImmutableList<Measurement> measurements;
    /** For each figure the number of its unit. */
    private final int[] unit;
    /** For each unit where its figures start, and at the end of the units their number. */
    private final int[] start;

    /** A unit that is unknown is {@link UnitIndex#NONE}. */
    MeasurementIndex(UnitIndex index, Collection<Measurement> figures) {
        this.measurements = ImmutableList.sortedCopyOf(new InOrder(), figures);
        this.unit = new int[measurements.size()];
        this.start = new int[index.size() + 1];
        int next = 0;
        for (int i = 0; i < unit.length; i++) {
            UnitId id = measurements.get(i).unit();
            unit[i] = i > 0 && id.equals(measurements.get(i - 1).unit()) ? unit[i - 1] : index.find(id);
            while (next <= unit[i]) {
                start[next++] = i;
            }
        }
        while (next < start.length) {
            start[next++] = unit.length;
        }
    }

    ImmutableList<Measurement> all() {
        return measurements;
    }

    /** The number of the unit that a figure is about. */
    int unit(int number) {
        return unit[number];
    }

    /** The figures about a unit; only if all units are known. */
    ImmutableList<Measurement> of(int unit) {
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
