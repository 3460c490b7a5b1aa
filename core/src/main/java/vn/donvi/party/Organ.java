package vn.donvi.party;

import java.util.Locale;
import java.util.Optional;
import vn.donvi.party.rule.OrganNorm;

/**
 * An organ that advises and works for a committee (cơ quan tham mưu, giúp việc). {@link OrganNorm} gives the organs of
 * a level on a date.
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
    /** Ban tuyên giáo và dân vận: the merger of the two organs above. */
    BAN_TUYEN_GIAO_VA_DAN_VAN("Ban Tuyên giáo và Dân vận"),
    /** Ban nội chính. */
    BAN_NOI_CHINH("Ban Nội chính"),
    /** Ban xây dựng đảng: of a commune since 2025-07-01. Before, the plural means several organs of a district. */
    BAN_XAY_DUNG_DANG("Ban Xây dựng Đảng"),
    /**
     * Cơ quan ủy ban kiểm tra: the office of the {@link Body#UY_BAN_KIEM_TRA}; lists mostly use the name of that body.
     */
    CO_QUAN_UY_BAN_KIEM_TRA("Cơ quan Ủy ban Kiểm tra"),
    /** Trung tâm chính trị: the political training centre. */
    TRUNG_TAM_CHINH_TRI("Trung tâm Chính trị"),
    /**
     * Ủy ban Mặt trận Tổ quốc: of the Fatherland Front, not of the Party; texts nevertheless list it among the organs.
     */
    UY_BAN_MAT_TRAN("Ủy ban Mặt trận Tổ quốc");

    private static final Organ[] VALUES = values();

    private final String text;
    private final String label;

    Organ(String text) {
        this.text = text;
        this.label = text.toLowerCase(Locale.ROOT);
    }

    /**
     * The organ with this name, in any case, with either place of the tone marks, and in the wordings of lists: {@code
     * Văn phòng Đảng ủy}, {@code Ủy ban Kiểm tra}, {@code Ủy ban MTTQ Việt Nam xã}, {@code các Ban xây dựng Đảng}.
     * Empty if there is none.
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

    /** The name as documents write it: {@code Ban Tuyên giáo và Dân vận}. */
    public String text() {
        return text;
    }

    /** The name, used in files: {@code ban tuyên giáo và dân vận}. */
    public String label() {
        return label;
    }
}
