package vn.donvi.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.change.Extent;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.UnitName;

class ArrangementTest {
    @Nested
    class Lists {
        @Test
        void theTypeOfAListIsThatOfEachUnitInIt() {
            assertThat(Describe.passage(
                            "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Bến Gốm và các xã Hòa Trúc, "
                                    + "Lam Giang, Cồn Sậy thành xã mới có tên gọi là xã Bến Gốm."))
                    .containsExactly("thị trấn Bến Gốm, xã Hòa Trúc, xã Lam Giang, xã Cồn Sậy -> xã Bến Gốm");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "của các phường 1, 2 (quận Gò Thử)",
                    "của Phường 1 và Phường 2 (quận Gò Thử)",
                    "của phường 1, phường 2 (quận Gò Thử)",
                    "của hai phường 1 và 2 (quận Gò Thử)",
                    "của 2 phường: 1, 2 (quận Gò Thử)",
                    "của phường Phường 1, 2 (quận Gò Thử)",
                    "của các phường 1, 2 (thuộc quận Gò Thử)"
                })
        void numberedWardsAreWrittenInManyWays(String units) {
            assertThat(Describe.passage(
                            "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số " + units + " thành phường Gò Thử."))
                    .containsExactly("phường 1, phường 2 (quận Gò Thử) -> phường Gò Thử");
        }

        @Test
        void bracketBelongsToTheNameItFollows() {
            assertThat(Describe.passage(
                            "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã An Thử (huyện Châu Thử, tỉnh Bến Thử), "
                                    + "Bình Thử và xã Cồn Thử (thị xã Gò Thử) thành xã An Thử."))
                    .containsExactly(
                            "xã An Thử (huyện Châu Thử, tỉnh Bến Thử), xã Bình Thử, xã Cồn Thử (thị xã Gò Thử) -> xã An Thử");
        }

        @Test
        void unitsKnowHowTheyAreJoinedAndWhichPhraseTheyStandUnder() {
            Arrangement arrangement =
                    only("Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã A Thử, xã B Thử và xã C Thử, "
                            + "một phần diện tích tự nhiên của xã D Thử và xã E Thử thành xã G Thử.");

            assertThat(arrangement.sources()).extracting(Source::phrase).containsExactly(0, 0, 0, 1, 1);
            assertThat(arrangement.sources())
                    .extracting(Source::link)
                    .containsExactly(
                            Source.Link.FIRST, Source.Link.COMMA, Source.Link.AND, Source.Link.FIRST, Source.Link.AND);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Đạ M'Rông | Đạ M'Rông",
                    "Chân Mây - Lăng Thử | Chân Mây - Lăng Thử",
                    "Phan Rang-Tháp Thử | Phan Rang-Tháp Thử",
                    "Nông trường Việt Thử | Nông trường Việt Thử",
                    "Sơn Kim 1 | Sơn Kim 1",
                    "Thành Công | Thành Công",
                    "Đất Bằng | Đất Bằng",
                    "Thị Hoa | Thị Hoa",
                    "An  Trường\u00A0A | An Trường A",
                    "Long An | Long An"
                })
        void nameIsAsWrittenWithSingleBlanks(String written, String expected) {
            Arrangement arrangement = only("Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã " + written
                    + ", Bò Thử và xã " + written + " thành xã mới có tên gọi là xã " + written + ".");

            assertThat(arrangement.sources())
                    .extracting(source -> source.unit().name())
                    .containsExactly(expected, "Bò Thử", expected);
            assertThat(arrangement.target().name()).isEqualTo(expected);
        }

        @Test
        void wardThatIsCalledWardKeepsItsName() {
            assertThat(
                            Describe.passage(
                                    "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường Phú Hội, Phường Đúc và phường Phường Đúc thành phường Thuận Thử."))
                    .containsExactly("phường Phú Hội, phường Phường Đúc, phường Phường Đúc -> phường Thuận Thử");
        }

        @Test
        void unitMayLieInAnotherWithoutBrackets() {
            assertThat(
                            Describe.passage(
                                    "Nhập toàn bộ diện tích và dân số của xã An Thử, huyện Bến Gốm và xã Bình Thử thuộc huyện Núi Thử, tỉnh Sông Thử vào thị trấn Cồn."))
                    .containsExactly(
                            "xã An Thử (huyện Bến Gốm), xã Bình Thử (huyện Núi Thử, tỉnh Sông Thử) ->> thị trấn Cồn");
        }

        @Test
        void lineBreakMayStandInAName() {
            assertThat(
                            Describe.passage(
                                    "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Hòa\nTrúc và Lam\r\nGiang thành xã mới có tên gọi là **xã\nHòa Trúc**."))
                    .containsExactly("xã Hòa Trúc, xã Lam Giang -> xã Hòa Trúc");
        }
    }

    @Nested
    class Extents {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "toàn bộ diện tích tự nhiên, quy mô dân số của | ALL | ALL",
                    "toàn bộ diện tích tự nhiên và quy mô dân số của | ALL | ALL",
                    "toàn bộ diện tích tự nhiên quy mô dân số của | ALL | ALL",
                    "toàn bộ diện tích tự nhiên, quy mô dân của | ALL | ALL",
                    "toàn bộ diện tích tự nhiên, quy mô dân số | ALL | ALL",
                    "toàn bộ diện tích, quy mô dân số của | ALL | ALL",
                    "toàn bộ diện tích và dân số của của | ALL | ALL",
                    "toàn bộ diện tích tự nhiên và nhân khẩu của | ALL | ALL",
                    "bộ diện tích tự nhiên, quy mô dân số của | ALL | ALL",
                    "toan bộ điện tích tư nhiên, quy mô dân số của | ALL | ALL",
                    "toàn bộ | ALL | ALL",
                    "toàn bộ diện tích tự nhiên của | ALL | NONE",
                    "một phần diện tích tự nhiên, quy mô dân số của | PART | PART",
                    "một phần diện tích, quy mô dân số của | PART | PART",
                    "một phần diện tích tự nhiên, toàn bộ quy mô dân số của | PART | ALL",
                    "một phần diện tích tự nhiên của | PART | NONE",
                    "một phần quy mô dân số của | NONE | PART",
                    "phần còn lại của | REST | REST",
                    "phần quy mô dân số còn lại của | NONE | REST",
                    "phần diện tích và dân số còn lại của | REST | REST",
                    "2,5 km2 diện tích tự nhiên, 120 người của | UNKNOWN | UNKNOWN",
                    "2,5 km2 diện tích tự nhiên của | UNKNOWN | NONE",
                    "2,5 km2 diện tích tự nhiên và 120 người còn lại của | REST | REST",
                    "'' | ALL | ALL"
                })
        void areaAndPopulationHaveEachTheirExtent(String phrase, Extent area, Extent population) {
            Arrangement arrangement = only("Sắp xếp " + phrase + " xã Gò Thử thành xã mới có tên gọi là xã Gò.");

            assertThat(arrangement.sources().get(0).area()).isEqualTo(area);
            assertThat(arrangement.sources().get(0).population()).isEqualTo(population);
        }

        @Test
        void extentIsThatOfEveryUnitUpToTheNext() {
            assertThat(Describe.passage(
                            "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã A Thử, một phần diện tích tự nhiên, quy mô dân số của xã B Thử và xã C Thử, "
                                    + "một phần diện tích tự nhiên của các xã D Thử, E Thử thành xã G Thử."))
                    .containsExactly(
                            "xã A Thử, xã B Thử PART/PART, xã C Thử PART/PART, xã D Thử PART/NONE, xã E Thử PART/NONE -> xã G Thử");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "khoản 1 Điều này | Điều 5, khoản 1",
                    "khoản 1, khoản 3 Điều này | Điều 5, khoản 1; Điều 5, khoản 3",
                    "khoản 1 và khoản 3 Điều này | Điều 5, khoản 1; Điều 5, khoản 3",
                    "các khoản 1, 2 và 3 Điều này | Điều 5, khoản 1; Điều 5, khoản 2; Điều 5, khoản 3",
                    "các khoản 1,2 Điều này | Điều 5, khoản 1; Điều 5, khoản 2",
                    "khoản 38 của Điều này | Điều 5, khoản 38",
                    "khoản 82 | Điều 5, khoản 82",
                    "khoản 2 Điều 1 | Điều 1, khoản 2",
                    "điểm a khoản này | Điều 5, khoản 9, điểm a",
                    "điểm a, điểm b khoản 2 Điều này | Điều 5, khoản 2, điểm a; Điều 5, khoản 2, điểm b"
                })
        void restNamesTheClausesThatTakeTheOthers(String reference, String expected) {
            Resolution resolution = ResolutionReader.read(
                            "text",
                            "Số: 1/NQ Hà Nội, ngày 1 tháng 2 năm 2025\n\nĐiều 5. Sắp xếp xã\n\n9. Sắp xếp phần còn lại của xã A Thử, xã B Thử sau khi sắp xếp theo quy định tại "
                                    + reference + " thành xã C Thử.")
                    .value();

            Arrangement arrangement = resolution.provisions(Arrangement.class).get(0);
            assertThat(arrangement.sources()).hasSize(2).allSatisfy(source -> {
                assertThat(source.area()).isEqualTo(Extent.REST);
                assertThat(source.after()).extracting(ClauseRef::toString).containsExactly(expected.split("; "));
            });
        }

        @Test
        void referenceClosesItsPhraseAndTheOneBeforeGoesOn() {
            assertThat(
                            Describe.passage(
                                    "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã A Thử, phần còn lại của xã B Thử sau khi sắp xếp theo quy định tại khoản 1 Điều này và xã C Thử thành xã D Thử."))
                    .containsExactly("xã A Thử, xã B Thử REST/REST after [khoản 1], xã C Thử -> xã D Thử");
        }

        @Test
        void partOfWhatOthersLeftIsAPartAndAllOfItTheRest() {
            assertThat(
                            Describe.passage(
                                    "Nhập một phần diện tích tự nhiên của xã A Thử khi thực hiện sắp xếp theo quy định tại khoản 1 Điều này và toàn bộ diện tích tự nhiên, quy mô dân số của xã B Thử sau khi điều chỉnh theo quy định tại khoản 2 Điều này vào xã C Thử."))
                    .containsExactly(
                            "xã A Thử PART/NONE after [khoản 1], xã B Thử REST/REST after [khoản 2] ->> xã C Thử");
        }
    }

    @Nested
    class Targets {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "thành xã mới có tên gọi là xã Gò Thử",
                    "thành xã có tên gọi là xã Gò Thử",
                    "thành xã Gò Thử",
                    "thành xã mới có tên gọi làxã Gò Thử",
                    "thànhxã mới có tên gọilàxã**Gò Thử**",
                    ", lấy tên là xã Gò Thử",
                    "; lấy tên gọi là xã Gò Thử",
                    "để thành lập xã Gò Thử",
                    ", thành lập xã Gò Thử mới",
                    "xã mới có tên gọi là xã Gò Thử"
                })
        void newUnitIsNamedInManyWays(String outcome) {
            assertThat(Describe.passage("Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã A Thử và xã B Thử "
                            + outcome + "."))
                    .containsExactly("xã A Thử, xã B Thử -> xã Gò Thử");
        }

        @ParameterizedTest
        @ValueSource(strings = {"vào xã Gò Thử", "để nhập vào xã Gò Thử", "về xã Gò Thử quản lý"})
        void unitThatGoesOnGainsTheSources(String outcome) {
            assertThat(Describe.passage("Điều chỉnh một phần diện tích tự nhiên của xã A Thử " + outcome + "."))
                    .containsExactly("xã A Thử PART/NONE ->> xã Gò Thử");
        }

        @Test
        void unitThatOthersGoIntoToFormAThirdIsASource() {
            assertThat(
                            Describe.passage(
                                    "Sát nhập toàn bộ diện tích và dân số của xã A Thử vào xã B Thử, xã C Thử, thành lập xã Gò Thử mới"))
                    .containsExactly("xã A Thử, xã B Thử UNKNOWN/UNKNOWN, xã C Thử UNKNOWN/UNKNOWN -> xã Gò Thử");
        }

        @Test
        void passageMayLeaveOutTheUnitItIsAbout() {
            assertThat(Describe.passage("sát nhập vào xã B Thử")).containsExactly(" ->> xã B Thử");
            assertThat(Describe.passage("thành lập trên cơ sở nhập toàn bộ diện tích tự nhiên của xã A Thử"))
                    .containsExactly("xã A Thử ALL/NONE -> ");
        }

        @Test
        void sentenceMayStateSeveralArrangements() {
            assertThat(
                            Describe.passage(
                                    "Nhập một phần diện tích tự nhiên của xã A Thử vào xã B Thử và nhập phần còn lại của xã A Thử vào xã C Thử; điều chỉnh toàn bộ xã D Thử vào xã E Thử."))
                    .containsExactly(
                            "xã A Thử PART/NONE ->> xã B Thử",
                            "xã A Thử REST/REST ->> xã C Thử",
                            "xã D Thử ->> xã E Thử");
        }

        @Test
        void unitsOfEveryLevelAreArranged() {
            assertThat(Describe.passage(
                            "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của huyện Hòn Thử thành đặc khu có tên gọi là đặc khu Hòn Thử. "
                                    + "Hợp nhất tỉnh Biển Thử, thành phố Cảng Thử và tỉnh Rừng Thử, lấy tên là thành phố Cảng Thử, trung tâm chính trị - hành chính đặt tại tỉnh Biển Thử hiện nay. "
                                    + "Chuyển xã Gò Thử của huyện Hòn Thử về huyện Núi Thử."))
                    .containsExactly(
                            "huyện Hòn Thử -> đặc khu Hòn Thử",
                            "tỉnh Biển Thử, thành phố Cảng Thử, tỉnh Rừng Thử -> thành phố Cảng Thử seat tỉnh Biển Thử",
                            "xã Gò Thử (huyện Hòn Thử) ->> huyện Núi Thử");
        }
    }

    @Nested
    class OddTerritory {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "khu vực bãi bồi ven biển (do huyện Kim Thử quản lý) | khu vực bãi bồi ven biển (huyện Kim Thử)",
                    "toàn bộ diện tích tự nhiên của Trường bắn TB1 | Trường bắn TB1 ALL/NONE",
                    "đất quốc phòng do quân khu quản lý | đất quốc phòng do quân khu quản lý",
                    "xã Bồi Thử (bao gồm Hòn Đá Thử) | xã Bồi Thử {bao gồm Hòn Đá Thử}"
                })
        void landThatIsNoUnitHasItsWords(String written, String expected) {
            assertThat(Describe.passage("Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Kim Thử và " + written
                            + " thành xã Kim Thử."))
                    .containsExactly("xã Kim Thử, " + expected + " -> xã Kim Thử");
        }

        @Test
        void onlyLandThatIsNoUnitIsATerritory() {
            Arrangement arrangement =
                    only("Sắp xếp toàn bộ diện tích tự nhiên của xã Kim Thử và khu vực bãi bồi thành xã Kim Thử.");

            assertThat(arrangement.sources())
                    .extracting(source -> source.unit().isTerritory())
                    .containsExactly(false, true);
            assertThat(UnitName.NONE.isTerritory()).isFalse();
        }
    }

    private static Arrangement only(String text) {
        return (Arrangement)
                ResolutionReader.readPassage("passage", text).orThrow().get(0);
    }
}
