package vn.donvi.pictures.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String AWKWARD = "A <b>&\"</script><!--";

    private static final BarChart CHART = new BarChart(
            AWKWARD,
            "xã",
            BarChart.Direction.ACROSS,
            List.of(AWKWARD, "b"),
            List.of(new BarChart.Series(AWKWARD, List.of(OptionalDouble.of(1234.5), OptionalDouble.empty()))));

    private static String page() {
        return new HtmlPage(AWKWARD, AWKWARD)
                .heading(AWKWARD)
                .notes(List.of(AWKWARD))
                .chart(CHART, AWKWARD)
                .html();
    }

    @Test
    void noTextOfTheDataIsMarkup() {
        String ours = page().replace(PageResources.text(PageResources.ECHARTS), "")
                .replace(PageResources.text("page.js"), "");

        assertThat(ours).doesNotContain("A <b>").doesNotContain("<!--").doesNotContain("\"</script>");
        assertThat(ours).contains("<title>A &lt;b&gt;&amp;\"&lt;/script&gt;&lt;!--</title>");
        assertThat(ours)
                .contains(
                        "<script type=\"application/json\" id=\"charts\">[{\"title\":\"A \\u003cb>&\\\"\\u003c/script>"
                                + "\\u003c!--\",\"unit\":\"xã\",\"across\":true,\"stacked\":false,\"categories\":");
    }

    @Test
    void unknownValueIsNoNumberInTheChartAndAWordInTheTable() {
        assertThat(page())
                .contains("\"values\":[1234.5,null]")
                .contains(">1.234,5</td>")
                .contains(">không rõ</td>");
    }

    @Test
    void pageFetchesNothingAndSaysItsLanguage() {
        String page = page();

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"vi\">").endsWith("</html>\n");
        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'");
        assertThat(page).contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        assertThat(Pattern.compile("<(link|img|iframe)|<script[^>]+src=|@import|url\\((?!#)")
                        .matcher(page.replace(PageResources.text(PageResources.ECHARTS), ""))
                        .find())
                .isFalse();
    }

    @Test
    void pageWithoutChartsHasNoLibraryForThem() {
        assertThat(new HtmlPage("a", "b").html()).hasSizeLessThan(20_000).doesNotContain("echarts.init = ");
    }

    @Test
    void chartNeedsAValueForEachCategory() {
        assertThatThrownBy(() -> new BarChart(
                        "t", "u", BarChart.Direction.UP, List.of("a"), List.of(new BarChart.Series("s", List.of()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'s' has 0 values for 1 categories");
    }

    @Test
    void chartsLibraryIsThePublishedFile() throws NoSuchAlgorithmException {
        String library = PageResources.text(PageResources.ECHARTS);

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(library.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("61f13280aba3161f77fc801bf5f9c786f55f10432153a0683fc5cc0700b013d5");
        assertThat(library).contains("t.version=\"6.1.0\"").contains("http://www.apache.org/licenses/LICENSE-2.0");
        // Else it would end the script that it is in.
        assertThat(library).doesNotContain("</script").doesNotContain("<!--");
    }
}
