package vn.donvi.workshop.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;
import vn.donvi.workshop.act.Act;
import vn.donvi.workshop.act.ActRows;
import vn.donvi.workshop.act.Acts;

class FittingActsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 1);
    private static final VersionSpan NGHE_AN = span(UnitLevel.PROVINCE, "40", UnitType.TINH, "Nghệ An", "");
    private static final VersionSpan VINH =
            span(UnitLevel.DISTRICT, "412", UnitType.THANH_PHO_THUOC_TINH, "Vinh", "40");
    private static final VersionSpan DO_LUONG = span(UnitLevel.DISTRICT, "427", UnitType.HUYEN, "Đô Lương", "40");
    private static final VersionSpan MINH_SON = span(UnitLevel.COMMUNE, "17719", UnitType.XA, "Minh Sơn", "427");

    @Test
    void actOfAnotherProvinceNeverFitsWhateverItsTitle() {
        Acts acts = new ActRows()
                .titled("1277/NQ", "Trà Vinh", "", "sắp xếp cấp xã của tỉnh Trà Vinh: Vinh, Minh Sơn", "2024-12-01")
                .read();

        assertThat(find(acts, MINH_SON, DO_LUONG)).isEmpty();
    }

    @Test
    void actOfTheProvinceFitsOnItsDayOnly() {
        Acts acts = new ActRows()
                .titled("1243/NQ", "Nghệ An", "", "sắp xếp cấp xã", "2024-12-01")
                .titled("1/NQ", "Nghệ An", "", "xã Minh Sơn thuộc huyện Đô Lương", "2025-01-01")
                .read();

        assertThat(find(acts, MINH_SON, DO_LUONG)).hasValue("1243/NQ");
    }

    @Test
    void titleDecidesBetweenActsOfADay() {
        Acts acts = new ActRows()
                .titled("1/NQ", "Nghệ An", "", "thành phố Vinh", "2024-12-01")
                .titled("2/NQ", "Nghệ An", "", "xã Minh Sơn thuộc huyện Đô Lương", "2024-12-01")
                .read();

        assertThat(find(acts, MINH_SON, DO_LUONG)).hasValue("2/NQ");
        assertThat(find(acts, VINH, VINH)).hasValue("1/NQ");
    }

    @Test
    void nameWithItsAccentsCountsMoreThanOneWithout() {
        Acts acts = new ActRows()
                .titled("1/NQ", "Nghệ An", "", "xã Minh Són", "2024-12-01")
                .titled("2/NQ", "Nghệ An", "", "xã Minh Sơn", "2024-12-01")
                .read();

        assertThat(find(acts, MINH_SON, DO_LUONG)).hasValue("2/NQ");
    }

    @Test
    void titleOfTheListCountsBeforeThatOfTheTable() {
        Acts acts = new ActRows()
                .titled("1/NQ", "Nghệ An", "", "", "2024-12-01")
                .titled("2/NQ", "Nghệ An", "", "", "2024-12-01")
                .read();
        Document listed = Document.of("2/NQ", DocumentKind.LEGAL, "", "Sắp xếp xã Minh Sơn");

        assertThat(FittingActs.of(acts, List.of(listed))
                        .find(DAY, UnitLevel.COMMUNE, List.of(MINH_SON), List.of(DO_LUONG), List.of(NGHE_AN))
                        .map(Act::number))
                .hasValue("2/NQ");
    }

    @Test
    void actOfProvincesIsNotThatOfTheirCommunes() {
        Acts acts = new ActRows()
                .titled("175/QH", "Nghệ An", "province", "thành phố Nghệ An trực thuộc trung ương", "2024-12-01")
                .titled("1314/NQ", "Nghệ An", "", "sắp xếp cấp huyện, cấp xã của Nghệ An", "2024-12-01")
                .read();

        assertThat(find(acts, MINH_SON, DO_LUONG)).hasValue("1314/NQ");
        assertThat(find(acts, NGHE_AN, NGHE_AN)).hasValue("175/QH");
    }

    @Test
    void actOfAllItsProvincesMadeAChangeOfSeveral() {
        VersionSpan other = span(UnitLevel.PROVINCE, "42", UnitType.TINH, "Hà Tĩnh", "");
        Acts acts = new ActRows()
                .titled("1/NQ", "Nghệ An", "", "", "2024-12-01")
                .titled("2/NQ", "Nghệ An; Hà Tĩnh", "", "", "2024-12-01")
                .read();

        assertThat(FittingActs.of(acts, List.of())
                        .find(DAY, UnitLevel.PROVINCE, List.of(NGHE_AN), List.of(), List.of(NGHE_AN, other))
                        .map(Act::number))
                .hasValue("2/NQ");
    }

    private static Optional<String> find(Acts acts, VersionSpan unit, VersionSpan district) {
        return FittingActs.of(acts, List.of())
                .find(DAY, unit.level(), List.of(unit), List.of(district), List.of(NGHE_AN))
                .map(Act::number);
    }

    private static VersionSpan span(UnitLevel level, String code, UnitType type, String name, String parent) {
        LocalDate start = LocalDate.of(2004, 8, 31);
        return new VersionSpan(level, code, start, null, type, parent, new TreeMap<>(Map.of(start, name)));
    }
}
