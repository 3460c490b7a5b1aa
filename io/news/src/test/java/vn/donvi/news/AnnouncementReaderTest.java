package vn.donvi.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.DateNamed;
import vn.donvi.news.announcement.DocumentNamed;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.Indicator;
import vn.donvi.news.announcement.MovedUnits;
import vn.donvi.news.announcement.Occasion;
import vn.donvi.news.announcement.PartOfWhole;
import vn.donvi.news.announcement.PeriodNamed;
import vn.donvi.news.announcement.PersonNamed;
import vn.donvi.news.announcement.Plan;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Reduction;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.announcement.UnchangedUnits;
import vn.donvi.tables.UnreadableFileException;

class AnnouncementReaderTest {
    @Nested
    class Foundings {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Xã Gò Me được thành lập trên cơ sở sáp nhập thị trấn Gò Me và các xã Sơn Thử, Lam Giang (huyện Bến Gốm cũ)."
                            + " | xã Gò Me <- [thị trấn Gò Me, xã Sơn Thử (huyện Bến Gốm cũ), xã Lam Giang (huyện Bến Gốm cũ)]",
                    "Đảng bộ phường Trúc Tây được thành lập trên cơ sở hợp nhất Đảng bộ 2 phường Trúc Đông và Trúc Nam."
                            + " | party phường Trúc Tây <- [phường Trúc Đông, phường Trúc Nam]",
                    "Từ ngày 1/3/2024, thành lập xã Hòa Thử trên cơ sở nhập toàn bộ diện tích tự nhiên và quy mô dân số của các"
                            + " xã: Hòa Đông, Hòa Tây. | xã Hòa Thử <- [xã Hòa Đông ALL/ALL, xã Hòa Tây ALL/ALL]",
                    "Theo đó, nhập toàn bộ 2,90km2 diện tích tự nhiên, 1.751 người của xã Sơn Thử vào xã Gò Me thành xã Gò Me."
                            + " | xã Gò Me <- [xã Sơn Thử ALL/ALL 2.90 km² 1751 người, xã Gò Me]",
                    "Các xã Sơn Thử và Lam Giang của huyện Bến Gốm sáp nhập thành xã Sơn Giang."
                            + " | xã Sơn Giang <- [xã Sơn Thử (huyện Bến Gốm), xã Lam Giang (huyện Bến Gốm)]",
                    "Phường Bến Thử hình thành trên cơ sở sáp nhập 3 phường: 5, 7, 9 của quận 5 trước đây."
                            + " | phường Bến Thử <- [phường 5 (quận 5 cũ), phường 7 (quận 5 cũ), phường 9 (quận 5 cũ)]",
                    "Phường Gò Me: Sáp nhập các phường Trúc Đông, Trúc Nam, một phần phường Bến Thử."
                            + " | phường Gò Me <- [phường Trúc Đông, phường Trúc Nam, phường Bến Thử PART/PART]",
                    "Thành lập thị xã Bến Gốm trên cơ sở toàn bộ hơn 21.470 ha diện tích tự nhiên, 20 đơn vị hành chính cấp xã"
                            + " (6 phường và 14 xã) và 229.900 nhân khẩu của huyện Bến Gốm."
                            + " | thị xã Bến Gốm <- [huyện Bến Gốm ALL/ALL >21470 ha 229900 nhân khẩu]",
                })
        void areRead(String text, String expected) {
            assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(Founding.class))
                    .extracting(founding -> (founding.party() ? "party " : "")
                            + Said.line(founding).replaceFirst("^\\S+ founding (of the party's )?", ""))
                    .containsExactly(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Huyện Bến Gốm sau khi sáp nhập chỉ còn lại một xã trên cơ sở nhập 3 xã: Sơn Thử, Lam Giang, Gò Me.",
                    "Thành lập thị trấn Gò Me trên cơ sở điều chỉnh địa giới hành chính xã Gò Me và xã Sơn Thử.",
                    "Xã Gò Me thành lập từ ngày 1/7/2025.",
                    "Đề án thành lập 2 phường thuộc thị xã Bến Gốm.",
                })
        void areNotMadeOfOtherChanges(String text) {
            assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(Founding.class))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Xã Gò Me ra đời sau khi sáp nhập 3 xã: Sơn Thử, Lam Giang, Gò Me. | xã Gò Me <- [xã Sơn Thử, xã Lam Giang,"
                            + " xã Gò Me]",
                    "Sáp nhập nguyên trạng xã Sơn Thử và xã Lam Giang để lập xã Gò Me. | xã Gò Me <- [xã Sơn Thử ALL/ALL, xã"
                            + " Lam Giang ALL/ALL]",
                    "Xã Gò Me do ba xã Sơn Thử, Lam Giang, Gò Me sáp nhập thành. | xã Gò Me <- [xã Sơn Thử, xã Lam Giang, xã"
                            + " Gò Me]",
                    "Xã Gò Me là kết quả sáp nhập xã Sơn Thử và xã Lam Giang. | xã Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                    "Xã Gò Me được gộp từ các xã Sơn Thử (5,2 km2, 3.100 người) và Lam Giang (4 km2; 2.900 dân). | xã Gò Me <-"
                            + " [xã Sơn Thử 5.2 km² 3100 người, xã Lam Giang 4 km² 2900 người]",
                    "Từ hai xã Sơn Thử và Lam Giang sáp nhập lại, xã Gò Me rộng 9,2km2. | xã Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                    "Hợp nhất xã Sơn Thử và xã Lam Giang, xã Gò Me có 6.000 dân. | xã Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                    "Tại huyện Bến Gốm, xã Gò Me được thành lập trên cơ sở xã Sơn Thử và xã Lam Giang. | xã Gò Me <- [xã Sơn"
                            + " Thử, xã Lam Giang]",
                    "Phường Gò Me: toàn bộ xã Sơn Thử và toàn bộ phường Lam Giang. | phường Gò Me <- [xã Sơn Thử ALL/ALL, phường"
                            + " Lam Giang ALL/ALL]",
                    "Phường Gò Me lấy toàn bộ của phường Sơn Thử. | phường Gò Me <- [phường Sơn Thử ALL/ALL]",
                    "Phường Gò Me thay cho xã Gò Me. | phường Gò Me <- [xã Gò Me]",
                    "Xã Gò Me trở thành phường cùng tên. | phường Gò Me <- [xã Gò Me]",
                    "Xã Gò Me gồm toàn bộ các xã Sơn Thử, Lam Giang; một phần diện tích tự nhiên của xã Trúc Đông; và phần còn"
                            + " lại của xã Trúc Nam. | xã Gò Me <- [xã Sơn Thử ALL/ALL, xã Lam Giang ALL/ALL, xã Trúc Đông"
                            + " PART/NONE, xã Trúc Nam REST/REST]",
                    "Bốn đảng bộ xã Sơn Thử, Lam Giang, Trúc Đông và Trúc Nam hợp nhất thành Đảng bộ xã Gò Me. | party xã Gò Me"
                            + " <- [xã Sơn Thử, xã Lam Giang, xã Trúc Đông, xã Trúc Nam]",
                    "Xã Gò Me (mới) nhập 3 xã Sơn Thử, Lam Giang, Gò Me. | xã Gò Me <- [xã Sơn Thử, xã Lam Giang, xã Gò Me]",
                    "Xã Gò Me (nhập các xã Sơn Thử, Lam Giang). | xã Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                    "Các xã Sơn Thử, Lam Giang sáp nhập với xã Trúc Nam, lấy tên xã Gò Me. | xã Gò Me <- [xã Sơn Thử, xã Lam"
                            + " Giang, xã Trúc Nam]",
                })
        void areReadAsPeopleWriteThem(String text, String expected) {
            areRead(text, expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "Hợp nhất Bắc Giang và Bắc Ninh thành tỉnh Bắc Ninh. # tỉnh Bắc Ninh <- [Bắc Giang, Bắc Ninh]",
                    "Hai xã Sơn Thử và Lam Giang sáp nhập thành một xã. Xã mới lấy tên là Gò Me. # xã Gò Me <- [xã Sơn Thử, xã Lam"
                            + " Giang]",
                    "Sáp nhập xã Sơn Thử và xã Lam Giang, đơn vị mới vẫn là xã Sơn Thử. # xã Sơn Thử <- [xã Sơn Thử, xã Lam"
                            + " Giang]",
                    "Xã Sơn Thử và xã Lam Giang (Bến Gốm): sau sáp nhập mang tên xã Gò Me; # xã Gò Me <- [xã Sơn Thử, xã Lam Giang"
                            + " (Bến Gốm)]",
                    "Xã Gò Me ra đời khi nhập trọn diện tích, dân số của xã Sơn Thử với xã Lam Giang. # xã Gò Me <- [xã Sơn Thử"
                            + " ALL/ALL, xã Lam Giang ALL/ALL]",
                    "Phường 5, Phường 6 cùng xã Sơn Thử lập nên phường Gò Me. # phường Gò Me <- [phường 5, phường 6, xã Sơn Thử]",
                    "Phường Gò Me mới có các phường Sơn Thử, Lam Giang. # phường Gò Me <- [phường Sơn Thử, phường Lam Giang]",
                    "Xã Gò Me (TT Sơn Thử - xã Lam Giang), sau sắp xếp. # xã Gò Me <- [thị trấn Sơn Thử, xã Lam Giang]",
                    "Xã Gò Me ← xã Sơn Thử, thị trấn Lam Giang # xã Gò Me <- [xã Sơn Thử, thị trấn Lam Giang]",
                    "Xã Sơn Thử và xã Lam Giang | Xã Gò Me # xã Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                    "Danh sách sau sắp xếp: phường Gò Me: phường Sơn Thử + xã Lam Giang. # phường Gò Me <- [phường Sơn Thử, xã Lam Giang]",
                    "Nhập 03 phường: Sơn Thử, Lam Giang, Gò Me thành 01 phường mới (tên gọi phường Gò Me). # phường Gò Me <-"
                            + " [phường Sơn Thử, phường Lam Giang, phường Gò Me]",
                    "Xã Gò Me nay là một xã của tỉnh An Giang. Toàn xã Gò Me có 5 thôn, do hai xã Sơn Thử, Lam Giang hợp lại. # xã"
                            + " Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                    "Ở huyện Bến Gốm, xã Sơn Thử và xã Lam Giang thành xã Gò Me. # xã Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                    "Có 2 xã: Phường 1, 2 và xã Sơn Thử nhập thành phường Gò Me. # phường Gò Me <- [phường 1, phường 2, xã Sơn Thử]",
                    "Thành lập phường Gò Me trên cơ sở nhập phường Gò Me và Tổ dân phố 6 phường Trúc Đông. # phường Gò Me <- [phường"
                            + " Gò Me, phường Trúc Đông PART/PART]",
                    "Xã Gò Me do tách ra từ 2 xã Sơn Thử và Lam Giang sáp nhập thành. # xã Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                })
        void areReadInTheWordsOfPortals(String text, String expected) {
            areRead(text, expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "Hai xã Sơn Thử và Lam Giang được đưa lên thị trấn. # thị trấn Sơn Thử <- [xã Sơn Thử]; thị trấn Lam Giang <-"
                            + " [xã Lam Giang]",
                    "Huyện có 2 xã lên phường là Sơn Thử, Lam Giang. # phường Sơn Thử <- [xã Sơn Thử]; phường Lam Giang <- [xã Lam"
                            + " Giang]",
                    "Các huyện Bến Gốm, Bến Thử lần lượt chuyển thành đặc khu Bến Gốm, đặc khu Bến Thử. # đặc khu Bến Gốm <- [huyện"
                            + " Bến Gốm]; đặc khu Bến Thử <- [huyện Bến Thử]",
                    "Xã Gò Me được tách ra làm 2 xã gồm: Sơn Thử, Lam Giang. # xã Sơn Thử <- [xã Gò Me]; xã Lam Giang <- [xã Gò Me]",
                    "Các xã thuộc huyện Bến Gốm chuyển thành phường gồm: Sơn Thử, Lam Giang. # phường Sơn Thử <- [xã Sơn Thử]; phường"
                            + " Lam Giang <- [xã Lam Giang]",
                    "Năm 1954 chia xã Gò Me thành hai xã: Sơn Thử và Lam Giang. # xã Sơn Thử <- [xã Gò Me]; xã Lam Giang <- [xã Gò"
                            + " Me]",
                    "11 đặc khu, 2 đặc khu thuộc tỉnh được hình thành từ 2 huyện đảo, gồm: Bến Gốm, Bến Thử. # đặc khu Bến Gốm <-"
                            + " [huyện Bến Gốm]; đặc khu Bến Thử <- [huyện Bến Thử]",
                    "Huyện Bến Gốm lên thành phố Bến Gốm. # thành phố Bến Gốm <- [huyện Bến Gốm]",
                    "Thị trấn Gò Me được chuyển về huyện Bến Gốm và đổi tên thành thị trấn Sơn Thử. # thị trấn Sơn Thử <- [thị trấn"
                            + " Gò Me]",
                    "Có 2 phường: Gò Me (nhập phường 1, 2); Sơn Thử (nhập phường 3, 4). # phường Gò Me <- [phường 1, phường 2]",
                    "Lập mới các phường: phường Gò Me từ xã Sơn Thử và xã Lam Giang; phường Trúc Đông từ xã Trúc Đông (5 km2; 900"
                            + " người). # phường Gò Me <- [xã Sơn Thử, xã Lam Giang]; phường Trúc Đông <- [xã Trúc Đông 5 km² 900"
                            + " người]",
                })
        void ofSeveralUnitsInOneSentenceAreOneEach(String text, String expected) {
            assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(Founding.class))
                    .extracting(founding -> Said.line(founding).replaceFirst("^\\S+ founding ", ""))
                    .containsExactly(expected.split("; ", -1));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Sau sắp xếp, các xã Gò Me, Lam Giang và Sơn Thử thành lập tổ công tác số 3.",
                    "Phường Gò Me và phường Lam Giang trở thành phường kiểu mẫu.",
                    "Cụm thi đua xã Gò Me gồm xã Gò Me, xã Lam Giang và xã Sơn Thử.",
                    "Đoàn đến từ xã Gò Me và xã Lam Giang, về xã Sơn Thử dự hội nghị.",
                    "Xã Gò Me nhập 30 con bò từ xã Lam Giang và xã Sơn Thử.",
                    "Xã Gò Me tiếp nhận hồ sơ của xã Lam Giang và xã Sơn Thử sau sắp xếp.",
                    "Sáp nhập trường tiểu học xã Gò Me và xã Lam Giang thành Trường Tiểu học xã Sơn Thử.",
                    "Công an xã Gò Me, xã Lam Giang nhập vào Công an xã Sơn Thử.",
                    "Người dân xã Gò Me và xã Lam Giang mang tên xã Sơn Thử lên bản đồ.",
                    "Tuyến đường nối xã Gò Me với xã Lam Giang, lấy tên là đường Sơn Thử.",
                    "Hai trạm y tế xã Gò Me và Lam Giang nhập thành Trạm Y tế xã Sơn Thử.",
                    "Hợp nhất quỹ tín dụng: xã Gò Me: xã Lam Giang, xã Sơn Thử nộp hồ sơ.",
                    "Xã Gò Me lên phương án sắp xếp.",
                    "Thành lập phường Gò Me trên cơ sở nhập phường Sơn Thử, phường Lam Giang; xã Trúc Đông và một phần khu phố 5.",
                    "Thành lập phường Gò Me trên cơ sở nhập phường 1, phường 2; đồng thời nhập dân số các thôn của xã Lam Giang.",
                })
        void areNotMadeOfOtherThings(String text) {
            areNotMadeOfOtherChanges(text);
        }

        @Test
        void areReadFromTheRowsOfATable() {
            Announcement read = AnnouncementReader.withoutGazetteer().read("news", """
                            STT | Các xã trước sắp xếp | Xã sau sắp xếp | Diện tích (km2) | Dân số (người)
                            1 | Xã Sơn Thử, xã Lam Giang | Xã Gò Me | 28,15 | 26.964
                            2 | Xã Trúc Đông, một phần xã Trúc Nam | Xã Trúc Đông | 9,5 | 4.100
                            3 | Xã Bến Thử | Xã Bến Gốm | 5 | 900
                            """);
            assertThat(Said.lines(read))
                    .contains(
                            "2:1 founding xã Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                            "2:43 AREA of xã Gò Me: 28.15 km²",
                            "2:51 POPULATION of xã Gò Me: 26964 người",
                            "3:1 founding xã Trúc Đông <- [xã Trúc Đông, xã Trúc Nam PART/PART]",
                            "3:57 AREA of xã Trúc Đông: 9.5 km²",
                            "4:35 POPULATION of xã Bến Gốm: 900 người");
            assertThat(read.statements(Founding.class)).hasSize(2);
        }

        @Test
        void areReadFromTheRowsOfATableWithEmptyCells() {
            Announcement read = AnnouncementReader.withoutGazetteer().read("news", """
                            Huyện | Các xã sáp nhập | Tên xã mới
                            Bến Gốm | Xã Sơn Thử, xã Lam Giang | Xã Gò Me
                             | Xã Trúc Đông, xã Trúc Nam | Xã Trúc Mai
                            | Bến Thử | Xã Bến Đông, xã Bến Nam | Xã Bến Mai |
                            """);
            assertThat(read.statements(Founding.class))
                    .extracting(founding -> Said.line(founding).replaceFirst("^\\S+ founding ", ""))
                    .containsExactly(
                            "xã Gò Me <- [xã Sơn Thử, xã Lam Giang]",
                            "xã Trúc Mai <- [xã Trúc Đông, xã Trúc Nam]",
                            "xã Bến Mai <- [xã Bến Đông, xã Bến Nam]");
        }

        @Test
        void areReadBelowAHeading() {
            Announcement read = AnnouncementReader.withoutGazetteer().read("news", """
                            Xã Gò Me (Bến Gốm): tra cứu nhanh
                            - Gộp từ: Xã Sơn Thử, Xã Lam Giang
                            - Diện tích: 35.63 km²
                            - Dân số: 40,979 người
                            """);
            assertThat(Said.lines(read))
                    .contains(
                            "2:3 founding xã Gò Me (Bến Gốm) <- [xã Sơn Thử, xã Lam Giang]",
                            "4:11 POPULATION of xã Gò Me (Bến Gốm): 40979 người ! '40,979' is not written as a number is in Vietnamese");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Nhập toàn bộ 0,29km2 diện tích tự nhiên, 5.581 người của phường Trúc Đông vào phường Trúc Nam. | merger"
                            + " phường Trúc Nam <- [phường Trúc Đông ALL/ALL 0.29 km² 5581 người]",
                    "Xã Sơn Thử được sáp nhập vào xã Gò Me. | merger xã Gò Me <- [xã Sơn Thử]",
                    "Phường 15 nhập toàn bộ vào phường 12. | merger phường 12 <- [phường 15]",
                    "Xã Gò Me tiếp nhận nguyên trạng xã Sơn Thử và xã Lam Giang. | merger xã Gò Me <- [xã Sơn Thử ALL/ALL, xã"
                            + " Lam Giang ALL/ALL]",
                    "Dự kiến sáp nhập xã Sơn Thử vào xã Gò Me. | PLANNED merger xã Gò Me <- [xã Sơn Thử]",
                    "Sáp nhập đảng bộ xã Sơn Thử vào Đảng bộ xã Gò Me. | merger of the party's xã Gò Me <- [xã Sơn Thử]",
                })
        void ofUnitsIntoOneThatExistsAreMergers(String text, String expected) {
            assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(Founding.class))
                    .extracting(merger -> Said.line(merger).replaceFirst("^\\S+ ", ""))
                    .containsExactly(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Cử tri không đồng tình sáp nhập xã Sơn Thử vào xã Gò Me.",
                    "Chưa sáp nhập xã Sơn Thử và xã Lam Giang thành xã Gò Me.",
                    "Huyện Bến Gốm gồm các xã Sơn Thử, Lam Giang.",
                    "Từ xã Sơn Thử đến xã Gò Me có 5 km.",
                    "Các xã Sơn Thử và Lam Giang nhập vào huyện Bến Gốm.",
                })
        void areNotMadeOfWhatDidNotHappen(String text) {
            areNotMadeOfOtherChanges(text);
        }

        @Test
        void endWithTheirClause() {
            Announcement read = AnnouncementReader.withoutGazetteer()
                    .read(
                            "news",
                            "Thị xã Bến Gốm được thành lập trên cơ sở nguyên trạng huyện Bến Gốm; thị trấn Gò Me trên cơ sở xã Gò Me.");
            assertThat(read.statements(Founding.class))
                    .extracting(Said::line)
                    .containsExactly(
                            "1:1 founding thị xã Bến Gốm <- [huyện Bến Gốm ALL/ALL]",
                            "1:70 founding thị trấn Gò Me <- [xã Gò Me]");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Thành lập xã Gò Me trên cơ sở nhập xã Sơn Thử; xã Lam Giang; xã Trúc Đông. | [1:1 founding xã Gò Me <- [xã Sơn"
                            + " Thử, xã Lam Giang, xã Trúc Đông]]",
                    "Thành lập xã Gò Me trên cơ sở nhập xã Sơn Thử và xã Lam Giang; các xã Trúc Đông, Trúc Nam sáp nhập thành xã"
                            + " Trúc Tây. | [1:1 founding xã Gò Me <- [xã Sơn Thử, xã Lam Giang], 1:64 founding xã Trúc Tây <- [xã"
                            + " Trúc Đông, xã Trúc Nam]]",
                    "Xã Gò Me gồm toàn bộ các xã Sơn Thử, Lam Giang; xã Trúc Đông có 9.876 dân. | [1:1 founding xã Gò Me <- [xã Sơn"
                            + " Thử ALL/ALL, xã Lam Giang ALL/ALL]]",
                })
        void haveAllPartsBehindSemicolonsAndNoOthers(String text, String expected) {
            assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(Founding.class).stream()
                            .map(Said::line)
                            .toList())
                    .hasToString(expected);
        }

        @Test
        void areReadUnderAHeading() {
            Announcement read = AnnouncementReader.withoutGazetteer()
                    .read(
                            "news",
                            "1. Phường Gò Me\nSáp nhập phường Sơn Thử, Lam Giang.\n\nSáp nhập phường Trúc Đông, Trúc Nam.");
            assertThat(read.statements(Founding.class))
                    .extracting(Said::line)
                    .containsExactly("2:1 founding phường Gò Me <- [phường Sơn Thử, phường Lam Giang]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xã Gò Me và xã Sơn Thử giữ nguyên, không thực hiện sắp xếp. | unchanged [xã Gò Me, xã Sơn Thử]",
                "Có 2 xã không thực hiện sắp xếp là Gò Me và Sơn Thử. | unchanged [xã Gò Me, xã Sơn Thử]",
                "Chuyển xã Gò Me từ huyện Bến Gốm về thành phố Lam Sơn quản lý. | moved [xã Gò Me] to thành phố Lam Sơn",
                "Xã Gò Me được chuyển sang huyện Lam Sơn. | moved [xã Gò Me] to huyện Lam Sơn",
                "Tỉnh Sông Thử giảm từ 209 xuống còn 69 đơn vị hành chính cấp xã. | reduction of tỉnh Sông Thử: 209 đơn vị hành"
                        + " chính cấp xã to 69 đơn vị hành chính cấp xã",
                "Số xã, phường giảm từ 209 xuống còn 69. | reduction: 209 xã, phường to 69 xã, phường",
                "Huyện đã sắp xếp 20 xã còn 9 xã. | reduction: 20 xã to 9 xã",
                "Tỉnh giảm từ 209 đơn vị hành chính xuống còn 69 xã, phường. | reduction: 209 đơn vị hành chính to 69 đơn vị hành"
                        + " chính",
                "Tỉnh giảm từ 209 trước đây xuống còn 69 xã. | reduction: 209 xã to 69 xã",
                "Từ 20 hộ nghèo trước đây, xã Gò Me còn 5 thôn chưa đạt chuẩn. | ",
                "Huyện giảm từ 30 thôn xuống còn 5 chi bộ. | ",
                "Đạt 18/20 chỉ tiêu. | part 18 chỉ tiêu of 20 chỉ tiêu",
                "Tỉnh giảm 214 đơn vị, còn 96 đơn vị. | ",
                "Xã Gò Me giữ nguyên tên gọi. | ",
                "Tỷ lệ hộ nghèo giảm từ 5 xuống còn 3%. | ",
            })
    void otherChangesAreRead(String text, @Nullable String expected) {
        assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements().stream()
                        .filter(statement -> statement instanceof UnchangedUnits
                                || statement instanceof MovedUnits
                                || statement instanceof Reduction
                                || statement instanceof PartOfWhole)
                        .map(statement -> Said.line(statement).replaceFirst("^\\S+ ", "")))
                .isEqualTo(Stream.ofNullable(expected).toList());
    }

    @Nested
    class Figures {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Xã Gò Me có diện tích 48,93km2, dân số 40.065 người. | AREA of xã Gò Me: 48.93 km²;"
                            + " POPULATION of xã Gò Me: 40065 người",
                    "Xã Gò Me có hơn 27.300 nhân khẩu. | POPULATION of xã Gò Me: >27300 nhân khẩu",
                    "Tỉnh Sông Thử có diện tích 8.555,9 km², dân số gần 2,23 triệu người. | AREA of tỉnh Sông Thử: 8555.9 km²;"
                            + " POPULATION of tỉnh Sông Thử: <2230000 người",
                    "Xã Gò Me có mật độ dân số 818 người/km2. | DENSITY of xã Gò Me: 818 người/km²",
                    "Đảng bộ xã Gò Me có 45 chi bộ với 1.008 đảng viên. | PARTY_ORGANIZATIONS of xã Gò Me: 45 chi bộ;"
                            + " MEMBERS of xã Gò Me: 1008 đảng viên",
                    "Đảng bộ xã Gò Me gồm 70 tổ chức đảng (33 tổ chức cơ sở đảng và 37 chi bộ trực thuộc)."
                            + " | PARTY_ORGANIZATIONS of xã Gò Me: 70 tổ chức đảng;"
                            + " PARTY_ORGANIZATIONS of xã Gò Me: 33 tổ chức cơ sở đảng;"
                            + " PARTY_ORGANIZATIONS of xã Gò Me: 37 chi bộ trực thuộc",
                    "Đại hội Đảng bộ xã Gò Me dự kiến có 177 đại biểu chính thức. | DELEGATES of xã Gò Me: 177 đại biểu PLANNED",
                    "Ban Chấp hành Đảng bộ xã Gò Me, nhiệm kỳ 2025-2030 gồm 31 ủy viên. | COMMITTEE of xã Gò Me: 31 ủy viên",
                    "Ban Thường vụ Đảng ủy xã Gò Me gồm 9 đồng chí. | STANDING_COMMITTEE of xã Gò Me: 9 đồng chí",
                    "Xã Gò Me đề ra 17 chỉ tiêu, 5 nhiệm vụ trọng tâm và ba khâu đột phá. | TASKS of xã Gò Me: 17 chỉ tiêu;"
                            + " TASKS of xã Gò Me: 5 nhiệm vụ trọng tâm; TASKS of xã Gò Me: 3 khâu đột phá",
                    "Sau khi thành lập xã Gò Me, huyện Bến Gốm có 35 đơn vị hành chính cấp xã, gồm 33 xã và 2 thị trấn."
                            + " | SUBORDINATE_UNITS of huyện Bến Gốm: 35 đơn vị hành chính cấp xã;"
                            + " SUBORDINATE_UNITS of huyện Bến Gốm: 33 xã; SUBORDINATE_UNITS of huyện Bến Gốm: 2 thị trấn",
                    "Đảng bộ xã Gò Me có 25 chi bộ gồm 14 chi bộ của Đảng bộ xã Sơn Thử và 11 chi bộ thuộc Đảng bộ xã Lam Giang."
                            + " | PARTY_ORGANIZATIONS of xã Gò Me: 25 chi bộ;"
                            + " PARTY_ORGANIZATIONS of xã Sơn Thử: 14 chi bộ;"
                            + " PARTY_ORGANIZATIONS of xã Lam Giang: 11 chi bộ",
                    "Xã Gò Me có diện tích 11.82 km2, dân số 4,926 người. | AREA of xã Gò Me: 11.82 km² ! '11.82' is not written"
                            + " as a number is in Vietnamese; POPULATION of xã Gò Me: 4926 người ! '4,926' is not written as a"
                            + " number is in Vietnamese",
                })
        void areRead(String text, String expected) {
            assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(StatedFigure.class).stream()
                            .map(figure -> Said.line(figure).replaceFirst("^\\S+ ", ""))
                            .toList())
                    .isEqualTo(List.of(expected.split("; (?=[A-Z_]+[ :])", -1)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Xã Gò Me rộng 39,99km2, có 19 nghìn dân. | AREA of xã Gò Me: 39.99 km²; POPULATION of xã Gò Me: 19000 dân",
                    "Đảng bộ xã Gò Me có hơn 1,4 ngàn đảng viên. | MEMBERS of xã Gò Me: >1400 đảng viên",
                    "Đại hội có 100 đại biểu, thay mặt 738 đảng viên của Đảng bộ xã Gò Me. | DELEGATES of xã Gò Me: 100 đại biểu;"
                            + " MEMBERS of xã Gò Me: 738 đảng viên",
                    "Đảng bộ xã Gò Me kết nạp được nhiều, nâng tổng số đảng viên lên 1.530 đồng chí. | MEMBERS of xã Gò Me: 1530"
                            + " đảng viên",
                    "Xã Gò Me có 4.512 nhân khẩu, 1.020 hộ. | POPULATION of xã Gò Me: 4512 nhân khẩu; HOUSEHOLDS of xã Gò Me: 1020"
                            + " hộ",
                    "Xã Gò Me nhỏ hơn, với 15.922 người, diện tích 82,9 km2. | POPULATION of xã Gò Me: 15922 người; AREA of xã Gò"
                            + " Me: 82.9 km²",
                    "Toàn xã Gò Me có 50.680 người sinh sống trên 198,36 km2. | POPULATION of xã Gò Me: 50680 người; AREA of xã Gò"
                            + " Me: 198.36 km²",
                    "Xã Gò Me có từ 5.000 đến 7.000 dân. | POPULATION of xã Gò Me: >5000 dân; POPULATION of xã Gò Me: <7000 dân",
                    "Xã Gò Me có từ 8 đến 10 nghìn người. | POPULATION of xã Gò Me: >8000 người; POPULATION of xã Gò Me: <10000"
                            + " người",
                    "Xã Gò Me có 4,000 người. | POPULATION of xã Gò Me: 4000 người ! '4,000' is not written as a number is in"
                            + " Vietnamese",
                    "Xã Gò Me (5,3 km2) có 4.000 dân, trạm y tế xã Sơn Thử có 5 đảng viên. | AREA of xã Gò Me: 5.3 km²; POPULATION"
                            + " of xã Gò Me: 4000 dân; MEMBERS: 5 đảng viên ! the words do not show whose figure it is",
                    "Xã Gò Me thành lập trên cơ sở sáp nhập xã Sơn Thử (5,3 km2; 4.100 người) và xã Lam Giang (6.25 km2; 5,500"
                            + " người). | AREA of xã Lam Giang: 6.25 km² ! '6.25' is not written as a number is in Vietnamese;"
                            + " POPULATION of xã Lam Giang: 5500 người ! '5,500' is not written as a number is in Vietnamese",
                    "Với diện tích 5 km2 và dân số 9.000 người, xã Gò Me là xã nhỏ. | AREA of xã Gò Me: 5 km²; POPULATION of xã Gò"
                            + " Me: 9000 người",
                    "Xã Gò Me nhập xã Sơn Thử; sau nhập có 12 km2, 8.000 dân. | AREA of xã Gò Me: 12 km²; POPULATION of xã Gò Me:"
                            + " 8000 dân",
                    "Xã Gò Me có 4.000 dân. Xã này rộng 7 km2. | POPULATION of xã Gò Me: 4000 dân; AREA of xã Gò Me: 7 km²",
                    "Các xã Gò Me (5 km2, 3.000 người), Sơn Thử (6 km2) họp. | AREA of xã Gò Me: 5 km²; POPULATION of xã Gò Me:"
                            + " 3000 người; AREA of xã Sơn Thử: 6 km²",
                    "Xã Gò Me và xã Sơn Thử có dân số 9.000 người. | POPULATION: 9000 người ! the words do not show whose figure it"
                            + " is",
                })
        void areOfTheNearestUnitThatCanBearThem(String text, String expected) {
            areRead(text, expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Đảng bộ xã Gò Me đã kết nạp 32 đảng viên mới.",
                    "Đảng bộ xã Gò Me thành lập mới được 3 chi bộ.",
                    "Tổng số đảng viên đi công tác là 12 đồng chí bộ đội.",
                    "Xã Gò Me có 250 người tham gia mít tinh.",
                    "Khu liên hợp chiếm khoảng 75% diện tích toàn phường với 4.196,8 ha.",
                    "Xã Gò Me xây mới trường học với diện tích 5.245m2.",
                    "Huyện Bến Gốm có tổng diện tích lúa 500 ha.",
                    "Mật độ đạt trên 50 doanh nghiệp/1.000 dân.",
                    "Trao Huy hiệu Đảng cho 12 đảng viên.",
                })
        void areNotMadeOfNumbersOfAnotherKind(String text) {
            Announcement read = AnnouncementReader.withoutGazetteer().read("news", text);
            assertThat(read.statements(StatedFigure.class)).isEmpty();
            assertThat(read.notUnderstood()).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Khu công nghiệp Lam Sơn thuộc xã Gò Me rộng 5 km2.",
                    "Trường tiểu học xã Gò Me có 500 người.",
                    "Chi bộ các cơ quan Đảng xã Gò Me có 48 đảng viên.",
                    "Trung tâm hành chính xã Gò Me có diện tích 2 km2, dân số 100 người.",
                })
        void ofPlacesWithinAUnitAreNotOfTheUnit(String text) {
            assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(StatedFigure.class))
                    .allMatch(
                            figure -> figure.unit().isEmpty() && !figure.doubt().isEmpty());
        }

        @Test
        void areOfNoUnitWhereTheWordsDoNotTell() {
            Announcement read = AnnouncementReader.withoutGazetteer()
                    .read(
                            "news",
                            "Đảng bộ Quân sự tỉnh Sông Thử có 2.308 đảng viên. Theo xã Gò Me và xã Sơn Thử, 12 công trình.");
            assertThat(read.statements(StatedFigure.class))
                    .allMatch(figure -> figure.unit().isEmpty());
        }

        @Test
        void withTheWordsThatLeaveItOpenSayIt() {
            Announcement read = AnnouncementReader.withoutGazetteer()
                    .read(
                            "news",
                            "Cùng với 65 tổ chức Đảng, Đảng ủy 2 đơn vị Gò Me, Lam Giang đã hoàn thành nhiệm vụ.");
            assertThat(read.statements(StatedFigure.class))
                    .extracting(Said::line)
                    .containsExactly(
                            "1:10 PARTY_ORGANIZATIONS: 65 tổ chức đảng ! the words do not tell whether those named after"
                                    + " it are among them");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ban Chấp hành Đảng bộ huyện Bến Gốm khóa XXVI đã tổ chức Hội nghị lần thứ 24 | Ban Chấp hành Đảng bộ huyện of"
                        + " huyện Bến Gốm: khóa XXVI, hội nghị lần thứ 24",
                "Đại hội đại biểu Đảng bộ xã Gò Me lần thứ I, nhiệm kỳ 2025–2030 | Đại hội đại biểu Đảng bộ xã of xã Gò Me: lần"
                        + " thứ I, nhiệm kỳ 2025 - 2030",
                "Hội nghị Tỉnh ủy lần thứ 23, khoá XIX | Tỉnh ủy: khóa XIX, hội nghị lần thứ 23",
                "Đại hội X Đảng bộ tỉnh | Đại hội Đảng bộ tỉnh: lần thứ X",
                "Đại hội Đảng bộ phường Gò Me lần thứ nhất | Đại hội Đảng bộ phường of phường Gò Me: lần thứ I",
                "hội nghị Ban Chấp hành Đảng bộ huyện (mở rộng) lần thứ 14, Khóa VI | Ban Chấp hành Đảng bộ huyện: khóa VI, hội"
                        + " nghị lần thứ 14",
                "HĐND xã Gò Me khóa II | HĐND xã of xã Gò Me: khóa II",
                "nhiệm kỳ 2020 - 2025 | : nhiệm kỳ 2020 - 2025",
            })
    void occasionsHaveFourNumbersOfTheirOwn(String text, String expected) {
        assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(Occasion.class))
                .extracting(occasion -> Said.line(occasion).replaceFirst("^\\S+ occasion ", ""))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đồng chí Trần Văn Thử, Tỉnh ủy viên, Bí thư Huyện ủy, Chủ tịch HĐND huyện chủ trì. | Trần Văn Thử: [Tỉnh ủy"
                        + " viên, Bí thư Huyện ủy, Chủ tịch HĐND huyện]",
                "Phó Bí thư Thường trực Tỉnh ủy Hà Tĩnh Trần Văn Thử đề nghị. | Trần Văn Thử: [Phó Bí thư Thường trực Tỉnh ủy"
                        + " Hà Tĩnh]",
                "Bí thư Đảng ủy xã Gò Me Trần Văn Thử báo cáo. | Trần Văn Thử: [Bí thư Đảng ủy xã Gò Me]",
                "Chỉ định đồng chí Trần Văn Thử giữ chức vụ Bí thư Đảng ủy xã Gò Me. | Trần Văn Thử: [Bí thư Đảng ủy xã Gò Me]",
                "Ông Trần Văn Thử (sinh năm 1972) được chỉ định làm Bí thư Đảng ủy phường. | Trần Văn Thử: [Bí thư Đảng ủy"
                        + " phường]",
                "Ông Trần Văn Thử, nguyên Bí thư Thành ủy TP Bến Gốm. | Trần Văn Thử: [nguyên Bí thư Thành ủy TP Bến Gốm]",
                "Ông Trần Văn Thử (Chủ tịch UBND tỉnh) dự. | Trần Văn Thử: [Chủ tịch UBND tỉnh]",
                "Bí thư Đảng ủy xã là đồng chí Trần Văn Thử. | Trần Văn Thử: [Bí thư Đảng ủy xã]",
                "Dự có Giám đốc Sở Nông nghiệp và Môi trường Trần Văn Thử. | Trần Văn Thử: [Giám đốc Sở Nông nghiệp và Môi"
                        + " trường]",
            })
    void personsHoldTheirPostsTogether(String text, String expected) {
        assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(PersonNamed.class))
                .extracting(person -> Said.line(person).replaceFirst("^\\S+ person ", ""))
                .containsExactly(expected);
    }

    @Test
    void personsOfAListAreReadOneByOne() {
        Announcement read = AnnouncementReader.withoutGazetteer()
                .read(
                        "news",
                        "Có các đồng chí: Trần Văn Thử - Bí thư Huyện ủy; Lê Thị Mẫu-Phó Bí thư Huyện ủy, Chủ tịch UBND huyện; lãnh đạo"
                                + " các ban.");
        assertThat(read.persons())
                .hasToString("{Trần Văn Thử=[Bí thư Huyện ủy], Lê Thị Mẫu=[Phó Bí thư Huyện ủy, Chủ tịch UBND huyện]}");
    }

    @Test
    void aPostWithoutAPersonStatesNoPerson() {
        Announcement read = AnnouncementReader.withoutGazetteer()
                .read("news", "Đồng chí Bí thư Huyện ủy nhấn mạnh. Hà Nội, Bà Rịa, Hồ Chí Minh.");
        assertThat(read.statements(PersonNamed.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chiều ngày 17/7 | [--07-17]",
                "Sáng 11/10/2021 | [2021-10-11]",
                "Ngày 10.1.2020 | [2020-01-10]",
                "Sáng 19-8 | [--08-19]",
                "ngày 16 tháng 6 năm 2025 | [2025-06-16]",
                "ngày 9-10/4/2015 | [2015-04-09, 2015-04-10]",
                "ngày 30/2/2024 | []",
                "có 24/7 đơn vị | []",
                "ngày 12/13 | []",
            })
    void datesAreAsWholeAsTheTextHasThem(String text, String expected) {
        assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(DateNamed.class).stream()
                        .map(named -> named.date().toString())
                        .toList())
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hội nghị đã nhất trí thông qua Đề án sắp xếp thôn. | plan 'Đề án sắp xếp thôn' APPROVED",
                "Hội nghị thảo luận về Đề án sắp xếp thôn. | plan 'Đề án sắp xếp thôn' DISCUSSED",
                "Hội nghị không nhất trí thông qua Đề án sắp xếp thôn. | ",
                "Hội nghị chưa thống nhất thông qua Đề án sắp xếp thôn. | ",
                "Hội nghị không biểu quyết thông qua Đề án sắp xếp thôn. | ",
            })
    void planIsDecidedOnOnlyWhereTheDecisionIsNotDenied(String text, @Nullable String expected) {
        assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(Plan.class).stream()
                        .map(plan -> Said.line(plan).replaceFirst("^\\S+ ", "")))
                .isEqualTo(Stream.ofNullable(expected).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "giai đoạn 2023 - 2030 | 2023/2030",
                "quý I năm 2024 | 2024-01/2024-03",
                "quý IV/2024 | 2024-10/2024-12",
                "quý II | --04/--06",
                "6 tháng đầu năm 2025 | 2025-01/2025-06",
                "3 tháng cuối năm | --10/--12",
                "năm 2021 | 2021/2021",
            })
    void periodsAreFirstAndLast(String text, String expected) {
        assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(PeriodNamed.class))
                .extracting(named -> named.period().toString())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị quyết số 17-NQ/TU ngày 18/12/2020 của BCH Đảng bộ Thành phố | Nghị quyết 17-NQ/TU of 2020-12-18 by 'BCH Đảng bộ"
                        + " Thành phố'",
                "Chỉ thị 45-CT/TW của Bộ Chính trị | Chỉ thị 45-CT/TW by 'Bộ Chính trị'",
                "chỉ thị số 41 của BTV Thành ủy | Chỉ thị 41 by 'BTV Thành ủy'",
                "Quyết định số 936 – QĐ/HU ngày 29/11/2019 | Quyết định 936 – QĐ/HU of 2019-11-29 by ''",
                "Nghị quyết số 1656/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội | Nghị quyết 1656/NQ-UBTVQH15 by 'Ủy ban Thường vụ Quốc"
                        + " hội'",
            })
    void documentsHaveTheirNumbersAsWritten(String text, String expected) {
        assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(DocumentNamed.class))
                .extracting(document -> Said.line(document).replaceFirst("^\\S+ document ", ""))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng giá trị sản xuất (ước) đạt 8.458.730 triệu đồng, đạt 77,9% kế hoạch năm, tăng 12,6% so với cùng kỳ (kế hoạch năm"
                        + " tăng 12,5%). | Tổng giá trị sản xuất (estimated): 8458730 triệu đồng plan 77.9 growth 12.6 planned growth"
                        + " 12.5",
                "Thu ngân sách tăng 12,6% so với cùng kỳ, đạt 120 tỷ đồng. | Thu ngân sách: 120 tỷ đồng growth 12.6",
                "Thu ngân sách 324,3 tỷ đồng (giảm 13,18%). | Thu ngân sách: 324.3 tỷ đồng growth -13.18",
                "Tỷ lệ hộ nghèo giảm xuống còn 6,2%. | Tỷ lệ hộ nghèo: 6.2 %",
                "Thu nhập bình quân đầu người đạt hơn 63 triệu đồng/người/năm. | Thu nhập bình quân đầu người: >63 triệu"
                        + " đồng/người/năm",
            })
    void indicatorsHaveShareAndGrowth(String text, String expected) {
        assertThat(AnnouncementReader.withoutGazetteer().read("news", text).statements(Indicator.class))
                .extracting(indicator -> Said.line(indicator).replaceFirst("^\\S+ indicator ", ""))
                .containsExactly(expected);
    }

    @Test
    void placesAreThoseOfTheWordsInTheText() {
        String text = "Tin\r\n\r\n  Xã Gò Me có 1.008 đảng viên.\rNăm 2025";
        for (Statement statement :
                AnnouncementReader.withoutGazetteer().read("news", text).statements()) {
            Quote quote = statement.quote();
            assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.words());
            String before =
                    text.substring(0, quote.start()).replace("\r\n", "\n").replace('\r', '\n');
            assertThat(quote.line())
                    .isEqualTo((int) before.chars().filter(c -> c == '\n').count() + 1);
            assertThat(quote.column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
        }
    }

    @Test
    void decomposedTextAndOldToneMarksAreReadAsTheSame() {
        String text = "Sáng 19/3/2024, Huyện uỷ Bến Gốm họp; Phó Bí thư Huyện uỷ Trần Văn Thử chủ trì.";
        assertThat(kinds(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(kinds(text));
        assertThat(kinds(text.replace("uỷ", "ủy"))).isEqualTo(kinds(text));
    }

    @Test
    void emptyTextSaysNothing() {
        Announcement read = AnnouncementReader.withoutGazetteer().read("news", "");
        assertThat(read.statements()).isEmpty();
        assertThat(read.notUnderstood()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        String text = "a".repeat(AnnouncementReader.MAX_LENGTH + 1);
        assertThatThrownBy(() -> AnnouncementReader.withoutGazetteer().read("news", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text is longer than the limit of 500000 characters");
        assertThatThrownBy(() -> AnnouncementReader.withoutGazetteer().read("news", new StringReader(text)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("news: is longer than the limit of 500000 characters");
    }

    @Test
    void aFileIsCalledByItsLastPart(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("tin.txt"), "Năm 2025", StandardCharsets.UTF_8);
        assertThat(AnnouncementReader.withoutGazetteer().read(file).name()).isEqualTo("tin.txt");
    }

    /** Words of the grammar in any order: nothing fails, and every statement's words stand where it says. */
    @Test
    void noTextMakesItFail() {
        String[] words =
                ("Xã xã Gò Me , . ; ( ) - – / 5 48,93km2 1.751 người đảng viên được thành lập trên cơ sở nhập toàn bộ diện"
                                + " tích tự nhiên dân số của vào thành Đảng bộ Ban Chấp hành khóa XXVI Hội nghị lần thứ 24 nhiệm kỳ 2020 -"
                                + " 2025 đồng chí Trần Văn Thử Bí thư Huyện ủy Nghị quyết số 17-NQ/TU ngày 18/12 /2020 quý I năm giai đoạn"
                                + " các và huyện Bến Gốm cũ gồm có đạt 77,9% kế hoạch tăng tỷ đồng Đại hội TP. TPHCM phường \n 99999999999999")
                        .split(" ", -1);
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
            }
            for (Statement statement : AnnouncementReader.withoutGazetteer()
                    .read("news", text.toString())
                    .statements()) {
                Quote quote = statement.quote();
                assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.words());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nhập xã A, ",
                "các xã A, B (huyện C cũ), ",
                "(xã A (xã A ",
                "thuộc xã A thuộc huyện B ",
                "đồng chí Trần Văn Thử, Bí thư Huyện ủy, ",
                "Đại hội lần thứ ",
                "ngày 9-10",
                "1.234 ",
                "Ban Chấp hành Đảng bộ xã A gồm ",
                "xã A; xã B; ",
                "cả xã nhập vào xã A, ",
                "xã này rộng 5 km2, xã A ",
                "xã A | ",
                "xã A (xã B - xã C - ",
                "chuyển về huyện A xã B; ",
            })
    void timeGrowsWithTheLengthOnly(String words) {
        String text = words.repeat(AnnouncementReader.MAX_LENGTH / 5 / words.length());
        assertThat(AnnouncementReader.withoutGazetteer().read("news", text).name())
                .isEqualTo("news");
    }

    @Test
    void peoplesAreNoPeople() {
        Announcement read = AnnouncementReader.withoutGazetteer()
                .read(
                        "news",
                        "Xã Gò Me có dân số 6.005 người với 1.476 hộ gia đình, 8 dân tộc anh em cùng chung sống.");
        assertThat(read.figures(Topic.POPULATION))
                .extracting(figure -> figure.amount().toString())
                .containsExactly("6005 người");
    }

    @Test
    void figuresInLongBracketsAreOfTheUnitBeforeEach() {
        Announcement read = AnnouncementReader.withoutGazetteer()
                .read(
                        "news",
                        "Đại biểu tán thành nhập huyện Bến Gốm (có diện tích tự nhiên là 471,64 km2, đạt 55,49% so với tiêu chuẩn; quy"
                                + " mô dân số là 35.438 người, đạt 44,30% so với tiêu chuẩn) và huyện Bến Thử (có diện tích tự nhiên"
                                + " là 257,46 km2, đạt 57,21% so với tiêu chuẩn; quy mô dân số là 104.128 người).");
        assertThat(read.figures(Topic.POPULATION))
                .extracting(figure -> figure.unit().map(Object::toString).orElse("") + ": " + figure.amount())
                .containsExactly("huyện Bến Gốm: 35438 người", "huyện Bến Thử: 104128 người");
    }

    @Test
    void partyOrganizationsBehindADateAreNoMeeting() {
        assertThat(kinds("Ngày 01/8/2025, Đảng bộ xã Hòa Lạc có 25 tổ chức cơ sở đảng với 1.361 đảng viên."))
                .contains("StatedFigure")
                .doesNotContain("Meeting");
        assertThat(kinds("Ngày 01/8/2025, Đảng ủy xã Hòa Lạc tổ chức hội nghị sơ kết sáu tháng đầu năm."))
                .contains("Meeting");
    }

    private static List<String> kinds(String text) {
        return AnnouncementReader.withoutGazetteer().read("news", text).statements().stream()
                .map(statement -> statement.getClass().getSimpleName())
                .toList();
    }
}
