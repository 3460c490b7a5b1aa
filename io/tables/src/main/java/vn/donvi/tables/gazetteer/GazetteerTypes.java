package vn.donvi.tables.gazetteer;

import vn.donvi.change.Extent;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitType;

/** The types of values that several tables of a gazetteer have. */
public final class GazetteerTypes {
    /** Types of units, each by {@link UnitType#label()}. */
    public static final ValueType<UnitType> UNIT_TYPE = ValueType.oneOf(UnitType.values(), labels(UnitType.values()));

    /** Measures, each by {@link Measure#label()}. */
    public static final ValueType<Measure> MEASURE = ValueType.oneOf(Measure.values(), labels(Measure.values()));

    /** Qualities of figures, each by its name in lower case. */
    public static final ValueType<Quality> QUALITY = ValueType.oneOf(Quality.values());

    /** Extents, each by its name in lower case. */
    public static final ValueType<Extent> EXTENT = ValueType.oneOf(Extent.values());

    private GazetteerTypes() {}

    private static String[] labels(UnitType[] types) {
        String[] labels = new String[types.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = types[i].label();
        }
        return labels;
    }

    private static String[] labels(Measure[] measures) {
        String[] labels = new String[measures.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = measures[i].label();
        }
        return labels;
    }
}
