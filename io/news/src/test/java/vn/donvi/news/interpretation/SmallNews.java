package vn.donvi.news.interpretation;

import static vn.donvi.change.Extent.ALL;
import static vn.donvi.change.Extent.NONE;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.unit.UnitType.HUYEN;
import static vn.donvi.unit.UnitType.THANH_PHO_TRUNG_UONG;
import static vn.donvi.unit.UnitType.THI_TRAN;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import java.util.List;
import java.util.Optional;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.DateNamed;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.OrganNamed;
import vn.donvi.news.announcement.PartialDate;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.UnitsNamed;

/** Units whose names texts confuse, and statements in short. */
public final class SmallNews {
    private static final String BEFORE = "2004-08-31/2025-07-01";
    private static final String SINCE = "2025-07-01/..";

    private SmallNews() {}

    /**
     * Three provinces with the same names of communes.
     *
     * <pre>
     * 42 Tỉnh Hà Tĩnh
     *   440 Huyện Đức Thọ -2025: 18229 Thị trấn Đức Thọ, 18238 Xã Tùng Ảnh, 18241 Xã Hòa Lạc, 18244 Xã Tân Dân
     *   2025: 18229 Xã Đức Thọ (Thị trấn Đức Thọ, Tùng Ảnh, all the people and some land of Hòa Lạc)
     *         18244 Xã Tân Dân (Tân Dân, the rest of Hòa Lạc)
     * 24 Tỉnh Bắc Giang -2025 and 27 Tỉnh Bắc Ninh -> 27 Tỉnh Bắc Ninh
     *   213 Huyện Lạng Giang -2025: 07001 Xã Hòa Lạc, 07002 Xã Tân Dĩnh -> 07001 Xã Hòa Lạc in 27
     *   258 Huyện Tiên Du -2025: 09001 Xã Tân Dân, 09002 Xã Liên Bão -> 09001 Xã Tân Dân in 27
     * 26 Tỉnh Vĩnh Phúc gives a part to 01 Hà Nội in 2008, and keeps 08914 Xã Đạo Trù
     * </pre>
     */
    static Draft draft() {
        return new Draft()
                .province("42", TINH, "Hà Tĩnh", "2004-08-31/..")
                .province("24", TINH, "Bắc Giang", BEFORE)
                .province("27", TINH, "Bắc Ninh", BEFORE)
                .province("27", TINH, "Bắc Ninh", SINCE)
                .province("26", TINH, "Vĩnh Phúc", "2004-08-31/2008-08-01")
                .province("26", TINH, "Vĩnh Phúc", "2008-08-01/..")
                .province("01", THANH_PHO_TRUNG_UONG, "Hà Nội", "2004-08-31/2008-08-01")
                .province("01", THANH_PHO_TRUNG_UONG, "Hà Nội", "2008-08-01/..")
                .unit("440", HUYEN, "Đức Thọ", BEFORE, "42")
                .unit("213", HUYEN, "Lạng Giang", BEFORE, "24")
                .unit("258", HUYEN, "Tiên Du", BEFORE, "27")
                .unit("18229", THI_TRAN, "Đức Thọ", BEFORE, "440")
                .unit("18238", XA, "Tùng Ảnh", BEFORE, "440")
                .unit("18241", XA, "Hòa Lạc", BEFORE, "440")
                .unit("18244", XA, "Tân Dân", BEFORE, "440")
                .unit("18229", XA, "Đức Thọ", SINCE, "42")
                .unit("18244", XA, "Tân Dân", SINCE, "42")
                .unit("07001", XA, "Hòa Lạc", BEFORE, "213")
                .unit("07002", XA, "Tân Dĩnh", BEFORE, "213")
                .unit("07001", XA, "Hòa Lạc", SINCE, "27")
                .unit("09001", XA, "Tân Dân", BEFORE, "258")
                .unit("09002", XA, "Liên Bão", BEFORE, "258")
                .unit("09001", XA, "Tân Dân", SINCE, "27")
                .unit("08914", XA, "Đạo Trù", "2004-08-31/..", "26")
                .change(
                        "hà-nội",
                        "2008-08-01",
                        all("01@2004-08-31", "01@2008-08-01"),
                        transfer("26@2004-08-31", "01@2008-08-01", PART, PART),
                        transfer("26@2004-08-31", "26@2008-08-01", REST, REST))
                .change(
                        "bắc-ninh",
                        "2025-07-01",
                        all("24@2004-08-31", "27@2025-07-01"),
                        all("27@2004-08-31", "27@2025-07-01"))
                .change(
                        "đức-thọ",
                        "2025-07-01",
                        all("18229@2004-08-31", "18229@2025-07-01"),
                        all("18238@2004-08-31", "18229@2025-07-01"),
                        transfer("18241@2004-08-31", "18229@2025-07-01", PART, ALL),
                        transfer("18241@2004-08-31", "18244@2025-07-01", REST, NONE),
                        all("18244@2004-08-31", "18244@2025-07-01"))
                .change(
                        "hòa-lạc",
                        "2025-07-01",
                        all("07001@2004-08-31", "07001@2025-07-01"),
                        all("07002@2004-08-31", "07001@2025-07-01"))
                .change(
                        "tân-dân",
                        "2025-07-01",
                        all("09001@2004-08-31", "09001@2025-07-01"),
                        all("09002@2004-08-31", "09001@2025-07-01"))
                .dissolution("440", "2025-07-01", "440@2004-08-31")
                .dissolution("213", "2025-07-01", "213@2004-08-31")
                .dissolution("258", "2025-07-01", "258@2004-08-31");
    }

    /** The gazetteer of {@link #draft}. */
    public static Gazetteer gazetteer() {
        return draft().build();
    }

    public static Announcement text(Statement... statements) {
        return new Announcement("news", List.of(statements), List.of());
    }

    /** A quote; the words alone tell it apart from others. */
    public static Quote quote(String words) {
        return new Quote(1, 1, 0, words);
    }

    /** An organ of a unit, as texts name it: "Đảng bộ xã Hòa Lạc". */
    public static OrganNamed organ(String unit) {
        return new OrganNamed(quote("Đảng bộ " + unit), "Đảng bộ", Optional.of(NamedUnit.parse(unit)));
    }

    public static UnitsNamed list(String... units) {
        return new UnitsNamed(
                quote(String.join(", ", units)),
                List.of(units).stream().map(NamedUnit::parse).toList());
    }

    public static Founding founding(String unit, String... parts) {
        return Founding.of(
                quote(unit + " được thành lập"),
                NamedUnit.parse(unit),
                false,
                List.of(parts).stream()
                        .map(part -> Founding.Part.of(NamedUnit.parse(part)))
                        .toList());
    }

    public static DateNamed date(String date) {
        return new DateNamed(quote(date), PartialDate.parse(date));
    }
}
