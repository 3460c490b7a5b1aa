package vn.donvi.party;

import static vn.donvi.change.Extent.ALL;
import static vn.donvi.change.Extent.NONE;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.unit.UnitType.DAC_KHU;
import static vn.donvi.unit.UnitType.HUYEN;
import static vn.donvi.unit.UnitType.PHUONG;
import static vn.donvi.unit.UnitType.THANH_PHO_TRUNG_UONG;
import static vn.donvi.unit.UnitType.THI_TRAN;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Transfer;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Precision;
import vn.donvi.measure.Quality;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** The reform of 2025 in small, and the organisations of some of its units. */
final class SmallReform {
    static final LocalDate REFORM = date("2025-07-01");
    static final LocalDate EVE = date("2025-06-30");
    static final LocalDate SUMMER = date("2025-09-01");
    static final String PAPER = "báo";
    static final Gazetteer UNITS = draft().build();

    private SmallReform() {}

    /**
     * One province that stays, two that become one, and every shape of commune.
     *
     * <pre>
     * 42    Tỉnh Hà Tĩnh
     * 30    Tỉnh Hải Dương, 31 Thành phố Hải Phòng -> 31 Thành phố Hải Phòng
     * 440   Huyện Đức Thọ in 42, 443 Huyện Đảo in 42, until the reform
     * 18229 Thị trấn Đức Thọ, 18238 Xã Tùng Ảnh, 18241 Xã Hòa Lạc, 18244 Xã Tân Dân -> 18229 Xã Đức Thọ
     * 18250 Xã Một, 18251 Xã Hai                                  -> 18250 Xã Hai Mốt
     * 18260 Xã Ba, 18261 Xã Bốn, a part of 18270 Xã Chia          -> 18260 Phường Phần
     * the rest of 18270 Xã Chia, land of 18261 Xã Bốn             -> 18270 Xã Chia
     * 18280 Xã Nguyên                                             -> the same, now in 42
     * 443   Huyện Đảo                                             -> 18290 Đặc khu Đảo
     * 18010 Xã Cũ, 18011 Xã Kề in 2020 -> 18010 Xã Cũ, in 2022    -> 18010 Thị trấn Cũ, which the sea takes
     * </pre>
     */
    static Draft draft() {
        return new Draft()
                .province("42", TINH, "Hà Tĩnh", "2004-08-31/..")
                .province("30", TINH, "Hải Dương", "2004-08-31/2025-07-01")
                .province("31", THANH_PHO_TRUNG_UONG, "Hải Phòng", "2004-08-31/2025-07-01")
                .province("31", THANH_PHO_TRUNG_UONG, "Hải Phòng", "2025-07-01/..")
                .unit("440", HUYEN, "Đức Thọ", "2004-08-31/2025-07-01", "42")
                .unit("443", HUYEN, "Đảo", "2004-08-31/2025-07-01", "42")
                .unit("18229", THI_TRAN, "Đức Thọ", "2004-08-31/2025-07-01", "440")
                .unit("18238", XA, "Tùng Ảnh", "2004-08-31/2025-07-01", "440")
                .unit("18241", XA, "Hòa Lạc", "2004-08-31/2025-07-01", "440")
                .unit("18244", XA, "Tân Dân", "2004-08-31/2025-07-01", "440")
                .unit("18250", XA, "Một", "2004-08-31/2025-07-01", "440")
                .unit("18251", XA, "Hai", "2004-08-31/2025-07-01", "440")
                .unit("18260", XA, "Ba", "2004-08-31/2025-07-01", "440")
                .unit("18261", XA, "Bốn", "2004-08-31/2025-07-01", "440")
                .unit("18270", XA, "Chia", "2004-08-31/2025-07-01", "440")
                .unit("18280", XA, "Nguyên", "2004-08-31/2025-07-01", "440")
                .unit("18010", XA, "Cũ", "2004-08-31/2020-01-01", "440")
                .unit("18011", XA, "Kề", "2004-08-31/2020-01-01", "440")
                .unit("18010", XA, "Cũ", "2020-01-01/2022-01-01", "440")
                .unit("18010", THI_TRAN, "Cũ", "2022-01-01/2025-07-01", "440")
                .unit("18229", XA, "Đức Thọ", "2025-07-01/..", "42")
                .unit("18250", XA, "Hai Mốt", "2025-07-01/..", "42")
                .unit("18260", PHUONG, "Phần", "2025-07-01/..", "42")
                .unit("18270", XA, "Chia", "2025-07-01/..", "42")
                .unit("18280", XA, "Nguyên", "2025-07-01/..", "42")
                .unit("18290", DAC_KHU, "Đảo", "2025-07-01/..", "42")
                .change("cũ", "2020-01-01", whole("18010", "18010@2020-01-01"), whole("18011", "18010@2020-01-01"))
                .change("cũ-thị-trấn", "2022-01-01", all("18010@2020-01-01", "18010@2022-01-01"))
                .dissolution("cũ-hết", "2025-07-01", "18010@2022-01-01")
                .change("hải-phòng", "2025-07-01", whole("30", "31@2025-07-01"), whole("31", "31@2025-07-01"))
                .change(
                        "đức-thọ",
                        "2025-07-01",
                        whole("18229", "18229@2025-07-01"),
                        whole("18238", "18229@2025-07-01"),
                        whole("18241", "18229@2025-07-01"),
                        whole("18244", "18229@2025-07-01"))
                .change("hai-mốt", "2025-07-01", whole("18250", "18250@2025-07-01"), whole("18251", "18250@2025-07-01"))
                .change(
                        "phần",
                        "2025-07-01",
                        whole("18260", "18260@2025-07-01"),
                        transfer("18261@2004-08-31", "18260@2025-07-01", REST, ALL),
                        transfer("18261@2004-08-31", "18270@2025-07-01", PART, NONE),
                        transfer("18270@2004-08-31", "18260@2025-07-01", PART, PART),
                        transfer("18270@2004-08-31", "18270@2025-07-01", REST, REST))
                .change("nguyên", "2025-07-01", whole("18280", "18280@2025-07-01"))
                .change("đảo", "2025-07-01", whole("443", "18290@2025-07-01"))
                .dissolution("đức-thọ-huyện", "2025-07-01", "440@2004-08-31");
    }

    static Transfer whole(String code, String target) {
        return all(code + "@2004-08-31", target);
    }

    static AdministrativeUnit unit(String id) {
        return UNITS.get(UnitId.parse(id));
    }

    static Document paper(String number) {
        return Document.of(number, DocumentKind.PUBLICATION, "", "");
    }

    static OrganizationId organizationId(String text) {
        return OrganizationId.parse(text);
    }

    /** The organisation of a unit for the unit's whole life. */
    static PartyOrganization.Builder ofUnit(OrganizationKind kind, String unit) {
        return PartyOrganization.builder(kind, unit(unit), unit(unit).validity());
    }

    /** A new commune's organisation. */
    static PartyOrganization commune(String unit, UnaryOperator<PartyOrganization.Builder> more) {
        return more.apply(ofUnit(OrganizationKind.DANG_BO_XA, unit)).build();
    }

    static PartyOrganization commune(String unit) {
        return commune(unit, builder -> builder);
    }

    static PartyFigure figure(String organization, PartyMeasure measure, long value) {
        return figure(organization, measure, value, Precision.EXACT);
    }

    static PartyFigure figure(String organization, PartyMeasure measure, long value, Precision precision) {
        return new PartyFigure(
                organizationId(organization), measure, value, precision, Optional.empty(), PAPER, Quality.OFFICIAL, "");
    }

    static PartyFigure figure(String organization, PartyMeasure measure, long value, String asOf) {
        return PartyFigure.of(organizationId(organization), measure, value, date(asOf), PAPER);
    }

    static DateRange since(String date) {
        return DateRange.from(date(date));
    }

    static PartyRegister.Builder register() {
        return PartyRegister.builder(UNITS).addDocuments(List.of(paper(PAPER)));
    }
}
