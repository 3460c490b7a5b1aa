package vn.donvi.gazetteer.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.unit.UnitId;

/** All figures, by unit, measure, date and source; the figures of a unit are a slice. */
public final class MeasurementIndex {
    private static final Comparator<Measurement> ORDER = new InOrder();

    private final RowList<Measurement> measurements;
    /** The position of the first figure of each unit, followed by the number of figures. */
    private final int[] start;
    /** The figures of unknown units. */
    private final BitSet strangers = new BitSet();
    /** The figures of each measure, gathered at the first question. It does not matter which of two equal lists is kept. */
    private volatile @Nullable Map<Measure, List<Measurement>> byMeasure;

    /**
     * An index whose figures are made when asked for.
     *
     * @param start the position of the first figure of each unit, followed by the number of figures
     */
    public MeasurementIndex(RowList<Measurement> measurements, int[] start) {
        this.measurements = measurements;
        this.start = start;
    }

    /** Indexes figures. */
    public MeasurementIndex(UnitIndex index, Collection<Measurement> figures) {
        Measurement[] sorted = figures.toArray(new Measurement[0]);
        Arrays.sort(sorted, ORDER);
        this.measurements = RowList.of(sorted);
        this.start = new int[index.size() + 1];
        int next = 0;
        int number = 0;
        for (int i = 0; i < sorted.length; i++) {
            UnitId id = sorted[i].unit();
            number = firstFrom(number, id, index);
            if (number == index.size() || !index.unit(number).id().equals(id)) {
                strangers.set(i);
            } else {
                while (next <= number) {
                    start[next++] = i;
                }
            }
        }
        while (next < start.length) {
            start[next++] = sorted.length;
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
        return measurements.view();
    }

    /** The figures of a measure, in the order of all. */
    public List<Measurement> of(Measure measure) {
        Map<Measure, List<Measurement>> known = byMeasure;
        if (known == null) {
            known = gather();
            byMeasure = known;
        }
        return known.getOrDefault(measure, List.of());
    }

    private Map<Measure, List<Measurement>> gather() {
        Map<Measure, List<Measurement>> gathered = new EnumMap<>(Measure.class);
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            gathered.computeIfAbsent(measurement.measure(), measure -> new ArrayList<>())
                    .add(measurement);
        }
        gathered.replaceAll((measure, figures) -> Collections.unmodifiableList(figures));
        return gathered;
    }

    /** The position of the first figure of a unit, or of a later one if it has none. */
    public int start(int unit) {
        return start[unit];
    }

    /** Whether a figure is about a unit that is not in the index. */
    public boolean isOfUnknownUnit(int number) {
        return strangers.get(number);
    }

    /** Whether two neighbouring figures have the same unit, measure, date and source. */
    public boolean isSameIdentity(int number, int next) {
        return ORDER.compare(measurements.get(number), measurements.get(next)) == 0;
    }

    /** The figures about a unit; correct only if all units are known. */
    public List<Measurement> of(int unit) {
        return measurements.view().subList(start[unit], start[unit + 1]);
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
