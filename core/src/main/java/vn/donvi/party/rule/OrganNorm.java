package vn.donvi.party.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationKind;
import vn.donvi.unit.UnitType;

/**
 * The organs of the committee of a unit of a type on a date, by the rules.
 *
 * <pre>{@code
 * OrganNorm norm = OrganNorm.of(UnitType.PHUONG, LocalDate.of(2025, 7, 1)).orElseThrow();
 * norm.required(); // văn phòng, ban xây dựng đảng, cơ quan ủy ban kiểm tra
 * norm.check("Đảng bộ xã Hòa Lạc", listed); // what is missing from a list, and what is too much
 * }</pre>
 */
public final class OrganNorm {
    private static final OrganNorm PROVINCE_BEFORE = new OrganNorm(
            PartyRule.OTHER_ORGANS,
            EnumSet.of(
                    Organ.VAN_PHONG,
                    Organ.BAN_TO_CHUC,
                    Organ.BAN_TUYEN_GIAO,
                    Organ.BAN_DAN_VAN,
                    Organ.BAN_NOI_CHINH,
                    Organ.CO_QUAN_UY_BAN_KIEM_TRA),
            EnumSet.noneOf(Organ.class));

    private static final OrganNorm PROVINCE_SINCE = new OrganNorm(
            PartyRule.OTHER_ORGANS,
            EnumSet.of(
                    Organ.VAN_PHONG,
                    Organ.BAN_TO_CHUC,
                    Organ.BAN_TUYEN_GIAO_VA_DAN_VAN,
                    Organ.BAN_NOI_CHINH,
                    Organ.CO_QUAN_UY_BAN_KIEM_TRA),
            EnumSet.noneOf(Organ.class));

    private static final OrganNorm DISTRICT = new OrganNorm(
            PartyRule.OTHER_ORGANS,
            EnumSet.of(
                    Organ.VAN_PHONG,
                    Organ.BAN_TO_CHUC,
                    Organ.BAN_TUYEN_GIAO,
                    Organ.BAN_DAN_VAN,
                    Organ.CO_QUAN_UY_BAN_KIEM_TRA,
                    Organ.TRUNG_TAM_CHINH_TRI),
            EnumSet.of(Organ.BAN_XAY_DUNG_DANG));

    private static final OrganNorm COMMUNE_BEFORE =
            new OrganNorm(PartyRule.OTHER_ORGANS, EnumSet.noneOf(Organ.class), EnumSet.noneOf(Organ.class));

    private static final OrganNorm COMMUNE_SINCE = new OrganNorm(
            PartyRule.COMMUNE_ORGANS,
            EnumSet.of(Organ.VAN_PHONG, Organ.BAN_XAY_DUNG_DANG, Organ.CO_QUAN_UY_BAN_KIEM_TRA),
            EnumSet.of(Organ.TRUNG_TAM_CHINH_TRI));

    private static final OrganNorm SPECIAL_ZONE = new OrganNorm(
            PartyRule.SPECIAL_ZONE_ORGANS,
            EnumSet.noneOf(Organ.class),
            EnumSet.of(
                    Organ.VAN_PHONG,
                    Organ.BAN_TO_CHUC,
                    Organ.BAN_TUYEN_GIAO_VA_DAN_VAN,
                    Organ.CO_QUAN_UY_BAN_KIEM_TRA,
                    Organ.TRUNG_TAM_CHINH_TRI));

    /** The organs of a district that "các Ban xây dựng Đảng" means. */
    private static final Set<Organ> BUILDING = EnumSet.of(Organ.BAN_TO_CHUC, Organ.BAN_TUYEN_GIAO, Organ.BAN_DAN_VAN);

    private final PartyRule rule;
    private final ImmutableSet<Organ> required;
    private final ImmutableSet<Organ> allowed;

    private OrganNorm(PartyRule rule, Set<Organ> required, Set<Organ> optional) {
        this.rule = rule;
        this.required = Sets.immutableEnumSet(required);
        this.allowed = Sets.immutableEnumSet(Sets.union(required, optional));
    }

    /** The norm for units of a type on a date; empty if such units have no organisation then. */
    public static Optional<OrganNorm> of(UnitType type, LocalDate date) {
        if (OrganizationKind.ofUnit(type, date).isEmpty()) {
            return Optional.empty();
        }
        boolean before = date.isBefore(OrganizationKind.TWO_LEVELS);
        return Optional.of(
                switch (type.level()) {
                    case PROVINCE -> before ? PROVINCE_BEFORE : PROVINCE_SINCE;
                    case DISTRICT -> DISTRICT;
                    case COMMUNE -> before ? COMMUNE_BEFORE : type == UnitType.DAC_KHU ? SPECIAL_ZONE : COMMUNE_SINCE;
                });
    }

    /** The rule of the norm, with its source. */
    public PartyRule rule() {
        return rule;
    }

    /** The organs that the rule requires; unmodifiable. */
    public Set<Organ> required() {
        return required;
    }

    /** The organs that the rule requires or allows; unmodifiable. */
    public Set<Organ> allowed() {
        return allowed;
    }

    /**
     * The differences of a list of organs from the norm, in the order of the organs: first the missing ones, then those
     * that are not provided for; unmodifiable.
     *
     * @param organization the name of the organisation, for the findings
     */
    public List<Finding> check(String organization, Set<Organ> organs) {
        List<Finding> findings = new ArrayList<>();
        for (Organ organ : Sets.difference(required, named(organs))) {
            findings.add(Finding.off(rule, organization, "the " + organ.label() + " is missing from the organs"));
        }
        for (Organ organ : Sets.difference(Sets.immutableEnumSet(organs), allowed)) {
            findings.add(
                    Finding.off(rule, organization, "the " + organ.label() + " is not among the organs provided for"));
        }
        return List.copyOf(findings);
    }

    /** The listed organs, with those that a district's list names together: {@code các Ban xây dựng Đảng}. */
    private Set<Organ> named(Set<Organ> organs) {
        return organs.contains(Organ.BAN_XAY_DUNG_DANG) && !required.contains(Organ.BAN_XAY_DUNG_DANG)
                ? Sets.union(organs, BUILDING)
                : organs;
    }
}
