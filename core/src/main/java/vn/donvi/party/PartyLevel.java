package vn.donvi.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import vn.donvi.unit.UnitLevel;

/**
 * A level of the Party or of the state beside it, from the top down: the level of the area of a body or a post. The
 * kinds of organisations of a level depend on the date; see {@link OrganizationKind#ofUnit}.
 */
public enum PartyLevel {
    /** Trung ương: the whole country. */
    TRUNG_UONG("trung ương"),
    /** Cấp tỉnh. */
    TINH("cấp tỉnh"),
    /** Cấp huyện, until 2025-06-30. */
    HUYEN("cấp huyện"),
    /** Cấp xã. */
    XA("cấp xã"),
    /** Below or outside the communes' own organisations: in villages, agencies, schools, companies, armed forces. */
    DUOI_XA("dưới cấp xã");

    private static final ImmutableMap<String, PartyLevel> BY_LABEL =
            Maps.uniqueIndex(List.of(values()), PartyLevel::label);

    private final String label;

    PartyLevel(String label) {
        this.label = label;
    }

    /** The level whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<PartyLevel> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** The level of the organisation of a unit. */
    public static PartyLevel of(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> TINH;
            case DISTRICT -> HUYEN;
            case COMMUNE -> XA;
        };
    }

    /** The name in print and in files: {@code cấp xã}. */
    public String label() {
        return label;
    }

    /** Whether this level lies above {@code other}. */
    public boolean isAbove(PartyLevel other) {
        return compareTo(other) < 0;
    }
}
