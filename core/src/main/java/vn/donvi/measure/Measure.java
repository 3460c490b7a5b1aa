package vn.donvi.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A measured quantity with its unit of measure. Populations counted on different bases are different measures and are
 * never mixed: register populations of 2024 are about 1.165 times the census of 2019. Measures may be added.
 */
public enum Measure {
    /** Area in km². */
    AREA("area", "km²"),
    /** Usual residents as counted by a census, in persons. */
    CENSUS_POPULATION("census_population", "persons"),
    /** Population as registered with the authorities, in persons. */
    REGISTER_POPULATION("register_population", "persons"),
    /** Population as a legal document states it ("quy mô dân số"), in persons. */
    DECLARED_POPULATION("declared_population", "persons");

    private final String label;
    private final String unit;

    Measure(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** The measure whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<Measure> find(String label) {
        return Optional.ofNullable(Labels.MEASURES.get(label));
    }

    /** The name of the measure in files: {@code census_population}. */
    public String label() {
        return label;
    }

    /** The unit of measure: {@code persons} or {@code km²}. */
    public String unit() {
        return unit;
    }

    /** Whether persons are counted, so that every value is a whole number. */
    public boolean isPopulation() {
        return this != AREA;
    }

    /** Whether a number can be a value: finite, not negative and, if persons are counted, whole and within a long. */
    public boolean isPossible(double value) {
        return value >= 0 && !Double.isInfinite(value) && (!isPopulation() || value == (long) value);
    }

    /** A value with its unit, with all its digits and no exponent: {@code 14374406 persons}, {@code 7.87 km²}. */
    public String format(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + " " + unit;
    }

    /** The measures by label; a class of its own, as that of {@link vn.donvi.unit.UnitType}. */
    private static final class Labels {
        static final ImmutableMap<String, Measure> MEASURES = Maps.uniqueIndex(List.of(values()), Measure::label);
    }
}
