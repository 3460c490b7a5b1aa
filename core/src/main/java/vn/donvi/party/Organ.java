package vn.donvi.party;

import java.util.Locale;
import java.util.Optional;
import vn.donvi.party.rule.OrganNorm;

/**
 * An organ that advises and works for a committee (cơ quan tham mưu, giúp việc). Which organs a level has, and when, is a
 * rule: {@link OrganNorm}.
 */
public enum Organ {
    /** Văn phòng: the office. */
    VAN_PHONG("Văn phòng"),
    /** Ban tổ chức. */
    BAN_TO_CHUC("Ban Tổ chức"),
    /** Ban tuyên giáo. */
    BAN_TUYEN_GIAO("Ban Tuyên giáo"),
    /** Ban dân vận. */
    BAN_DAN_VAN("Ban Dân vận"),
    /** Ban tuyên giáo và dân vận: what the two before it were merged into. */
    BAN_TUYEN_GIAO_VA_DAN_VAN("Ban Tuyên giáo và Dân vận"),
    /** Ban nội chính. */
    BAN_NOI_CHINH("Ban Nội chính"),
    /** Ban xây dựng đảng: of a commune since 2025-07-01; before, the plural names a district's organs together. */
    BAN_XAY_DUNG_DANG("Ban Xây dựng Đảng"),
    /** Cơ quan ủy ban kiểm tra: the office of the {@link Body#UY_BAN_KIEM_TRA}, after which lists mostly call it. */
    CO_QUAN_UY_BAN_KIEM_TRA("Cơ quan Ủy ban Kiểm tra"),
    /** Trung tâm chính trị: the political training centre. */
    TRUNG_TAM_CHINH_TRI("Trung tâm Chính trị"),
    /** Ủy ban Mặt trận Tổ quốc: of the Fatherland Front, not the Party's; texts list it among the organs all the same. */
    UY_BAN_MAT_TRAN("Ủy ban Mặt trận Tổ quốc");

    private static final Organ[] VALUES = values();

    private final String text;
    private final String label;

    Organ(String text) {
        this.text = text;
        this.label = text.toLowerCase(Locale.ROOT);
    }

    /**
     * The organ with this name, in any case and with either place of the tone marks, as lists write it: {@code Văn phòng
     * Đảng ủy}, {@code Ủy ban Kiểm tra}, {@code Ủy ban MTTQ Việt Nam xã}, {@code các Ban xây dựng Đảng}; empty if there is
     * none.
     */
    public static Optional<Organ> find(String name) {
        String plain = Wording.plain(name);
        if (plain.startsWith("các ")) {
            plain = plain.substring("các ".length());
        }
        Organ longest = null;
        for (Organ organ : VALUES) {
            boolean begins = plain.equals(organ.label) || plain.startsWith(organ.label + " ");
            if (begins && (longest == null || organ.label.length() > longest.label.length())) {
                longest = organ;
            }
        }
        if (longest == null && (plain + " ").startsWith(Body.UY_BAN_KIEM_TRA.label() + " ")) {
            longest = CO_QUAN_UY_BAN_KIEM_TRA;
        }
        return Optional.ofNullable(longest);
    }

    /** The name as it is written: {@code Ban Tuyên giáo và Dân vận}. */
    public String text() {
        return text;
    }

    /** The name, used in files: {@code ban tuyên giáo và dân vận}. */
    public String label() {
        return label;
    }
}
