package vn.donvi.spark.executor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.point.PointEvidence;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * The gazetteer of a JVM, its converters and its polygons. They are made at their first use and shared by all tasks of an executor,
 * so that no task carries one. Thread-safe.
 */
public final class ExecutorGazetteer {
    /** The largest number of kept converters. Each may have some 15 MB of recent answers beside its tables. */
    static final int MAX_CONVERTERS = 4;

    private static final Map<LocalDate, TargetConverter> CONVERTERS = new LinkedHashMap<>(16, 0.75f, true);

    /** The converter of the last request, which is nearly always that of the next. */
    private static volatile @Nullable TargetConverter latest;

    private ExecutorGazetteer() {}

    /** The embedded gazetteer of Việt Nam. */
    public static Gazetteer get() {
        return Loaded.GAZETTEER;
    }

    /**
     * The converter to the units of a date. The last four are kept.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static TargetConverter to(LocalDate date) {
        TargetConverter known = latest;
        if (known == null || !known.date().equals(date)) {
            known = kept(date);
            latest = known;
        }
        return known;
    }

    private static TargetConverter kept(LocalDate date) {
        synchronized (CONVERTERS) {
            TargetConverter known = CONVERTERS.get(date);
            if (known == null) {
                known = new TargetConverter(get(), date);
                CONVERTERS.put(date, known);
                if (CONVERTERS.size() > MAX_CONVERTERS) {
                    CONVERTERS.remove(CONVERTERS.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    /**
     * The polygons of a date, as evidence of points.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static PointEvidence pointsOn(LocalDate date) {
        return PointEvidence.of(Polygons.BOUNDARIES.on(date));
    }

    /** Loads the gazetteer when it is first asked for. */
    private static final class Loaded {
        static final Gazetteer GAZETTEER = VietnamGazetteer.load();
    }

    /** Loads the polygons when they are first asked for. */
    private static final class Polygons {
        static final Boundaries BOUNDARIES = Boundaries.load(get());
    }
}
