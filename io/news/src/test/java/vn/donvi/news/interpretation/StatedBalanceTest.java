package vn.donvi.news.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.fixture.Draft.id;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.unit.UnitType;

class StatedBalanceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 1);

    private static List<String> balances(Gazetteer gazetteer, String text, double tolerance) {
        Announcement read = AnnouncementReader.of(gazetteer).read("news", text);
        Interpretation meaning = Interpreter.of(gazetteer).interpret(read, Context.NONE.on(DAY));
        return StatedBalance.of(read, meaning, gazetteer).stream()
                .map(each -> each.unit().name() + " " + each.side() + " " + each.whole() + " = " + each.sum() + "; "
                        + each.doubt(tolerance))
                .toList();
    }

    private static List<String> balances(String text) {
        return balances(SmallNews.draft().build(), text, 0);
    }

    @Test
    void partsAndWholeOfAFoundingAreHeldAgainstEachOther() {
        assertThat(balances(
                        "Xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ (8,60 km2, 13.210 người) và xã Tùng"
                                + " Ảnh (9,2 km2, 8.400 người), với diện tích 17,83 km2, quy mô dân số 21.610 người."))
                .containsExactly(
                        "Đức Thọ RECEIVED 17.83 km² = 17.8 km² in 2 parts; ",
                        "Đức Thọ RECEIVED 21610 người = 21610 người in 2 parts; ");
    }

    @Test
    void differenceIsADoubtUnlessItIsWithinTheTolerance() {
        String text =
                "Xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ (8,60 km2, 13.210 người) và xã Tùng Ảnh"
                        + " (9,20 km2, 8.400 người), với diện tích 18,90 km2, quy mô dân số 21.600 người.";

        assertThat(balances(text))
                .containsExactly(
                        "Đức Thọ RECEIVED 18.9 km² = 17.8 km² in 2 parts; the parts are 1.1 km² less than the whole",
                        "Đức Thọ RECEIVED 21600 người = 21610 người in 2 parts; the parts are 10 người more than the whole");
        assertThat(balances(SmallNews.draft().build(), text, 0.06)).allMatch(line -> line.endsWith("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A part has no figure.
                "Xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ (8,60 km2) và xã Tùng Ảnh, với diện tích 17,83 km2.",
                // The unit existed, and has more than what went into it.
                "Nhập xã Tùng Ảnh (9,2 km2) vào xã Đức Thọ. Xã Đức Thọ có diện tích 17,83 km2.",
                // The whole has no figure.
                "Xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ (8,60 km2) và xã Tùng Ảnh (9,2 km2).",
            })
    void whatIsNotKnownIsNotCompared(String text) {
        assertThat(balances(text)).isEmpty();
    }

    @Test
    void figuresThatAreAboutRightMayDifferByATwentieth() {
        assertThat(balances(
                        "Xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ (8,60 km2, 13.210 người) và xã Tùng"
                                + " Ảnh (9,2 km2, 8.400 người), với quy mô dân số hơn 21.000 người."))
                .containsExactly("Đức Thọ RECEIVED 21000 người = 21610 người in 2 parts; ");
    }

    @Test
    void provinceIsHeldAgainstTheUnitsInIt() {
        Draft draft = new Draft()
                .province("42", UnitType.TINH, "Hà Tĩnh", "2004-08-31/..")
                .unit("18229", UnitType.XA, "Đức Thọ", "2004-08-31/..", "42")
                .unit("18244", UnitType.XA, "Tân Dân", "2004-08-31/..", "42");
        Gazetteer gazetteer = draft.add(area("18229@2004-08-31", 48.93))
                .add(area("18244@2004-08-31", 51.07))
                .build();

        assertThat(balances(gazetteer, "Tỉnh Hà Tĩnh có diện tích tự nhiên 104 km2.", 0))
                .containsExactly("Hà Tĩnh WITHIN 104 km² = 100 km² in 2 parts; ");
        assertThat(balances(gazetteer, "Tỉnh Hà Tĩnh có diện tích tự nhiên 120 km2.", 0))
                .containsExactly(
                        "Hà Tĩnh WITHIN 120 km² = 100 km² in 2 parts; the parts are 20 km² less than the whole");
        assertThat(balances(gazetteer, "Tỉnh Hà Tĩnh có dân số 120.000 người.", 0))
                .isEmpty();
    }

    private static Measurement area(String unit, double km2) {
        return new Measurement(id(unit), Measure.AREA, km2, DAY, Draft.ACT, Quality.OFFICIAL, "");
    }
}
