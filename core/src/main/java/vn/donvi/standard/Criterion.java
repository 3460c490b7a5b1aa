package vn.donvi.standard;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/** A criterion of a standard, with its unit of measure. Criteria may be added. */
public enum Criterion {
    /** Population, in persons. */
    POPULATION("population", "persons"),
    /** Area, in km². */
    AREA("area", "km²"),
    /** Number of units of the district level in a province. */
    DISTRICT_UNITS("district_units", "units"),
    /** Number of units of the commune level in a unit. */
    COMMUNE_UNITS("commune_units", "units"),
    /** Share of phường among the units of the commune level, in percent. */
    WARD_SHARE("ward_share", "%"),
    /** Share of the urban population, in percent. A gazetteer has no figures of it. */
    URBANISATION("urbanisation", "%"),
    /** Class of a city in the classification of urban areas. It has no number, and a gazetteer does not have it. */
    URBAN_CLASS("urban_class", ""),
    /** Economic criteria. They have no single number, and a gazetteer does not have them. */
    ECONOMY("economy", "");

    private final String label;
    private final String unit;

    Criterion(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** The criterion whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<Criterion> find(String label) {
        return Optional.ofNullable(Labels.CRITERIA.get(label));
    }

    /** The name of the criterion in files: {@code ward_share}. */
    public String label() {
        return label;
    }

    /** The unit of measure: {@code persons}, {@code km²}, {@code units} or {@code %}; empty if there is no number. */
    public String unit() {
        return unit;
    }

    /** The criteria by label; a class of its own, as that of {@link vn.donvi.unit.UnitType}. */
    private static final class Labels {
        static final ImmutableMap<String, Criterion> CRITERIA = Maps.uniqueIndex(List.of(values()), Criterion::label);
    }
}
