package vn.donvi.standard;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/** A trait of a unit on which a standard or a special factor depends. Traits may be added. */
public enum Trait {
    /** The unit is in the mountains or the highlands ("miền núi, vùng cao"). */
    MOUNTAIN("mountain"),
    /** The unit lies on islands ("hải đảo"). */
    ISLAND("island"),
    /** The unit has a part of the national border, on land or at sea. */
    BORDER("border"),
    /** The unit has a part of the national border on land. Such a unit has a {@link #BORDER} too. */
    LAND_BORDER("land_border"),
    /** The unit lies in the Red River delta ("đồng bằng sông Hồng"). */
    RED_RIVER_DELTA("red_river_delta"),
    /** The unit is recognised as a very poor commune on the coast ("đặc biệt khó khăn vùng bãi ngang, ven biển"). */
    COASTAL_POOR("coastal_poor"),
    /** The share of ethnic minorities in the population, in percent. All other traits are yes or no. */
    MINORITY("minority");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    /** The trait whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<Trait> find(String label) {
        return Optional.ofNullable(Labels.TRAITS.get(label));
    }

    /** The name of the trait in files: {@code land_border}. */
    public String label() {
        return label;
    }

    /** Whether the trait is a share in percent and not yes or no. */
    public boolean isShare() {
        return this == MINORITY;
    }

    /** The traits by label; a class of its own, as that of {@link vn.donvi.unit.UnitType}. */
    private static final class Labels {
        static final ImmutableMap<String, Trait> TRAITS = Maps.uniqueIndex(List.of(values()), Trait::label);
    }
}
