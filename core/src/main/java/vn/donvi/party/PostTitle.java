package vn.donvi.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The title of a post, without its level and unit: titles of the Party, and of posts in the state and the Fatherland
 * Front that are held together with them. Titles may be added; a {@code switch} over them needs a default.
 */
public enum PostTitle {
    /** Tổng Bí thư. */
    TONG_BI_THU(Sector.PARTY, "Tổng Bí thư"),
    /** Ủy viên Bộ Chính trị. */
    UY_VIEN_BO_CHINH_TRI(Sector.PARTY, "Ủy viên Bộ Chính trị"),
    /** Bí thư. */
    BI_THU(Sector.PARTY, "Bí thư"),
    /** Phó Bí thư Thường trực. */
    PHO_BI_THU_THUONG_TRUC(Sector.PARTY, "Phó Bí thư Thường trực"),
    /** Phó Bí thư. */
    PHO_BI_THU(Sector.PARTY, "Phó Bí thư"),
    /** Ủy viên Ban Thường vụ. */
    UY_VIEN_BAN_THUONG_VU(Sector.PARTY, "Ủy viên Ban Thường vụ"),
    /** Ủy viên Ban Chấp hành; also Tỉnh ủy viên, Huyện ủy viên, Đảng ủy viên. */
    UY_VIEN_BAN_CHAP_HANH(Sector.PARTY, "Ủy viên Ban Chấp hành"),
    /** Chủ nhiệm Ủy ban Kiểm tra. */
    CHU_NHIEM_UY_BAN_KIEM_TRA(Sector.PARTY, "Chủ nhiệm Ủy ban Kiểm tra"),
    /** Phó Chủ nhiệm Ủy ban Kiểm tra. */
    PHO_CHU_NHIEM_UY_BAN_KIEM_TRA(Sector.PARTY, "Phó Chủ nhiệm Ủy ban Kiểm tra"),
    /** Ủy viên Ủy ban Kiểm tra. */
    UY_VIEN_UY_BAN_KIEM_TRA(Sector.PARTY, "Ủy viên Ủy ban Kiểm tra"),
    /** Trưởng ban, of an {@link Organ}. */
    TRUONG_BAN(Sector.PARTY, "Trưởng Ban"),
    /** Phó Trưởng ban, of an {@link Organ}. */
    PHO_TRUONG_BAN(Sector.PARTY, "Phó Trưởng Ban"),
    /** Chánh Văn phòng. */
    CHANH_VAN_PHONG(Sector.PARTY, "Chánh Văn phòng"),
    /** Phó Chánh Văn phòng. */
    PHO_CHANH_VAN_PHONG(Sector.PARTY, "Phó Chánh Văn phòng"),
    /** Giám đốc Trung tâm Chính trị. */
    GIAM_DOC_TRUNG_TAM_CHINH_TRI(Sector.PARTY, "Giám đốc Trung tâm Chính trị"),
    /** Chủ tịch Hội đồng nhân dân. */
    CHU_TICH_HDND(Sector.COUNCIL, "Chủ tịch Hội đồng nhân dân"),
    /** Phó Chủ tịch Thường trực Hội đồng nhân dân. */
    PHO_CHU_TICH_THUONG_TRUC_HDND(Sector.COUNCIL, "Phó Chủ tịch Thường trực Hội đồng nhân dân"),
    /** Phó Chủ tịch Hội đồng nhân dân. */
    PHO_CHU_TICH_HDND(Sector.COUNCIL, "Phó Chủ tịch Hội đồng nhân dân"),
    /** Chủ tịch Ủy ban nhân dân. */
    CHU_TICH_UBND(Sector.PEOPLES_COMMITTEE, "Chủ tịch Ủy ban nhân dân"),
    /** Phó Chủ tịch Thường trực Ủy ban nhân dân. */
    PHO_CHU_TICH_THUONG_TRUC_UBND(Sector.PEOPLES_COMMITTEE, "Phó Chủ tịch Thường trực Ủy ban nhân dân"),
    /** Phó Chủ tịch Ủy ban nhân dân. */
    PHO_CHU_TICH_UBND(Sector.PEOPLES_COMMITTEE, "Phó Chủ tịch Ủy ban nhân dân"),
    /** Chủ tịch Ủy ban Mặt trận Tổ quốc. */
    CHU_TICH_UBMTTQ(Sector.FRONT, "Chủ tịch Ủy ban Mặt trận Tổ quốc"),
    /** Phó Chủ tịch Ủy ban Mặt trận Tổ quốc. */
    PHO_CHU_TICH_UBMTTQ(Sector.FRONT, "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc");

    private static final ImmutableMap<String, PostTitle> BY_LABEL =
            Maps.uniqueIndex(List.of(values()), PostTitle::label);

    private final Sector sector;
    private final String text;
    private final String label;

    PostTitle(Sector sector, String text) {
        this.sector = sector;
        this.text = text;
        this.label = text.toLowerCase(Locale.ROOT);
    }

    /**
     * The title with exactly this name, in full or with the usual abbreviations ({@code Chủ tịch HĐND}), in any case
     * and with either place of the tone marks; empty if there is none.
     */
    public static Optional<PostTitle> find(String name) {
        String plain = Wording.plain(name);
        return Optional.ofNullable(BY_LABEL.get(plain));
    }

    /** The sector of the post. */
    public Sector sector() {
        return sector;
    }

    /** The title as documents write it: {@code Phó Bí thư Thường trực}. */
    public String text() {
        return text;
    }

    /** The title in lower case, unique, used in files: {@code phó bí thư thường trực}. */
    public String label() {
        return label;
    }

    /** Whether a post with this title belongs to an {@link Organ} that has to be named: {@code Trưởng ban}. */
    public boolean needsOrgan() {
        return this == TRUONG_BAN || this == PHO_TRUONG_BAN;
    }

    /** The sectors of posts. */
    public enum Sector {
        /** The Party. */
        PARTY,
        /** Hội đồng nhân dân. */
        COUNCIL,
        /** Ủy ban nhân dân. */
        PEOPLES_COMMITTEE,
        /** Mặt trận Tổ quốc. */
        FRONT
    }
}
