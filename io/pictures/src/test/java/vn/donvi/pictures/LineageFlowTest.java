package vn.donvi.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.change.Extent.ALL;
import static vn.donvi.change.Extent.NONE;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.fixture.Draft.transfer;

import org.junit.jupiter.api.Test;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.unit.UnitType;

class LineageFlowTest {
    private static final Gazetteer SMALL = Fixtures.small().build();

    private static LineageFlow flow(Gazetteer gazetteer, String unit) {
        return LineageFlow.of(gazetteer, gazetteer.get(id(unit)));
    }

    /** Two provinces with an awkward name merge; of a third one some land comes, without people, and some people. */
    private static Gazetteer awkward() {
        return new Draft()
                .add(Document.of(Fixtures.CENSUS, DocumentKind.PUBLICATION, "", ""))
                .province("1", UnitType.TINH, "A <b>&\"", "2004-08-31/2010-01-01")
                .province("2", UnitType.TINH, "Bình", "2004-08-31/2010-01-01")
                .province("3", UnitType.TINH, "Cao", "2004-08-31/2010-01-01")
                .province("1", UnitType.TINH, "A <b>&\"", "2010-01-01/2020-01-01")
                .province("3", UnitType.TINH, "Cao", "2010-01-01/..")
                .province("1", UnitType.TINH, "]]></title><script>alert(1)</script>", "2020-01-01/..")
                .change(
                        "m",
                        "2010-01-01",
                        all("1@2004-08-31", "1@2010-01-01"),
                        all("2@2004-08-31", "1@2010-01-01"),
                        transfer("3@2004-08-31", "1@2010-01-01", PART, NONE),
                        transfer("3@2004-08-31", "3@2010-01-01", REST, ALL))
                .change("r", "2020-01-01", all("1@2010-01-01", "1@2020-01-01"))
                .add(Fixtures.measurement("1@2004-08-31", Measure.CENSUS_POPULATION, 1_000_000))
                .add(Fixtures.measurement("2@2004-08-31", Measure.CENSUS_POPULATION, 250_000))
                .build();
    }

    @Test
    void mergerIsAFlowWithUnknownFiguresHatched() {
        SvgFixture.check("merger.svg", flow(SMALL, "00001@2010-01-01").svg());
    }

    @Test
    void splitHasDashedBands() {
        String svg = flow(SMALL, "00004@2012-03-01").svg();

        assertThat(svg).contains("class=\"shape band partial unknown\"");
        SvgFixture.check("split.svg", svg);
    }

    @Test
    void establishmentAndDissolutionAreSaid() {
        assertThat(flow(SMALL, "00005@2015-01-01").svg())
                .contains("giải thể, không có đơn vị sau")
                .contains("Xã Đảo (00005), từ 2015-01-01 đến 2019-12-31, dân số không rõ");
    }

    @Test
    void unitWithoutChangesIsOneBar() {
        assertThat(flow(SMALL, "001@2004-08-31").svg())
                .contains("Không có thay đổi nào được ghi nhận.")
                .containsOnlyOnce("class=\"mark\"");
    }

    @Test
    void namesAreEscapedAndWidthsFollowThePeople() {
        Gazetteer gazetteer = awkward();
        LineageFlow flow = flow(gazetteer, "1@2010-01-01");

        SvgFixture.check("awkward.svg", flow.svg());
        assertThat(flow.html()).doesNotContain("<b>").doesNotContain("<script>alert");
        assertThat(flow.html()).contains("Tỉnh A &lt;b&gt;&amp;\"");
    }

    @Test
    void sameLineageIsTheSameText() {
        assertThat(flow(SMALL, "00001@2010-01-01").html())
                .isEqualTo(flow(Fixtures.small().build(), "00001@2010-01-01").html());
    }

    @Test
    void pageHasTheFiguresAsATable() {
        assertThat(flow(SMALL, "00001@2010-01-01").html())
                .contains("<th scope=\"row\">Xã Hòa Lạc</th><td class=\"short\">00001@2010-01-01</td><td"
                        + " class=\"short\">từ 2010-01-01 đến nay</td><td class=\"number\">12.345</td><td"
                        + " class=\"long\">dân số tổng điều tra, 2019-04-01, census-2019, chính thức</td>")
                .contains("<th scope=\"row\">Xã Hòa</th><td class=\"short\">00001@2004-08-31</td><td class=\"short\">từ"
                        + " 2004-08-31 đến 2009-12-31</td><td class=\"number\">không rõ</td><td"
                        + " class=\"short\"></td>");
    }
}
