package vn.donvi.address.name;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.donvi.unit.UnitType;

/**
 * The words and abbreviations for types of units. Vietnamese words are before the name ({@code thị xã}, {@code TX}),
 * English ones behind it ({@code Ward}).
 */
public enum TypeWord {
    /** Tỉnh. */
    TINH(Set.of(UnitType.TINH), false, "tỉnh", "T"),
    /** Thành phố, of any kind. */
    THANH_PHO(
            Set.of(UnitType.THANH_PHO_TRUNG_UONG, UnitType.THANH_PHO_THUOC_TINH, UnitType.THANH_PHO_THUOC_THANH_PHO),
            false,
            "thành phố",
            "TP",
            "T.P",
            "Th.phố",
            "TPhố"),
    /** Quận. */
    QUAN(Set.of(UnitType.QUAN), false, "quận", "Q"),
    /** Huyện. */
    HUYEN(Set.of(UnitType.HUYEN), false, "huyện", "H"),
    /** Thị xã. */
    THI_XA(Set.of(UnitType.THI_XA), false, "thị xã", "TX", "T.X"),
    /** Xã. */
    XA(Set.of(UnitType.XA), false, "xã", "X"),
    /** Phường; in the south it is also written F, and its two accents are often on the wrong letters. */
    PHUONG(
            Set.of(UnitType.PHUONG),
            false,
            "phường",
            "P",
            "F",
            "Ph",
            "Phg",
            "phưòng",
            "phuờng",
            "phừơng",
            "phừong",
            "fường"),
    /** Thị trấn. */
    THI_TRAN(Set.of(UnitType.THI_TRAN), false, "thị trấn", "TT", "T.T"),
    /** Đặc khu. */
    DAC_KHU(Set.of(UnitType.DAC_KHU), false, "đặc khu"),
    /** English for phường. */
    WARD(Set.of(UnitType.PHUONG), true, "ward", "W"),
    /** English for xã. */
    COMMUNE(Set.of(UnitType.XA), true, "commune", "comm"),
    /** English for thị trấn, and for thị xã. */
    TOWN(Set.of(UnitType.THI_TRAN, UnitType.THI_XA), true, "town", "township"),
    /** English for quận and huyện. */
    DISTRICT(Set.of(UnitType.QUAN, UnitType.HUYEN), true, "district", "dist"),
    /** English for thành phố. */
    CITY(THANH_PHO.types, true, "city"),
    /** English for tỉnh. */
    PROVINCE(Set.of(UnitType.TINH), true, "province", "prov"),
    /** English for đặc khu. */
    SPECIAL_ZONE(Set.of(UnitType.DAC_KHU), true, "special zone", "special administrative region");

    // Both are unmodifiable copies. Guava's immutable collections would load its classes at every start.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<UnitType> types;

    private final boolean english;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> spellings;

    TypeWord(Set<UnitType> types, boolean english, String... spellings) {
        this.types = Collections.unmodifiableSet(EnumSet.copyOf(types));
        this.english = english;
        this.spellings = List.of(spellings);
    }

    /** The possible types; unmodifiable. */
    public Set<UnitType> types() {
        return types;
    }

    /** Whether it means {@code type}. */
    public boolean means(UnitType type) {
        return types.contains(type);
    }

    /** Whether it is English, and so may be behind the name. */
    public boolean isEnglish() {
        return english;
    }

    /** The spellings: the word itself first, then its abbreviations. Unmodifiable. */
    public List<String> spellings() {
        return spellings;
    }
}
