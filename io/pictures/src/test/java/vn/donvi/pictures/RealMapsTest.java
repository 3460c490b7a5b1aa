package vn.donvi.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.vietnam.VietnamGazetteer;

/** Maps of Việt Nam. */
class RealMapsTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static Gazetteer vietnam;
    private static Boundaries boundaries;

    @BeforeAll
    static void load() {
        vietnam = VietnamGazetteer.load();
        boundaries = Boundaries.load(vietnam);
    }

    private static AdministrativeUnit unit(String code, LocalDate date) {
        return vietnam.on(date).get(UnitCode.of(code));
    }

    private static UnitMap map(String code, LocalDate date) {
        return UnitMap.of(boundaries, unit(code, date), date);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void oldUnitsOfANewOneAreColouredAndSaidToBeApproximate() {
        String svg = map("18229", REFORM).svg();

        SvgFixture.checkWellFormed(svg);
        assertThat(svg)
                .contains("aria-label=\"1. Thị trấn Đức Thọ (18229), ")
                .contains("aria-label=\"4. Xã Tân Dân (18283), ")
                .contains("class=\"area shape k3\"")
                .contains(">XẤP XỈ: nét viền đậm và các mảng màu không phải là ranh giới pháp lý.</text>")
                .contains("GSO census 2019 (chính thức, suy ra).")
                .doesNotContain("divided\" d=");
    }

    @Test
    void unitThatGaveOnlyAPartIsHatched() {
        assertThat(map("00103", REFORM).svg())
                .contains("class=\"area shape divided\"")
                .contains("2. Phường Phú Thượng, một phần");
    }

    @Test
    void unitOfOneOriginIsShownAmongItsNeighbours() {
        String html = map("18259", LocalDate.of(2019, 4, 1)).html();

        assertThat(html)
                .contains("<h1>Xã Tùng Ảnh và các đơn vị giáp ranh</h1>")
                .contains("Đơn vị giáp ranh</caption>");
        assertThat(count(html, "class=\"area shape here\"")).isEqualTo(1);
    }

    @Test
    void everyCommuneOfAProvinceIsAMark() {
        for (MapTheme theme : MapTheme.values()) {
            String html = ProvinceMap.of(boundaries, unit("42", REFORM), REFORM, theme)
                    .html();

            assertThat(count(html, "class=\"mark\"")).as("%s", theme).isEqualTo(69);
            assertThat(count(html, "<th scope=\"row\">")).as("%s", theme).isEqualTo(69);
        }
    }

    @Test
    void communeWithoutAFigureIsHatchedAndSaidToBeUnknown() {
        String svg = ProvinceMap.of(boundaries, unit("56", REFORM), REFORM, MapTheme.POPULATION)
                .svg();

        assertThat(count(svg, "class=\"area shape unknown\"")).isEqualTo(1);
        assertThat(svg)
                .contains(": không rõ\"")
                .contains("Không rõ số liệu của 1 trong 65 đơn vị (gạch chéo).")
                .contains(">Trường Sa</text>");
    }

    @Test
    void mapOfAnEarlierDayIsApproximateAndNamesWhatItLacks() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        String svg =
                ProvinceMap.of(boundaries, unit("10", day), day, MapTheme.YEAR).svg();

        assertThat(svg)
                .contains("XẤP XỈ: ranh giới trong hình không phải là ranh giới pháp lý.")
                .contains("Không có ranh giới: ")
                .contains("Phường Sa Pa");
    }

    @Test
    void unitWithoutAPolygonIsRefused() {
        assertThatThrownBy(() -> map("03001", LocalDate.of(2025, 6, 30)))
                .isInstanceOf(MissingBoundaryException.class)
                .hasMessage("no boundary of Phường Sa Pa (03001@2020-01-01) is known on 2025-06-30: the units of the"
                        + " published maps that lie in it were divided, or their successors are not known");
    }

    @Test
    void unitOfAnotherDayIsRefused() {
        AdministrativeUnit today = unit("18229", REFORM);
        LocalDate day = REFORM.minusDays(1);

        assertThatThrownBy(() -> UnitMap.of(boundaries, today, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Xã Đức Thọ (18229@2025-07-01) is not in force on 2025-06-30");
        assertThatThrownBy(() -> ProvinceMap.of(boundaries, today, day, MapTheme.YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Xã Đức Thọ (18229@2025-07-01) is not in force on 2025-06-30");
    }

    @Test
    void sameMapIsTheSameText() {
        Boundaries others = Boundaries.load(vietnam);

        assertThat(UnitMap.of(others, unit("00103", REFORM), REFORM).html())
                .isEqualTo(map("00103", REFORM).html());
        assertThat(ProvinceMap.of(others, unit("48", REFORM), REFORM, MapTheme.MERGED)
                        .html())
                .isEqualTo(ProvinceMap.of(boundaries, unit("48", REFORM), REFORM, MapTheme.MERGED)
                        .html());
    }

    @Test
    void reportHasEveryProvinceBeforeAndAfter() {
        ReformReport report = ReformReport.of(vietnam, REFORM.minusDays(1), REFORM);
        String html = report.withMaps(boundaries).html();

        assertThat(html).contains("<td class=\"number\">10.035</td><td class=\"number\">3.321</td>");
        assertThat(html)
                .contains("<th scope=\"row\">Tỉnh Hà Tĩnh</th><td class=\"short\">Tỉnh Hà Tĩnh</td><td"
                        + " class=\"number\">209</td><td class=\"number\">69</td><td class=\"number\">-67 %</td>");
        assertThat(html).contains(">Hoàng Sa</text>").contains(">Trường Sa</text>");
        assertThat(count(html, "đơn vị cấp xã\"><title>") + count(html, "đơn vị cấp xã; nay: "))
                .isGreaterThanOrEqualTo(63 + 34);
        assertThat(report.html()).doesNotContain("Bản đồ các tỉnh");
    }

    @Test
    void reportAndMapsAreOfOneGazetteer() {
        Gazetteer small = Fixtures.small().build();

        assertThatThrownBy(() -> ReformReport.of(small, Draft.BASELINE, Draft.KNOWN_UNTIL)
                        .withMaps(boundaries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the polygons are of another gazetteer");
        assertThatThrownBy(() -> ReformReport.of(small, Draft.KNOWN_UNTIL, Draft.BASELINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the second date, 2004-08-31, is before the first, 2025-12-31");
    }
}
