package vn.donvi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Citation;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.problem.WithProblems;

class ResolutionReaderTest {
    private static final String REFORM = resource("reform.md");

    @Test
    void resolutionOf2025IsReadClauseByClause() {
        Resolution resolution = ResolutionReader.read("reform.md", REFORM).orThrow();

        assertThat(provisions(resolution))
                .containsExactly(
                        "Điều 1, khoản 1: thị trấn Bến Gốm, xã Hòa Trúc (huyện Bến Gốm), xã Lam Giang, xã Đạ M'Bra -> xã Bến Gốm",
                        "Điều 1, khoản 2: phường 1, phường 2, xã Cồn Sậy, xã Đồng Nổi PART/PART, xã Gò Me PART/PART -> phường Cồn Sậy",
                        "Điều 1, khoản 3: phường 3, phường 4 (thành phố Sông Thử), xã Vườn Cau PART/ALL, xã Gò Me PART/NONE -> phường Sông Thử",
                        "Điều 1, khoản 4: xã Bãi Tre, xã Đồng Nổi REST/REST after [Điều 1, khoản 2], xã Lạc Thổ, xã Gò Me REST/REST after [Điều 1, khoản 2, Điều 1, khoản 3], "
                                + "xã Vườn Cau REST/REST after [Điều 1, khoản 2, Điều 1, khoản 3] -> xã Bãi Tre",
                        "Điều 1, khoản 5: xã Mũi Né Nhỏ, khu vực bãi bồi ven sông (huyện Bến Gốm) -> xã Mũi Né Nhỏ",
                        "Điều 1, khoản 6: huyện Hòn Thử -> đặc khu Hòn Thử",
                        "Điều 1, khoản 7: xã Krông Mơ => xã Buôn Mơ",
                        "Điều 1, khoản 8: tỉnh Sông Thử COMMUNE 9 {xã=6, phường=2, đặc khu=1} formed 7 {xã=4, phường=2, đặc khu=1} unchanged 2 {xã=2}",
                        "Điều 1, khoản 8: unchanged [xã Sơn Thử 1, xã Sơn Thử 2 (huyện Núi Thử)]");
    }

    @Test
    void resolutionSaysWhatItIs() {
        Resolution resolution = ResolutionReader.read("reform.md", REFORM).orThrow();

        assertThat(resolution.number()).isEqualTo("9001/NQ-UBTVQH15");
        assertThat(resolution.issuer()).isEqualTo("Ủy ban Thường vụ Quốc hội");
        assertThat(resolution.title())
                .isEqualTo("VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA TỈNH SÔNG THỬ NĂM 2025");
        assertThat(resolution.issued()).contains(LocalDate.of(2025, 6, 16));
        assertThat(resolution.inForce()).contains(LocalDate.of(2025, 6, 16));
        assertThat(resolution.operative()).contains(LocalDate.of(2025, 7, 1));
        assertThat(resolution.province()).isEqualTo(UnitName.of("tỉnh", "Sông Thử"));
        assertThat(resolution.provisions(Renaming.class)).hasSize(1);
        assertThat(resolution).hasToString("9001/NQ-UBTVQH15 (9 provisions)");
    }

    @Test
    void clauseIsVerbatimWithItsPlace() {
        Clause clause = ResolutionReader.read("reform.md", REFORM)
                .value()
                .provisions()
                .get(2)
                .clause();

        assertThat(clause.text())
                .startsWith("Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của Phường 3 và\nPhường 4")
                .endsWith("có tên gọi là phường**Sông Thử**.");
        assertThat(REFORM.substring(clause.offset())).startsWith(clause.text());
        assertThat(clause.line()).isEqualTo(36);
        assertThat(clause.citation("9001/NQ-UBTVQH15")).isEqualTo(Citation.of("9001/NQ-UBTVQH15", "Điều 1, khoản 3"));
        assertThat(clause.within()).isEmpty();
    }

    @Test
    void resolutionWithFiguresIsReadPointByPoint() {
        Resolution resolution =
                ResolutionReader.read("figures.txt", resource("figures.txt")).orThrow();

        assertThat(provisions(resolution))
                .containsExactly(
                        "Điều 1, khoản 1, điểm a: xã Hòa Đông [7.87 km2, 3121 persons], xã Trúc Tây [8.44 km2, 2542 persons] -> xã Hòa Trúc [16.31 km2, 5663 persons]",
                        "Điều 1, khoản 1, điểm b: phường Chợ Cũ [0.56 km2, 9283 persons], phường Chợ Mới PART/PART [0.13 km2, 3553 persons] ->> phường Bến Đò [1.79 km2, 33894 persons]",
                        "Điều 1, khoản 1, điểm c: huyện Bến Gốm COMMUNE 12 {xã=11, thị trấn=1} formed - unchanged -",
                        "Điều 1, khoản 2: xã Bình Thử UNKNOWN/UNKNOWN [1.21 km2, 1304 persons] ->> thị trấn Nước Trong",
                        "Điều 1, khoản 2: xã Bình Thử REST/REST [16.25 km2, 1674 persons] ->> xã Hồng Thử",
                        "Điều 1, khoản 3: xã Ea Thử REST/REST [10.73 km2, 2911 persons] after [Điều 1, khoản 1, điểm a] ->> xã Ea Đông",
                        "Điều 1, khoản 4: xã Minh Thử => thị trấn Minh Thử",
                        "Điều 1, khoản 4: xã Quảng Thử keeps 79.45 km2, 1984 persons",
                        "Điều 1, khoản 5: tỉnh Sông Thử DISTRICT 3 {huyện=2, thành phố=1} formed - unchanged -",
                        "Điều 1, khoản 5: tỉnh Sông Thử COMMUNE 40 {xã=35, phường=4, thị trấn=1} formed - unchanged -");
        assertThat(resolution.inForce()).contains(LocalDate.of(2020, 2, 1));
        assertThat(resolution.operative()).isEmpty();
        assertThat(resolution.province()).isEqualTo(UnitName.of("tỉnh", "Sông Thử"));
        assertThat(resolution.provisions().get(0).clause().within()).containsExactly(UnitName.of("huyện", "Bến Gốm"));
        assertThat(resolution.provisions().get(3).clause().within()).isEmpty();
    }

    @Test
    void annexOfAResolutionWithoutArticlesIsReadBySections() {
        Resolution resolution =
                ResolutionReader.read("provinces.md", resource("provinces.md")).orThrow();

        assertThat(resolution.number()).isEqualTo("9003-NQ/TW");
        assertThat(resolution.issuer()).isEqualTo("Ban Chấp hành Trung ương Đảng");
        assertThat(resolution.issued()).contains(LocalDate.of(2025, 4, 12));
        assertThat(resolution.inForce()).isEmpty();
        assertThat(resolution.province().isNamed()).isFalse();
        assertThat(provisions(resolution))
                .containsExactly(
                        "Mục I, khoản 1: unchanged [thành phố Bình Minh Thử]",
                        "Mục I, khoản 2: unchanged [tỉnh Núi Thử]",
                        "Mục II, khoản 1: tỉnh Sông Thử, tỉnh Biển Thử -> tỉnh Sông Thử seat tỉnh Biển Thử",
                        "Mục II, khoản 2: thành phố Cảng Thử, tỉnh Đồng Thử - Gò Thử, tỉnh Rừng Thử -> thành phố Cảng Thử seat thành phố Cảng Thử");
    }

    @Test
    void textMeansTheSameInEveryFormItComesIn() {
        List<String> expected =
                provisions(ResolutionReader.read("reform.md", REFORM).orThrow());

        for (String form : List.of(
                Normalizer.normalize(REFORM, Normalizer.Form.NFD),
                REFORM.replace(' ', '\u00A0'),
                REFORM.replace("\n", "\r\n"),
                "\uFEFF" + REFORM,
                plain(REFORM))) {
            assertThat(provisions(ResolutionReader.read("form", form).orThrow()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void textThatIsNoResolutionHasProblemsOnly() {
        WithProblems<Resolution> read = ResolutionReader.read("letter.txt", "Kính gửi ông Nguyễn Văn Thử.");

        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "letter.txt:1: no number of the document is found",
                        "letter.txt:1: no date of issue is found",
                        "letter.txt:1: no article is found");
        assertThat(read.value().provisions()).isEmpty();
        assertThat(read.value().province()).isEqualTo(UnitName.NONE);
    }

    @Test
    void resolutionThatStatesNothingAboutUnitsIsReported() {
        assertThat(problems(head() + "Quốc hội quyết định sắp xếp như sau:\n"))
                .containsExactly("text:1: nothing is stated about units");
    }

    @Test
    void missingClausesAndArticlesAreReported() {
        assertThat(problems(REFORM.replace("2\\. Sắp xếp toàn bộ", "3\\. Sắp xếp toàn bộ")
                        .replace("**Điều 3.", "**Điều 4.")))
                .containsExactly(
                        "text:32: Điều 1, khoản 3: number 3 comes after 1: parts may be missing",
                        "text:36: Điều 1, khoản 3: number 3 comes after 3: parts may be missing",
                        "text:68: Điều 4: number 4 comes after 2: parts may be missing");
    }

    @Test
    void unitsFormedThatAreNotThoseDeclaredAreReported() {
        assertThat(problems(REFORM.replace("là **xã Bến Gốm**", "là **phường Bến Gốm**")
                        .replace("thành xã mới có tên gọi\nlà **phường", "thành phường mới có tên gọi\nlà **phường")))
                .containsExactly(
                        "text:55: Điều 1, khoản 8: 3 xã are formed, but the totals declare 4",
                        "text:55: Điều 1, khoản 8: 3 phường are formed, but the totals declare 2");
    }

    @Test
    void arrangementWithoutASourceOrTargetIsAProblemOfAResolution() {
        assertThat(problems(head() + "1. Nhập vào xã A Thử.\n\n2. Thành lập trên cơ sở toàn bộ xã B Thử.\n"))
                .containsExactly(
                        "text:5: Điều 1, khoản 1: no unit is named that goes into xã A Thử",
                        "text:7: Điều 1, khoản 2: no unit is named that is formed");
    }

    @Test
    void sentenceOfAnArticleThatIsNotKnownIsReportedWithItsPlace() {
        assertThat(
                        problems(
                                head()
                                        + "1. Đổi tên xã A Thử thành xã B Thử.\n\n2. Mỗi xã có một chợ. Chính phủ quy định\nchi tiết. Chợ họp\nbuổi sáng.\n"))
                .containsExactly(
                        "text:7: Điều 1, khoản 2: not understood, expected a unit at 'Mỗi': 'Mỗi xã có một chợ.'",
                        "text:8: Điều 1, khoản 2: not understood, expected a unit at 'Chợ': 'Chợ họp buổi sáng.'");
    }

    @Test
    void introductionThatNamesNoUnitIsReported() {
        assertThat(problems(
                        head() + "1. Sắp xếp các xã thuộc vùng này như sau:\n\na) Đổi tên xã A Thử thành xã B Thử.\n"))
                .isEmpty();
        assertThat(problems(head()
                        + "1. Sắp xếp các đơn vị thuộc nhiều nơi như sau:\n\na) Đổi tên xã A Thử thành xã B Thử.\n"))
                .containsExactly(
                        "text:5: Điều 1, khoản 1: not understood, expected a unit at 'nhiều': 'Sắp xếp các đơn vị thuộc nhiều nơi như sau:'");
    }

    @Test
    void articleWithoutClausesIsReadAsAWhole() {
        Resolution resolution = ResolutionReader.read(
                        "text",
                        "Số: 7/NQ-CP Hà Nội, ngày 3 tháng 4 năm 2007\n\nĐiều 1. Đổi tên xã A Thử thành xã B Thử.\nĐiều 2. Nghị quyết này có hiệu lực thi hành kể từ ngày ký.\n")
                .orThrow();

        assertThat(provisions(resolution)).containsExactly("Điều 1: xã A Thử => xã B Thử");
        assertThat(resolution.issuer()).isEqualTo("Chính phủ");
        assertThat(resolution.inForce()).contains(LocalDate.of(2007, 4, 3));
    }

    @Test
    void numberAtTheBeginOfAWrappedLineIsNoClause() {
        assertThat(problems(head() + "1. Sắp xếp toàn bộ xã Sơn Kim\n3. và xã A Thử thành xã B Thử.\n"))
                .containsExactly(
                        "text:5: Điều 1, khoản 1: not understood, expected 'thành' or 'vào' and a unit at '.': 'Sắp xếp toàn bộ xã Sơn Kim 3.'",
                        "text:6: Điều 1, khoản 1: not understood, expected a unit at 'và': 'và xã A Thử thành xã B Thử.'");
    }

    @Test
    void commaAfterTheNumberIsNotOfIt() {
        Resolution resolution = ResolutionReader.read(
                        "text", "Số: 7/NQ-CP, ngày 3 tháng 4 năm 2007\n\nĐiều 1. Đổi tên xã A Thử thành xã B Thử.")
                .value();

        assertThat(resolution.number()).isEqualTo("7/NQ-CP");
        assertThat(resolution.issuer()).isEqualTo("Chính phủ");
    }

    @Test
    void impossibleDateIsNone() {
        Resolution resolution = ResolutionReader.read(
                        "text",
                        "Số: 7/NQ-CP Hà Nội, ngày 31 tháng 2 năm 2007\n\nĐiều 1. Đổi tên xã A Thử thành xã B Thử.")
                .value();

        assertThat(resolution.issued()).isEmpty();
    }

    @Test
    void longestTextIsReadAndALongerOneRefused() {
        String text = "a".repeat(ResolutionReader.MAX_LENGTH);

        assertThat(ResolutionReader.read("text", text).value().provisions()).isEmpty();
        assertThatThrownBy(() -> ResolutionReader.read("text", text + "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text is longer than the limit of 500000 characters");
        assertThatThrownBy(() -> ResolutionReader.readPassage("text", text + "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text is longer than the limit of 500000 characters");
    }

    @Test
    void kindOfATextIsFoundByItsForm() {
        assertThat(ResolutionReader.kind(head() + "1. Nhập xã A Thử vào xã B Thử."))
                .isEqualTo(TextKind.RESOLUTION);
        assertThat(ResolutionReader.kind("Điều 1. Nhập xã A Thử vào xã B Thử.")).isEqualTo(TextKind.PASSAGE);
        assertThat(ResolutionReader.kind(
                        "37. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã A Thử và xã B Thử"
                                + " thành xã mới có tên gọi là xã A Thử."))
                .isEqualTo(TextKind.PASSAGE);
        assertThat(ResolutionReader.kind("Sáng nay, xã A Thử ra mắt. Nhập xã A Thử vào xã B Thử."))
                .isEqualTo(TextKind.OTHER);
        assertThat(ResolutionReader.kind("")).isEqualTo(TextKind.OTHER);
    }

    @Test
    void passageMayHaveTheNumbersOfItsClausesAndPoints() {
        WithProblems<List<Provision>> read = ResolutionReader.readPassage("text", """
                12. Nhập xã A Thử vào xã B Thử.
                13. Thành lập các phường thuộc thị xã Bến Gốm:
                a) Thành lập phường C Thử trên cơ sở xã C Thử;
                b) Sau khi thành lập, phường C Thử có 7,87 km2 diện tích tự nhiên và quy mô dân số 3.121 người.
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .extracting(provision -> provision.clause().ref().toString())
                .containsExactly("khoản 12", "khoản 13, điểm a", "khoản 13, điểm b");
    }

    private static String head() {
        return "Số: 7/NQ-UBTVQH15 Hà Nội, ngày 3 tháng 4 năm 2025\n\nĐiều 1. Sắp xếp các đơn vị hành chính cấp xã\n\n";
    }

    private static List<String> problems(String text) {
        return ResolutionReader.read("text", text).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> provisions(Resolution resolution) {
        return resolution.provisions().stream()
                .map(provision -> provision.clause().ref() + ": " + Describe.provision(provision))
                .toList();
    }

    /** The text with each paragraph on one line, without empty lines and Markdown. */
    private static String plain(String markdown) {
        StringBuilder plain = new StringBuilder();
        for (String paragraph : markdown.replace("*", "").replace("\\", "").split("\n\\s*\n", -1)) {
            plain.append(paragraph.replaceAll("\\s+", " ").strip()).append('\n');
        }
        return plain.toString();
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(ResolutionReaderTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
