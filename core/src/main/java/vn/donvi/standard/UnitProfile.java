package vn.donvi.standard;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.UnitType;

/**
 * All that a standard asks about a unit: its type, the type of the unit above it, its traits and its figures. The unit may
 * be one of a gazetteer ({@link UnitProfiles}) or one that is only planned:
 *
 * <pre>{@code
 * UnitProfile.of(UnitType.PHUONG)
 *         .under(UnitType.THI_XA)
 *         .with(StandardFigure.given(Criterion.AREA, new BigDecimal("8.648")));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitProfile {
    private final UnitType type;
    private final @Nullable UnitType parent;
    private final Traits traits;
    private final Map<Criterion, StandardFigure> figures;
    private final Map<Criterion, String> missing;

    private UnitProfile(
            UnitType type,
            @Nullable UnitType parent,
            Traits traits,
            Map<Criterion, StandardFigure> figures,
            Map<Criterion, String> missing) {
        this.type = type;
        this.parent = parent;
        this.traits = traits;
        this.figures = Maps.immutableEnumMap(figures);
        this.missing = Maps.immutableEnumMap(missing);
    }

    /** A unit of which only the type is known, and that it has none above it. */
    public static UnitProfile of(UnitType type) {
        return new UnitProfile(type, null, Traits.UNKNOWN, Map.of(), Map.of());
    }

    /** The same right below a unit of another type. */
    public UnitProfile under(UnitType above) {
        return new UnitProfile(type, above, traits, figures, missing);
    }

    /** The same with other traits. */
    public UnitProfile with(Traits known) {
        return new UnitProfile(type, parent, known, figures, missing);
    }

    /** The same with a figure, which takes the place of another one of its criterion. */
    public UnitProfile with(StandardFigure figure) {
        Map<Criterion, StandardFigure> more = new EnumMap<>(Criterion.class);
        more.putAll(figures);
        more.put(figure.criterion(), figure);
        return new UnitProfile(type, parent, traits, more, missing);
    }

    /** The same with the reason why there is no figure for a criterion. */
    public UnitProfile without(Criterion criterion, String reason) {
        Map<Criterion, String> more = new EnumMap<>(Criterion.class);
        more.putAll(missing);
        more.put(criterion, reason);
        return new UnitProfile(type, parent, traits, figures, more);
    }

    /** The type of the unit. */
    public UnitType type() {
        return type;
    }

    /** The type of the unit right above it; empty if there is none. */
    public Optional<UnitType> parent() {
        return Optional.ofNullable(parent);
    }

    /** What is known of its traits. */
    public Traits traits() {
        return traits;
    }

    /** Its figure for a criterion; empty if there is none. */
    public Optional<StandardFigure> figure(Criterion criterion) {
        return Optional.ofNullable(figures.get(criterion));
    }

    /** The reason why there is no figure for a criterion; empty if there is one. */
    public Optional<String> missing(Criterion criterion) {
        if (figures.containsKey(criterion)) {
            return Optional.empty();
        }
        String reason = missing.get(criterion);
        return Optional.of(reason == null ? "no figure of " + criterion.label() + " is known" : reason);
    }
}
