package vn.donvi.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;

/**
 * A count about a party organisation. "Tổ chức đảng" is counted in several ways that are never added or compared with
 * each other. For Long Biên, 70 means 33 at the base and 37 chi bộ. For Đức Thọ, 77 means all that are directly under
 * it.
 */
public enum PartyMeasure {
    /** Tổ chức đảng; the source does not say which are counted. */
    TO_CHUC_DANG("tổ chức đảng", true),
    /** Tổ chức đảng trực thuộc: all that are directly under it. */
    TO_CHUC_DANG_TRUC_THUOC("tổ chức đảng trực thuộc", true),
    /** Đảng bộ trực thuộc: directly under it and directly above the base, as the communes' under a province's. */
    DANG_BO_TRUC_THUOC("đảng bộ trực thuộc", true),
    /** Tổ chức cơ sở đảng: đảng bộ cơ sở and chi bộ cơ sở. */
    TO_CHUC_CO_SO_DANG("tổ chức cơ sở đảng", true),
    /** Đảng bộ cơ sở. */
    DANG_BO_CO_SO("đảng bộ cơ sở", true),
    /** Chi bộ cơ sở. */
    CHI_BO_CO_SO("chi bộ cơ sở", true),
    /** Chi bộ trực thuộc: directly under it and not at the base. */
    CHI_BO_TRUC_THUOC("chi bộ trực thuộc", true),
    /** Chi bộ; the source does not say whether those further below are included. */
    CHI_BO("chi bộ", true),
    /** Đảng viên. */
    DANG_VIEN("đảng viên", false),
    /** Đảng viên chính thức: without those on probation. */
    DANG_VIEN_CHINH_THUC("đảng viên chính thức", false),
    /** Delegates of a congress; the source does not say whether planned, called or present. */
    DAI_BIEU("đại biểu", false),
    /** Planned or called delegates of a congress: {@code dự kiến}, {@code được triệu tập}. */
    DAI_BIEU_DU_KIEN("đại biểu dự kiến", false),
    /** Delegates who attended. */
    DAI_BIEU_DU_DAI_HOI("đại biểu dự đại hội", false),
    /** Members of the committee. */
    UY_VIEN_BAN_CHAP_HANH("ủy viên ban chấp hành", false),
    /** Members of the standing committee. */
    UY_VIEN_BAN_THUONG_VU("ủy viên ban thường vụ", false),
    /** Deputy secretaries. */
    PHO_BI_THU("phó bí thư", false),
    /** Staff of the organs that work for the committee. */
    BIEN_CHE("biên chế", false);

    private static final ImmutableMap<String, PartyMeasure> BY_LABEL =
            Maps.uniqueIndex(List.of(values()), PartyMeasure::label);

    private final String label;
    private final boolean organizations;

    PartyMeasure(String label, boolean organizations) {
        this.label = label;
        this.organizations = organizations;
    }

    /** The measure whose {@link #label()} is {@code label}, exactly; empty if there is none. */
    public static Optional<PartyMeasure> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** The term, unique, used in files: {@code tổ chức cơ sở đảng}. */
    public String label() {
        return label;
    }

    /** Whether it is a count of organisations. */
    public boolean isOfOrganizations() {
        return organizations;
    }
}
