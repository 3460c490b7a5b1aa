package vn.donvi.unit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/**
 * The type of a unit: the types of Việt Nam's law on local government (77/2015/QH13 until 2025, 72/2025/QH15 since),
 * and one plain type for each level for countries without types of their own.
 *
 * <p>Types may be added, so a {@code switch} over them needs a default.
 */
public enum UnitType {
    /** Tỉnh. */
    TINH(UnitLevel.PROVINCE, "tỉnh", "Tỉnh"),
    /** Thành phố trực thuộc trung ương, a city under the central government. */
    THANH_PHO_TRUNG_UONG(UnitLevel.PROVINCE, "thành phố trực thuộc trung ương", "Thành phố"),
    /** Quận, an urban district of a city under the central government; until 2025-06-30. */
    QUAN(UnitLevel.DISTRICT, "quận", "Quận"),
    /** Huyện, a rural district; until 2025-06-30. */
    HUYEN(UnitLevel.DISTRICT, "huyện", "Huyện"),
    /** Thị xã, a town; until 2025-06-30. */
    THI_XA(UnitLevel.DISTRICT, "thị xã", "Thị xã"),
    /** Thành phố thuộc tỉnh, a city of a province; until 2025-06-30. */
    THANH_PHO_THUOC_TINH(UnitLevel.DISTRICT, "thành phố thuộc tỉnh", "Thành phố"),
    /** Thành phố thuộc thành phố trực thuộc trung ương, a city within such a city, as Thủ Đức; until 2025-06-30. */
    THANH_PHO_THUOC_THANH_PHO(UnitLevel.DISTRICT, "thành phố thuộc thành phố", "Thành phố"),
    /** Xã, a rural commune. */
    XA(UnitLevel.COMMUNE, "xã", "Xã"),
    /** Phường, a ward. */
    PHUONG(UnitLevel.COMMUNE, "phường", "Phường"),
    /** Thị trấn, a township; until 2025-06-30. */
    THI_TRAN(UnitLevel.COMMUNE, "thị trấn", "Thị trấn"),
    /** Đặc khu, a special zone on islands; since 2025-07-01. */
    DAC_KHU(UnitLevel.COMMUNE, "đặc khu", "Đặc khu"),
    /** A unit of the first level of a country whose types donvi does not name. */
    PROVINCE(UnitLevel.PROVINCE, "province", ""),
    /** A unit of the second level of a country whose types donvi does not name. */
    DISTRICT(UnitLevel.DISTRICT, "district", ""),
    /** A unit of the third level of a country whose types donvi does not name. */
    MUNICIPALITY(UnitLevel.COMMUNE, "municipality", "");

    private final UnitLevel level;
    private final String label;
    private final String prefix;

    UnitType(UnitLevel level, String label, String prefix) {
        this.level = level;
        this.label = label;
        this.prefix = prefix;
    }

    /** The type whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<UnitType> find(String label) {
        return Optional.ofNullable(Labels.TYPES.get(label));
    }

    /** The level of units of this type. */
    public UnitLevel level() {
        return level;
    }

    /** The name of the type in the law, in lower case; unique, and used in files: {@code thị trấn}. */
    public String label() {
        return label;
    }

    /** The prefix of the name of a unit of this type: {@code Thị trấn}; empty if there is none. */
    public String prefix() {
        return prefix;
    }

    /** The types by label; a class of its own, since only who reads files needs it, and Guava costs a fresh JVM time. */
    private static final class Labels {
        static final ImmutableMap<String, UnitType> TYPES = Maps.uniqueIndex(List.of(values()), UnitType::label);
    }
}
