package vn.donvi.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.unit.UnitType;

/**
 * The kind of a party organisation by the Party's rules. Until 2025-06-30 that of a commune is a {@link #DANG_BO_CO_SO}
 * or {@link #CHI_BO_CO_SO}. Since then it is as a rule a {@link #DANG_BO_XA}, which is not at the base but directly
 * above it (Quy định 294-QĐ/TW). Its name, {@code Đảng bộ xã Đức Thọ}, is the same.
 */
public enum OrganizationKind {
    /** Đảng bộ tỉnh, thành phố trực thuộc trung ương. */
    DANG_BO_TINH("đảng bộ tỉnh", OrganizationForm.DANG_BO, PartyLevel.TINH),
    /** Đảng bộ huyện, quận, thị xã, thành phố thuộc tỉnh; until 2025-06-30. */
    DANG_BO_HUYEN("đảng bộ huyện", OrganizationForm.DANG_BO, PartyLevel.HUYEN),
    /** Đảng bộ xã, phường, đặc khu directly above the base; since 2025-07-01. */
    DANG_BO_XA("đảng bộ xã", OrganizationForm.DANG_BO, PartyLevel.XA),
    /** Đảng bộ of a commune, of an unknown kind; also of a đặc khu, whose kind the province decides. */
    DANG_BO("đảng bộ", OrganizationForm.DANG_BO, PartyLevel.XA),
    /** A đảng bộ directly above the base that belongs to no unit: of a province's agencies, its police, its army. */
    DANG_BO_CAP_TREN_CO_SO("đảng bộ cấp trên trực tiếp cơ sở", OrganizationForm.DANG_BO, PartyLevel.DUOI_XA),
    /** Đảng bộ cơ sở: at the base, with 30 members or more. */
    DANG_BO_CO_SO("đảng bộ cơ sở", OrganizationForm.DANG_BO, PartyLevel.DUOI_XA),
    /** Chi bộ cơ sở: at the base, with fewer than 30 members. */
    CHI_BO_CO_SO("chi bộ cơ sở", OrganizationForm.CHI_BO, PartyLevel.DUOI_XA),
    /** Đảng bộ bộ phận: between a đảng bộ cơ sở and some of its chi bộ. */
    DANG_BO_BO_PHAN("đảng bộ bộ phận", OrganizationForm.DANG_BO, PartyLevel.DUOI_XA),
    /** Chi bộ under a đảng ủy; not at the base itself. */
    CHI_BO("chi bộ", OrganizationForm.CHI_BO, PartyLevel.DUOI_XA);

    /** The first day on which no district has a party organisation, and those of communes are above the base. */
    public static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    private static final ImmutableMap<String, OrganizationKind> BY_LABEL =
            Maps.uniqueIndex(List.of(values()), OrganizationKind::label);

    private final String label;
    private final OrganizationForm form;
    private final PartyLevel level;

    OrganizationKind(String label, OrganizationForm form, PartyLevel level) {
        this.label = label;
        this.form = form;
        this.level = level;
    }

    /** The kind whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<OrganizationKind> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** The term, unique, used in files: {@code chi bộ cơ sở}. */
    public String label() {
        return label;
    }

    /** Đảng bộ or chi bộ. */
    public OrganizationForm form() {
        return form;
    }

    /**
     * The level of the kind. An organisation at the base that is a commune's own nevertheless belongs to the commune:
     * {@link #isOf}.
     */
    public PartyLevel level() {
        return level;
    }

    /** Whether it is a tổ chức cơ sở đảng, an organisation at the base. */
    public boolean isAtBase() {
        return this == DANG_BO_CO_SO || this == CHI_BO_CO_SO;
    }

    /**
     * The kinds that the organisation of a unit of a type can have on a date by the Party's rules, the usual one first;
     * empty if there is no such organisation. The province decides the kind for a đặc khu. Unmodifiable.
     */
    public static List<OrganizationKind> ofUnit(UnitType type, LocalDate date) {
        if (CommitteeName.of(type).isEmpty()) {
            return List.of();
        }
        boolean before = date.isBefore(TWO_LEVELS);
        return switch (type.level()) {
            case PROVINCE -> List.of(DANG_BO_TINH);
            case DISTRICT -> before ? List.of(DANG_BO_HUYEN) : List.of();
            case COMMUNE -> {
                if (before) {
                    yield List.of(DANG_BO_CO_SO, CHI_BO_CO_SO);
                }
                yield type == UnitType.DAC_KHU ? List.of(DANG_BO_XA, DANG_BO_CO_SO, CHI_BO_CO_SO) : List.of(DANG_BO_XA);
            }
        };
    }

    /** The rank below the top: a higher kind has a smaller rank. */
    public int rank() {
        return switch (this) {
            case DANG_BO_TINH -> 0;
            case DANG_BO_HUYEN -> 1;
            case DANG_BO_XA, DANG_BO, DANG_BO_CAP_TREN_CO_SO -> 2;
            case DANG_BO_CO_SO, CHI_BO_CO_SO -> 3;
            case DANG_BO_BO_PHAN -> 4;
            case CHI_BO -> 5;
        };
    }

    /** Whether the organisation of a unit of this type can be of this kind, at some date. */
    public boolean isOf(UnitType type) {
        return switch (this) {
            case DANG_BO_TINH, DANG_BO_HUYEN -> level == PartyLevel.of(type.level());
            case DANG_BO_XA, DANG_BO, DANG_BO_CO_SO, CHI_BO_CO_SO -> PartyLevel.of(type.level()) == PartyLevel.XA;
            case DANG_BO_CAP_TREN_CO_SO, DANG_BO_BO_PHAN, CHI_BO -> false;
        };
    }
}
