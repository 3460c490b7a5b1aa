package vn.donvi.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.fixture.Draft.date;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;

class ReformReportTest {
    private static final Gazetteer SMALL = Fixtures.small().build();

    private static String charts(String html) {
        int start = html.indexOf("id=\"charts\">") + "id=\"charts\">".length();
        return html.substring(start, html.indexOf("</script>", start));
    }

    @Test
    void chartsHaveTheCountsAndUnknownSizesAreACategory() {
        String html = ReformReport.of(SMALL, Draft.BASELINE, date("2020-01-01")).html();

        assertThat(charts(html).replace("},{", "},\n{").replace(",\"series\"", ",\n\"series\"") + "\n")
                .isEqualTo("""
                    [{"title":"Đơn vị cấp xã theo tỉnh của ngày 2020-01-01","unit":"đơn vị cấp xã","across":true,\
                    "stacked":false,"categories":["An Bình"],
                    "series":[{"name":"2004-08-31","values":[4.0]},
                    {"name":"2020-01-01","values":[6.0]}]},
                    {"title":"Quy mô dân số tổng điều tra (người)","unit":"đơn vị cấp xã","across":false,"stacked":false,\
                    "categories":["dưới 5.000","5.000 – 10.000","10.000 – 20.000","20.000 – 50.000","50.000 – 100.000",\
                    "từ 100.000","không rõ"],
                    "series":[{"name":"2004-08-31","values":[0.0,0.0,0.0,0.0,0.0,0.0,4.0]},
                    {"name":"2020-01-01","values":[1.0,0.0,1.0,0.0,0.0,0.0,4.0]}]},
                    {"title":"Diện tích (km²)","unit":"đơn vị cấp xã","across":false,"stacked":false,\
                    "categories":["dưới 5","5 – 10","10 – 25","25 – 50","50 – 100","100 – 250","từ 250","không rõ"],
                    "series":[{"name":"2004-08-31","values":[0.0,0.0,0.0,0.0,0.0,0.0,0.0,4.0]},
                    {"name":"2020-01-01","values":[0.0,1.0,0.0,0.0,0.0,0.0,0.0,5.0]}]},
                    {"title":"Số thay đổi mỗi năm, mọi cấp","unit":"thay đổi","across":false,"stacked":true,\
                    "categories":["2004","2005","2006","2007","2008","2009","2010","2011","2012","2013","2014","2015",\
                    "2016","2017","2018","2019","2020"],
                    "series":[{"name":"nhập","values":[0.0,0.0,0.0,0.0,1.0,0.0,1.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0]},
                    {"name":"tách","values":[0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,1.0,0.0,0.0,0.0,0.0,0.0,1.0,1.0,0.0]},
                    {"name":"chuyển trực thuộc","values":[0.0,0.0,0.0,0.0,1.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0]},
                    {"name":"thành lập","values":[0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,1.0,0.0,0.0,0.0,0.0,0.0]},
                    {"name":"giải thể","values":[0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,1.0]}]}]
                    """);
    }

    @Test
    void periodWithoutChangesSaysSo() {
        assertThat(ReformReport.of(SMALL, date("2021-01-01"), date("2021-01-01"))
                        .html())
                .contains("<p>Không có thay đổi nào được ghi nhận.</p>");
    }

    @Test
    void sameReportIsTheSameText() {
        assertThat(ReformReport.of(SMALL, Draft.BASELINE, date("2020-01-01")).html())
                .isEqualTo(ReformReport.of(Fixtures.small().build(), Draft.BASELINE, date("2020-01-01"))
                        .html());
    }
}
