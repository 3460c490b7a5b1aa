package vn.donvi.party;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import vn.donvi.unit.UnitType;

/**
 * The short name of the committee of a unit's party organisation: {@code Tỉnh ủy}, {@code Huyện ủy}. Thành ủy is that
 * of any city, so the name alone does not give the level.
 */
public enum CommitteeName {
    /** Tỉnh ủy. */
    TINH_UY("Tỉnh ủy", UnitType.TINH),
    /** Thành ủy: of a city under the central government, or until 2025-06-30 under a province. */
    THANH_UY(
            "Thành ủy",
            UnitType.THANH_PHO_TRUNG_UONG,
            UnitType.THANH_PHO_THUOC_TINH,
            UnitType.THANH_PHO_THUOC_THANH_PHO),
    /** Quận ủy. */
    QUAN_UY("Quận ủy", UnitType.QUAN),
    /** Huyện ủy. */
    HUYEN_UY("Huyện ủy", UnitType.HUYEN),
    /** Thị ủy. */
    THI_UY("Thị ủy", UnitType.THI_XA),
    /** Đảng ủy, of a commune; also of an agency. */
    DANG_UY("Đảng ủy", UnitType.XA, UnitType.PHUONG, UnitType.THI_TRAN, UnitType.DAC_KHU);

    private static final CommitteeName[] VALUES = values();

    private final String text;
    private final ImmutableSet<UnitType> types;

    CommitteeName(String text, UnitType first, UnitType... others) {
        this.text = text;
        this.types = ImmutableSet.<UnitType>builder().add(first).add(others).build();
    }

    /** The name with this text, in any case and with either place of the tone marks; empty if there is none. */
    public static Optional<CommitteeName> find(String text) {
        String plain = Wording.plain(text);
        for (CommitteeName name : VALUES) {
            if (Wording.plain(name.text).equals(plain)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The name of the committee of a unit of this type; empty for the plain types of other countries. */
    public static Optional<CommitteeName> of(UnitType type) {
        for (CommitteeName name : VALUES) {
            if (name.types.contains(type)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The name: {@code Tỉnh ủy}. */
    public String text() {
        return text;
    }

    /** The types of the units whose committees have this name; unmodifiable. */
    public Set<UnitType> types() {
        return types;
    }
}
