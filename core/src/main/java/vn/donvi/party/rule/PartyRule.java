package vn.donvi.party.rule;

/**
 * A rule of the Party that {@link PartyRules} checks, with the document that makes it and the publication that quotes
 * it. Rules may be added; a {@code switch} over them needs a default.
 */
public enum PartyRule {
    /** Until 2025-06-30 provinces, districts and communes have organisations, and a commune's is at the base. */
    LEVELS_BEFORE(
            Confirmation.CONFIRMED,
            "Điều lệ Đảng",
            Publications.THADS,
            "until 2025-06-30 the levels are province, district and base, and a commune's organisation is at the base"),
    /** Since 2025-07-01 no district has an organisation, and that of a commune is directly above the base. */
    LEVELS_SINCE(
            Confirmation.CONFIRMED,
            "294-QĐ/TW",
            Publications.THADS,
            "since 2025-07-01 no district has an organisation, and that of a xã or phường is directly above the base;"
                    + " of a đặc khu the province decides"),
    /** The kinds of organisations under each kind. */
    TREE(
            Confirmation.UNCONFIRMED,
            "294-QĐ/TW",
            Publications.THADS,
            "under a đảng bộ xã are đảng bộ cơ sở, chi bộ cơ sở and chi bộ; under a đảng bộ cơ sở đảng bộ bộ phận and chi bộ"),
    /** An organisation needs three full members. */
    THREE_MEMBERS(
            Confirmation.CONFIRMED,
            "Điều lệ Đảng",
            "http://dvdn247.net/dieu-kien-thanh-lap-chi-bo/",
            "an organisation needs at least 3 full members (đảng viên chính thức)"),
    /** At the base, fewer than 30 members make a chi bộ cơ sở, 30 or more a đảng bộ cơ sở. */
    KIND_BY_MEMBERS(
            Confirmation.CONFIRMED,
            "Điều lệ Đảng",
            "http://thinhvuongvietnam.com/Content/to-chuc-co-so-dang-40449",
            "at the base 3 to 29 members make a chi bộ cơ sở and 30 or more a đảng bộ cơ sở, unless the committee above"
                    + " approves otherwise in writing"),
    /** A đảng bộ bộ phận needs approval. */
    BO_PHAN_APPROVAL(
            Confirmation.SECONDARY,
            "Điều lệ Đảng",
            "https://sachvui.com/doc-sach/dieu-le-dang-cong-san-viet-nam-quoc-hoi-viet-nam/chuong-5-to-chuc-co-so-dang.html",
            "a đảng bộ bộ phận needs the approval of the committee above"),
    /** The term of a chi bộ. */
    CHI_BO_TERM(
            Confirmation.CONFIRMED,
            "294-QĐ/TW",
            Publications.THADS,
            "since 2025-07-01 the term of a chi bộ is 5 years, on trial; before, it held two congresses in 5 years"),
    /** The size of a commune's committee. */
    COMMITTEE_SIZE(
            Confirmation.CONFIRMED,
            "45-CT/TW",
            Publications.XDCS_45,
            "the committee of a xã or phường has 27 to 33 members: up to 27 if it was merged from 2 units or not merged, up"
                    + " to 33 if from 3 or more"),
    /** The size of a commune's standing committee. */
    STANDING_COMMITTEE_SIZE(
            Confirmation.CONFIRMED,
            "45-CT/TW",
            Publications.XDCS_45,
            "the standing committee of a xã or phường has 9 to 11 members"),
    /** The deputy secretaries of a commune. */
    TWO_DEPUTIES(
            Confirmation.CONFIRMED,
            "45-CT/TW",
            Publications.XDCS_45,
            "a xã or phường has 2 deputy secretaries: the standing one and the chair of the people's committee"),
    /** The chair of a commune's council. */
    COUNCIL_CHAIR(
            Confirmation.CONFIRMED,
            "45-CT/TW",
            Publications.XDCS_45,
            "the council of a xã or phường is chaired by the secretary or the standing deputy secretary"),
    /** The organs of a commune's committee. */
    COMMUNE_ORGANS(
            Confirmation.CONFIRMED,
            "298-QĐ/TW",
            Publications.LUATVIETNAM_298,
            "the committee of a xã or phường has 3 organs: văn phòng, ban xây dựng đảng, cơ quan ủy ban kiểm tra; and a"
                    + " trung tâm chính trị where the former district had it"),
    /** The organs of a special zone's committee. */
    SPECIAL_ZONE_ORGANS(
            Confirmation.CONFIRMED,
            "298-QĐ/TW",
            Publications.LUATVIETNAM_298,
            "the committee of a đặc khu has up to 4 organs: văn phòng, ban tổ chức, ban tuyên giáo và dân vận, cơ quan ủy"
                    + " ban kiểm tra; and a trung tâm chính trị"),
    /** The organs of the other levels, and of communes until 2025-06-30. */
    OTHER_ORGANS(
            Confirmation.UNCONFIRMED,
            "",
            "",
            "a province has văn phòng, ban tổ chức, ban nội chính, cơ quan ủy ban kiểm tra, and ban tuyên giáo and ban dân"
                    + " vận, which are one since 2025; a district had văn phòng, ban tổ chức, ban tuyên giáo, ban dân vận, cơ quan"
                    + " ủy ban kiểm tra and a trung tâm chính trị; a commune had no organ until 2025-06-30"),
    /** The staff of a commune's organs. */
    COMMUNE_STAFF(
            Confirmation.CONFIRMED,
            "298-QĐ/TW",
            "https://thuyxuantien.chuongmy.hanoi.gov.vn/tin-tuc-su-kien/tin-tuc-thi-tran/bien-che-co-quan-chuyen-trach-tham-muu-giup-viec-don-vi-su-nghiep-cua-dang-uy-cap-xa-moi-.html",
            "the organs of a xã or phường have a staff of 15 to 17, with a trung tâm chính trị up to 20, to be reached"
                    + " within 5 years"),
    /** Old organisations end when the new one starts. */
    SIMULTANEOUS(
            Confirmation.CONFIRMED,
            "31-HD/BTCTW",
            Publications.XDCS_31,
            "on a merger the former organisations end on the day on which the new one starts"),
    /** The dates of the founding acts. */
    FOUNDING_ACT(
            Confirmation.CONFIRMED,
            "31-HD/BTCTW",
            Publications.XDCS_31,
            "the new communes' organisations are founded by decisions of 2025-07-01 to 2025-08-15"),
    /** The first committees are appointed. */
    FIRST_COMMITTEE(
            Confirmation.CONFIRMED,
            "31-HD/BTCTW",
            Publications.XDCS_31,
            "the first committees of the communes of 2025 are appointed, for the term 2025 - 2030"),
    /** The number of a commune's first congress. */
    FIRST_CONGRESS(
            Confirmation.SECONDARY,
            "",
            "https://baobariavungtau.com.vn/chinh-tri/202508/xa-hoa-hiep-dot-pha-manh-me-ung-dung-cong-nghe-so-trong-quan-ly-nha-nuoc-1048287/",
            "the congress of a commune for 2025 - 2030 is lần thứ I, also where the commune was not merged"),
    /** The numbers of the congresses of provinces. */
    PROVINCE_CONGRESS(
            Confirmation.SECONDARY,
            "",
            "https://tienphong.vn/445-dai-bieu-du-dai-hoi-dang-bo-thanh-pho-hai-phong-lan-thu-nhat-post1781368.tpo",
            "the congress of a province for 2025 - 2030 is lần thứ I if it was merged, and counts on if not"),
    /** The number of the first congress of an organisation that was founded on another day than 2025-07-01. */
    FIRST_AFTER_FOUNDATION(
            Confirmation.UNCONFIRMED,
            "",
            "",
            "the first congress after a foundation is lần thứ I; it is published for the communes and merged provinces of"
                    + " 2025-07-01 only"),
    /** The years between two congresses, and their numbers. */
    CONGRESS_TERM(
            Confirmation.SECONDARY,
            "Điều lệ Đảng",
            "https://sachvui.com/doc-sach/dieu-le-dang-cong-san-viet-nam-quoc-hoi-viet-nam/chuong-4-co-quan-lanh-dao-cua-dang-o-dia-phuong.html",
            "a congress is held every 5 years, and its number is one more than that of the one before; an older text of the"
                    + " Charter says so of provinces and districts, and it may be earlier or later");

    private final Confirmation confirmation;
    private final String document;
    private final String publication;
    private final String text;

    PartyRule(Confirmation confirmation, String document, String publication, String text) {
        this.confirmation = confirmation;
        this.document = document;
        this.publication = publication;
        this.text = text;
    }

    /** The evidence for the rule. */
    public Confirmation confirmation() {
        return confirmation;
    }

    /** The number of the document that makes the rule; empty if none is known. */
    public String document() {
        return document;
    }

    /** The address of the publication that quotes it; empty if there is none. */
    public String publication() {
        return publication;
    }

    /** The content of the rule. */
    public String text() {
        return text;
    }

    /** The document, publication and confirmation: {@code 45-CT/TW (https://…; confirmed)}. */
    public String source() {
        String known = confirmation.label();
        String where = publication.isEmpty() ? known : publication + "; " + known;
        return document.isEmpty() ? "no document known (" + where + ")" : document + " (" + where + ")";
    }

    /** Publications that quote more than one rule. */
    private static final class Publications {
        private static final String THADS =
                "https://thads.moj.gov.vn/noidung/tintuc/Lists/CongTacDang/View_Detail.aspx?ItemID=288";
        private static final String XDCS_45 =
                "https://xaydungchinhsach.chinhphu.vn/nguoi-dung-dau-mot-so-dang-bo-xa-phuong-dac-khu-duoc-co-cau-trong-ban-thuong-vu-cap-uy-cap-tinh-119250415172833596.htm";
        private static final String LUATVIETNAM_298 =
                "https://luatvietnam.vn/tin-van-ban-moi/bien-che-cua-dang-uy-cap-tren-truc-tiep-co-so-dang-xa-phuong-tu-01-7-2025-186-102448-article.html";
        private static final String XDCS_31 =
                "https://xaydungchinhsach.chinhphu.vn/print/huong-dan-thanh-lap-dang-bo-xa-phuong-dac-khu-sau-sap-nhap-sap-xep-don-vi-hanh-chinh-cap-xa-119250424170922694.htm";
    }
}
