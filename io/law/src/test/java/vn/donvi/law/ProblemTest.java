package vn.donvi.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.law.resolution.Provision;
import vn.donvi.problem.WithProblems;

class ProblemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nhập toàn bộ xã A Thử trừ thôn 6 vào xã B Thử. | passage:1: not understood, expected 'thành' or 'vào' and a unit at 'trừ': 'Nhập toàn bộ xã A Thử trừ thôn 6 vào xã B Thử.'",
                "Nhập toàn bộ xã A Thử. | passage:1: not understood, expected 'thành' or 'vào' and a unit at '.': 'Nhập toàn bộ xã A Thử.'",
                "Nhập toàn bộ xã A Thử | passage:1: not understood, it ends where 'thành' or 'vào' and a unit is expected: 'Nhập toàn bộ xã A Thử'",
                "Nhập toàn bộ xã A Thử vào. | passage:1: not understood, expected a unit at '.': 'Nhập toàn bộ xã A Thử vào.'",
                "Nhập toàn bộ xã A Thử vào xã . | passage:1: not understood, expected the name of a unit at '.': 'Nhập toàn bộ xã A Thử vào xã .'",
                "Nhập toàn bộ xã A Thử vào xã B Thử, xã C Thử. | passage:1: not understood, expected one unit at 'xã': 'Nhập toàn bộ xã A Thử vào xã B Thử, xã C Thử.'",
                "Nhập toàn bộ xã A Thử vào xã B Thử trong năm. | passage:1: not understood, expected the end of the sentence at 'trong': 'Nhập toàn bộ xã A Thử vào xã B Thử trong năm.'",
                "Nhập toàn bộ xã A Thử (huyện Gò vào xã B Thử. | passage:1: not understood, expected ')' at 'vào': 'Nhập toàn bộ xã A Thử (huyện Gò vào xã B Thử.'",
                "Nhập phần diện tích của xã A Thử vào xã B Thử. | passage:1: not understood, expected 'còn lại' at 'của': 'Nhập phần diện tích của xã A Thử vào xã B Thử.'",
                "Nhập phần còn lại của xã A Thử sau khi bàn giao vào xã B Thử. | passage:1: not understood, expected 'sắp xếp' at 'bàn': 'Nhập phần còn lại của xã A Thử sau khi bàn giao vào xã B Thử.'",
                "Nhập phần còn lại của xã A Thử sau khi sắp xếp theo quy định tại Điều 3 vào xã B Thử. | passage:1: not understood, expected 'khoản' at 'Điều': 'Nhập phần còn lại của xã A Thử sau khi sắp xếp theo quy định tại Điều 3 vào xã B Thử.'",
                "Nhập phần còn lại của xã A Thử sau khi sắp xếp theo quy định tại điểm a và b khoản 1, 2 vào xã B Thử. | passage:1: not understood, expected the points of one clause at 'vào': 'Nhập phần còn lại của xã A Thử sau khi sắp xếp theo quy định tại điểm a và b khoản 1, 2 vào xã B Thử.'",
                "Đổi tên xã A Thử sang xã B Thử. | passage:1: not understood, expected 'thành' or 'về' at 'sang': 'Đổi tên xã A Thử sang xã B Thử.'",
                "Thành lập xã A Thử từ xã B Thử. | passage:1: not understood, expected 'trên cơ sở' at 'từ': 'Thành lập xã A Thử từ xã B Thử.'",
                "Sau khi sắp xếp, xã A Thử gồm 3 thôn. | passage:1: not understood, expected 'có' at 'gồm': 'Sau khi sắp xếp, xã A Thử gồm 3 thôn.'",
                "Xã A Thử có chợ. | passage:1: not understood, expected an area, a population or a number of units at 'chợ': 'Xã A Thử có chợ.'",
                "Sau khi sắp xếp tỉnh A có | passage:1: not understood, it ends where ',' is expected: 'Sau khi sắp xếp tỉnh A có'",
                "Ngày mai trời đẹp. | passage:1: not understood, expected a unit at 'Ngày': 'Ngày mai trời đẹp.'"
            })
    void sentenceThatIsNotUnderstoodAsAWholeStatesNothing(String text, String problem) {
        WithProblems<List<Provision>> read = ResolutionReader.readPassage("passage", text);

        assertThat(read.problems()).extracting(Object::toString).containsExactly(problem);
        assertThat(read.value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11.82 km2 diện tích tự nhiên, 5 người | '11.82 km2' has a decimal point where a comma belongs; read as 11.82 km2 | 11.82 km2, 5 persons",
                "1,5 km2 diện tích tự nhiên, 4,926 người | '4,926 người' has a comma between thousands; read as 4926 | 1.5 km2, 4926 persons",
                "1,5 km2 diện tích tự nhiên, 3.12 người | '3.12 người' is no number of people; the figure is left out | 1.5 km2, - persons",
                "1,5 km2 diện tích tự nhiên, 3.121 nguồi | '3.121 nguồi' is no number of people; the figure is left out | 1.5 km2, - persons",
                "1,5 km2 diện tích tự nhiên, 3.121 | '3.121' is no number of people; the figure is left out | 1.5 km2, - persons",
                "1,5 kmr diện tích tự nhiên, 5 người | '1,5 kmr' is no area in km2 or ha; the figure is left out | - km2, 5 persons",
                "1,5 diện tích tự nhiên, 5 người | '1,5' is no area in km2 or ha; the figure is left out | - km2, 5 persons",
                "1,2,5 km2 diện tích tự nhiên, 5 người | '1,2,5 km2' is no area in km2 or ha; the figure is left out | - km2, 5 persons",
                "1,5 km2 diện tích tự nhieenn, 5 người | 'tự nhieenn' read as 'tự nhiên' | 1.5 km2, 5 persons"
            })
    void figureThatIsWrittenWrongIsReported(String figures, String problem, String expected) {
        WithProblems<List<Provision>> read =
                ResolutionReader.readPassage("passage", "Nhập toàn bộ " + figures + " của xã A Thử vào xã B Thử.");

        assertThat(read.problems()).extracting(Object::toString).containsExactly("passage:1: " + problem);
        assertThat(Describe.provision(read.value().get(0))).isEqualTo("xã A Thử [" + expected + "] ->> xã B Thử");
    }

    @Test
    void partsThatDoNotSumToTheResultAreReported() {
        assertThat(
                        Describe.problems(
                                "Thành lập xã C Thử trên cơ sở nhập toàn bộ 7,87 km2 diện tích tự nhiên, 3.121 người của xã A Thử và toàn bộ 8,44 km2 diện tích tự nhiên, 2.542 người của xã B Thử.\n"
                                        + "Sau khi thành lập, xã C Thử có 16,40 km2 diện tích tự nhiên và quy mô dân số 5.662 người."))
                .containsExactly(
                        "passage:2: the parts sum to 16.31 km2, but the result is 16.4 km2",
                        "passage:2: the parts sum to 5663 people, but the result is 5662");
    }

    @Test
    void unitThatGainedMoreThanItHasIsReported() {
        assertThat(
                        Describe.problems(
                                "Nhập toàn bộ 7,87 km2 diện tích tự nhiên, 3.121 người của xã A Thử vào xã B Thử. Sau khi nhập, xã B Thử có 7,80 km2 diện tích tự nhiên và quy mô dân số 3.000 người."))
                .containsExactly(
                        "passage:1: the parts sum to 7.87 km2, but the result is 7.8 km2",
                        "passage:1: the parts sum to 3121 people, but the result is 3000");
    }

    @Test
    void roundingOfTheFiguresIsNoProblem() {
        assertThat(
                        Describe.problems(
                                "Thành lập xã C Thử trên cơ sở nhập toàn bộ 7,87 km2 diện tích tự nhiên của xã A Thử và toàn bộ 8,44 km2 diện tích tự nhiên của xã B Thử. Xã C Thử có 16,32 km2 diện tích tự nhiên."))
                .isEmpty();
    }

    @Test
    void nameWithASmallLetterIsReadAndReported() {
        WithProblems<List<Provision>> read = ResolutionReader.readPassage(
                "passage", "Hợp nhất thành phố cần Thử và xã Đông phong thành thành phố Cần Thử.");

        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "passage:1: 'cần Thử' has a small letter where a name has a capital; read as one name",
                        "passage:1: 'Đông phong' has a small letter where a name has a capital; read as one name");
        assertThat(Describe.provision(read.value().get(0)))
                .isEqualTo("thành phố cần Thử, xã Đông phong -> thành phố Cần Thử");
    }

    @Test
    void unitWithoutATermInAListIsReadAndReported() {
        WithProblems<List<Provision>> read =
                ResolutionReader.readPassage("passage", "Nhập toàn bộ xã A Thử, Bình Thử vào xã C Thử.");

        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly("passage:1: 'Bình' stands in the list without a term; read as xã");
        assertThat(Describe.provision(read.value().get(0))).isEqualTo("xã A Thử, xã Bình Thử ->> xã C Thử");
    }

    @Test
    void newUnitOfOneTypeWithTheNameOfAnotherIsReported() {
        assertThat(Describe.problems("Sắp xếp toàn bộ xã A Thử thành xã mới có tên gọi là phường B Thử."))
                .containsExactly("passage:1: a new xã is called 'phường B Thử'");
    }

    @Test
    void totalsThatDisagreeWithThemselvesAreReported() {
        assertThat(
                        Describe.problems(
                                "Sau khi sắp xếp, tỉnh A Thử có 10 đơn vị hành chính cấp xã, gồm 07 xã và 02 phường; trong đó có 05 xã hình thành sau sắp xếp quy định tại Điều này và 03 xã không thực hiện sắp xếp là các xã B, C."))
                .containsExactly(
                        "passage:1: the types sum to 9 units, not 10",
                        "passage:1: units formed and unchanged sum to 8, not 10",
                        "passage:1: 2 units are listed as unchanged, not 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "có nhiều đơn vị hành chính cấp xã | expected an area, a population or a number of units at 'nhiều'",
                "có 10 đơn vị hành chính cấp thôn | expected xã, huyện or tỉnh at '.'",
                "có 10 đơn vị hành chính cấp xã, gồm vài xã | expected a number of units at 'vài'",
                "có 10 đơn vị hành chính cấp xã, gồm 10 thôn | expected a type of units at 'thôn'",
                "có 10 đơn vị hành chính cấp xã; trong đó có 10 xã mới | expected 'hình thành sau sắp xếp' at 'mới'"
            })
    void totalsThatAreNotUnderstoodAreReported(String totals, String expected) {
        String text = "Sau khi sắp xếp, tỉnh A Thử " + totals + ".";

        assertThat(Describe.problems(text))
                .containsExactly("passage:1: not understood, " + expected + ": '" + text + "'");
    }

    @Test
    void excerptOfALongSentenceIsCut() {
        String problem = Describe.problems("Vui " + "quá ".repeat(500)).get(0);

        assertThat(problem)
                .isEqualTo("passage:1: not understood, expected a unit at 'Vui': 'Vui"
                        + " quá".repeat(500).substring(0, 397) + "…'");
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        List<String> problems = Describe.problems("Vui. ".repeat(ResolutionReader.MAX_PROBLEMS + 5));

        assertThat(problems).hasSize(ResolutionReader.MAX_PROBLEMS + 1);
        assertThat(problems.get(ResolutionReader.MAX_PROBLEMS)).isEqualTo("passage: 5 more problems are not shown");
    }
}
