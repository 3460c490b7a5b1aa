package vn.donvi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.KnownData;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.language.Language;
import vn.donvi.cli.text.ReadAnnouncementsTest;
import vn.donvi.party.rule.PartyRule;
import vn.donvi.vietnam.VietnamGazetteer;

/** Sessions in Vietnamese with plans, party organisations and news, and that no text of a command is left in English. */
class VietnameseTextTest {
    private static final String NO_MAP =
            "donvi: không có bản đồ của các đơn vị này: đa giác là của các đơn vị của Việt Nam,"
                    + " nhưng danh mục không có đơn vị 00001; nên không rõ chúng có liền kề nhau không (--neighbours cho biết)\n";

    private static final Path CATALOGUES = Path.of("src/main/resources/vn/donvi/cli/language");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Set<String> ENGLISH = english();

    private static final String BORDERS = """
            unit,neighbour,metres
            18229@2004-08-31,18280@2020-01-01,500
            18280@2020-01-01,18300@2007-01-01,
            """;
    private static final String TRAITS = """
            unit,trait,value
            18229,mountain,no
            18280,mountain,no
            18229,border,no
            18280,border,no
            18229,coastal_poor,no
            18280,coastal_poor,no
            18229,red_river_delta,no
            18280,red_river_delta,no
            """;
    private static final String PLAN = """
            change,unit,name
            1,18229,Đức Thọ
            1,18280,
            1,18300,
            2,26737,Bến Nghé
            2,26740,
            """;
    private static final String PARTS = """
            change,unit,name,area,area_km2,persons
            1,18280,Hòa Lạc,part,8,
            1,18300,,,,
            2,18280,Hòa Lạc,rest,,
            """;
    private static final String FAULTY = """
            change,unit,name,seat,area
            1,18229,Đức Thọ,yes,
            1,18280,,yes,
            2,18280,Lạc,,
            2,99999,,,
            3,18300@2010-01-01,Mới,,rest
            """;

    private static final String FIGURES = """
            Ngày 20/8/2025, Đại hội đại biểu Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025 - 2030 đã diễn ra với 250 đại biểu.

            Đảng bộ xã Đức Thọ có 77 tổ chức đảng trực thuộc với 2.990 đảng viên. Đảng bộ xã Nơi Khác có 100 đảng viên.
            Đồng chí Trần Văn Thử giữ chức Bí thư Đảng ủy xã Đức Thọ.
            """;
    private static final String ACT = """
            Số: 9/NQ-UBTVQH16
            Hà Nội, ngày 12 tháng 11 năm 2026

            NGHỊ QUYẾT

            Điều 1. Sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh

            1. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của phường Tân Định vào phường Sài Gòn.

            2. Đổi tên phường Không Có thành phường Có.

            Điều 2. Hiệu lực thi hành

            Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 12 năm 2026.
            """;

    @TempDir
    private Path folder;

    @Test
    void mergerIsAssessed() throws IOException {
        assertThat(run("plan 18229 18280 --seat 18229 --neighbours BORDERS --traits TRAITS", "vi"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        Xã Đức Thọ, Tỉnh Hà Tĩnh (18229), đề xuất, từ ngày 2025-07-01
                          hợp thành từ                  18229 Thị trấn Đức Thọ
                                                        18280 Xã Hòa Lạc
                          mã                            18229, theo trụ sở ở Thị trấn Đức Thọ
                          loại                          xã: 76/2025/UBTVQH15: xã và thị trấn không có phường thì là xã
                          diện tích tự nhiên            ít nhất 16.31 km², diện tích ngày 2020-01-01, 819/NQ-UBTVQH14, suy ra
                                                        = (không rõ) + 16.31
                                                        không có số liệu diện tích tự nhiên của Thị trấn Đức Thọ (18229@2004-08-31)
                          quy mô dân số                 ít nhất 5,663 người, dân số nêu trong văn bản ngày 2020-01-01, 819/NQ-UBTVQH14, suy ra
                                                        = (không rõ) + 5,663
                                                        không có số liệu quy mô dân số của Thị trấn Đức Thọ (18229@2004-08-31)
                          mật độ dân số                 không rõ
                          quy mô dân số       không rõ  70.79 % (cắt bỏ số lẻ: 70.78 %) của 8,000 người
                                                        theo 1211/2016/UBTVQH13
                                                        không có số liệu quy mô dân số của Thị trấn Đức Thọ (18229@2004-08-31)
                          diện tích tự nhiên  không rõ  54.37 % (cắt bỏ số lẻ: 54.36 %) của 30 km²
                                                        theo 1211/2016/UBTVQH13
                                                        không có số liệu diện tích tự nhiên của Thị trấn Đức Thọ (18229@2004-08-31)
                          số đơn vị                     nhập 2 đơn vị
                          cấp ủy                        hợp thành từ nguyên trạng 2 đơn vị: nhiều nhất 27 ủy viên (45-CT/TW)
                          đảng viên                     900, https://example.org/duc-tho; chưa gồm Đảng bộ xã Hòa Lạc (chưa ghi nhận)
                          liền kề                       18300 Xã Đức Mới
                          phân loại                     không rõ: chưa thấy nguồn nào có điểm của đơn vị cấp xã theo 307/2025/NĐ-CP, cũng chưa đủ số liệu của cấp tỉnh
                          giả định                      phương án không nêu tên; lấy tên của Thị trấn Đức Thọ
                          giả định                      từ 2025-07-01 không còn đơn vị cấp huyện, nên đơn vị trực thuộc Tỉnh Hà Tĩnh

                        Tỉnh Hà Tĩnh (42): trước và sau
                          huyện                   1  1
                          xã                      2  2
                          thị trấn                1  0
                          số đơn vị               4  3  -1
                          diện tích tự nhiên  16.31  -  km², 819/NQ-UBTVQH14, trước: thiếu 2 đơn vị, sau: thiếu 2 đơn vị
                          quy mô dân số       5,663  -  dân số nêu trong văn bản, 819/NQ-UBTVQH14, trước: thiếu 2 đơn vị, sau: thiếu 2 đơn vị
                          quy mô dân số và diện tích tự nhiên theo tiêu chuẩn của 1211/2016: 2 không rõ

                        tổ chức đảng đã ghi nhận sẽ kết thúc hoạt động: Đảng bộ thị trấn Đức Thọ (18229@2004-08-31)
                        tổ chức đảng được thành lập: Đảng bộ xã Đức Thọ (18229@2025-07-01)
                        """, ""));
    }

    @Test
    void faultsOfAPlanAreTold() throws IOException {
        assertThat(run("plan assess FAULTY", "vi")).isEqualTo(new Run(ExitCode.USAGE, "", NO_MAP + """
                        donvi: faulty.csv:3: dòng trước đặt trụ sở ở Thị trấn Đức Thọ (18229@2004-08-31), còn ở đây là Xã Hòa Lạc (18280@2020-01-01)
                        donvi: faulty.csv:4: Xã Hòa Lạc (18280@2020-01-01) được lấy toàn bộ, rồi lại được lấy nữa: ở thay đổi 1 và thay đổi 2
                        donvi: faulty.csv:5: chưa từng có đơn vị nào mang mã 99999
                        donvi: faulty.csv:6: phần còn lại của Xã Đức Mới (18300@2007-01-01) được lấy, nhưng không thay đổi nào lấy một phần
                        donvi: không đặt được phương án lên danh mục: có 4 chỗ sai
                        """));
    }

    @Test
    void planIsComparedWithWhatHappened() throws IOException {
        assertThat(run("plan compare PLAN --on 2025-01-01", "vi")).isEqualTo(new Run(ExitCode.DONE, """
                        Thị trấn Đức Thọ từ 18229 Thị trấn Đức Thọ, 18280 Xã Hòa Lạc, 18300 Xã Đức Mới
                          như phương án: Xã Đức Thọ (18229@2025-07-01), theo 1665/NQ-UBTVQH15, Điều 1, khoản 37
                        Phường Bến Nghé từ 26737 Phường Đa Kao, 26740 Phường Bến Nghé
                          thành phần khác: Phường Sài Gòn (26740@2025-07-01), theo 1685/NQ-UBTVQH15
                          Phường Đa Kao (26737@2004-08-31) nhập một phần, theo phương án là toàn bộ; mang tên Sài Gòn, theo phương án là Bến Nghé

                        2 thay đổi: 1 như phương án, 1 thành phần khác, đến ngày 2025-07-01
                        """, ""));
    }

    @Test
    void partyOrganisationIsShown() throws IOException {
        assertThat(run("party 18229", "vi"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        Đảng bộ xã Đức Thọ

                        ghi nhận    có, với mã 18229@2025-07-01
                        loại hình   đảng bộ xã
                        đơn vị      Xã Đức Thọ (18229@2025-07-01)
                        trực thuộc  Đảng bộ tỉnh Hà Tĩnh
                        cơ quan     theo quy định: văn phòng, ban xây dựng đảng, cơ quan ủy ban kiểm tra, trung tâm chính trị
                                      298-QĐ/TW (%s; đã được xác nhận)
                        cấp ủy      hợp thành từ nguyên trạng 3 đơn vị: nhiều nhất 33 ủy viên
                        số liệu     tổ chức đảng trực thuộc     77  ngày 2025-07-01  [1]
                                    đảng viên                2,989  ngày 2025-07-01  [1]
                                    ủy viên ban chấp hành       34  ngày 2025-07-01  [1]
                        đại hội     đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030, không rõ ngày, dự kiến [1]
                        lần thứ     lần thứ I, nhiệm kỳ 2025 - 2030: đã ghi nhận; có nguồn nêu lần thứ và cho biết là dự kiến
                                    lần thứ II, nhiệm kỳ 2030 - 2035: theo quy tắc, theo nguồn thứ cấp; lần thứ I được ghi nhận cho nhiệm kỳ 2025 - 2030
                                      CONGRESS_TERM: đại hội 5 năm một lần, lần thứ tăng một so với đại hội trước; bản Điều lệ cũ nói như vậy về cấp tỉnh và cấp huyện, và có thể sớm hơn hoặc muộn hơn
                                      Điều lệ Đảng (%s; theo nguồn thứ cấp)
                        nhận xét    COMMITTEE_SIZE, khác quy định: Đảng bộ xã Đức Thọ: 34 ủy viên ban chấp hành; hợp thành từ nguyên trạng 3 đơn vị: nhiều nhất 33 ủy viên
                                      ban chấp hành đảng bộ xã, phường có 27 đến 33 ủy viên: đến 27 nếu nhập từ 2 đơn vị hoặc không nhập, đến 33 nếu nhập từ 3 đơn vị trở lên
                                      45-CT/TW (%s; đã được xác nhận)
                        nguồn       [1] Báo, https://example.org/duc-tho
                        """.formatted(
                                        PartyRule.COMMUNE_ORGANS.publication(),
                                        PartyRule.CONGRESS_TERM.publication(),
                                        PartyRule.COMMITTEE_SIZE.publication()),
                        ""));
    }

    @Test
    void newsIsRead() throws IOException {
        assertThat(run("read --announcement NEWS --format text --today", "vi"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        src/test/resources/vn/donvi/cli/news.txt

                        Nội dung
                          1:1 đại hội, nhiệm kỳ: Đại hội đại biểu Đảng bộ xã, xã Đức Thọ, lần thứ 1, nhiệm kỳ 2025 - 2030
                          1:26 đơn vị: xã Đức Thọ
                          3:1 ngày: --07-17
                          3:42 người: Trần Văn Thử, Bí thư Đảng ủy; Chủ tịch HĐND xã
                          4:1 thành lập: xã Đức Thọ, thị trấn Đức Thọ; xã Hòa Lạc (huyện Đức Thọ cũ)
                          4:111 diện tích: xã Đức Thọ, 9.5 km²

                        Đơn vị
                          1:1 xã Đức Thọ: Xã Đức Thọ (18229@2025-07-01); đơn vị duy nhất mang tên ấy
                            hiện nay: vẫn như vậy
                          4:1 xã Đức Thọ: Xã Đức Thọ (18229@2025-07-01); đơn vị duy nhất mang tên ấy được lập từ cả 2 đơn vị được nêu
                            hiện nay: vẫn như vậy
                          4:1 thị trấn Đức Thọ: Thị trấn Đức Thọ (18229@2004-08-31); đã nhập vào Xã Đức Thọ (18229@2025-07-01)
                            hiện nay: Xã Đức Thọ (18229@2025-07-01), 100 % dân số
                          4:1 xã Hòa Lạc (huyện Đức Thọ cũ): Xã Hòa Lạc (18280@2020-01-01); đã nhập vào Xã Đức Thọ (18229@2025-07-01)
                            hiện nay: Xã Đức Thọ (18229@2025-07-01), 100 % dân số

                        So với danh mục
                          4:1 khớp: hợp thành từ, văn bản nêu: thị trấn Đức Thọ; danh mục có: Thị trấn Đức Thọ (18229@2004-08-31), toàn bộ, 2025-07-01 [1665/NQ-UBTVQH15, Điều 1, khoản 37]
                          4:1 khớp: hợp thành từ, văn bản nêu: xã Hòa Lạc (huyện Đức Thọ cũ); danh mục có: Xã Hòa Lạc (18280@2020-01-01), toàn bộ, 2025-07-01 [1665/NQ-UBTVQH15, Điều 1, khoản 37]
                          4:1 văn bản không nêu: hợp thành từ, văn bản nêu: không có gì; danh mục có: Xã Đức Mới (18300@2007-01-01), toàn bộ, 2025-07-01 [1665/NQ-UBTVQH15, Điều 1, khoản 37]
                          4:111 khác: diện tích tự nhiên, văn bản nêu: 9.5 km²; danh mục có: 49.2 km², ngày 2014-01-01 [CENSUS-2019]
                          4:111 khác: diện tích tự nhiên, văn bản nêu: 9.5 km²; danh mục có: 48.93 km², ngày 2025-07-01 [1665/NQ-UBTVQH15]

                        Chưa hiểu
                          5:1 500 trong: Đã trồng 500 cây.

                        """, ""));
    }

    @Test
    void newsGoesIntoARegister() throws IOException {
        assertThat(run("read FIGURES --announcement --format text --to-register REGISTER", "vi"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        %s

                        Nội dung
                          1:1 ngày: 2025-08-20
                          1:17 đại hội, nhiệm kỳ: Đại hội đại biểu Đảng bộ xã, xã Đức Thọ, lần thứ 1, nhiệm kỳ 2025 - 2030
                          1:42 đơn vị: xã Đức Thọ
                          1:100 số đại biểu: xã Đức Thọ, 250 đại biểu
                          3:23 số tổ chức đảng: xã Đức Thọ, 77 tổ chức đảng trực thuộc
                          3:54 số đảng viên: xã Đức Thọ, 2990 đảng viên
                          3:79 đơn vị: xã Nơi Khác
                          3:94 số đảng viên: xã Nơi Khác, 100 đảng viên
                          4:1 người: Trần Văn Thử, Bí thư Đảng ủy xã Đức Thọ | Bí thư Đảng ủy xã

                        Đơn vị
                          1:17 xã Đức Thọ: Xã Đức Thọ (18229@2025-07-01); đơn vị duy nhất mang tên ấy vào 2025-08-20
                          3:79 xã Nơi Khác: không rõ; không có đơn vị nào mang tên ấy vào 2025-08-20

                        Trong sổ tổ chức đảng
                          1:17 chưa ghi: văn bản nêu đại hội hoặc hội nghị, nhưng không nói đã tổ chức hay khi nào tổ chức
                          1:100 đã ghi: 18229@2025-07-01, đại biểu dự đại hội 250
                          3:23 đã ghi: 18229@2025-07-01, tổ chức đảng trực thuộc 77
                          3:54 đã ghi: 18229@2025-07-01, đảng viên 2990
                          3:94 chưa ghi: danh mục không có đơn vị này: xã Nơi Khác
                          4:1 chưa ghi: tên người không được ghi vào sổ

                        """.formatted(folder.resolve("figures.txt")), """
                        donvi: đã ghi 3 nội dung vào sổ tổ chức đảng, 3 nội dung về tổ chức đảng hoặc người không ghi được; dùng sổ ấy bằng 'donvi party --register %s'
                        """.formatted(
                                folder.resolve("register"))));
    }

    @Test
    void clauseThatIsNotClearIsTold() throws IOException {
        assertThat(run("read ACT --resolve -o OVERLAY", "vi")).isEqualTo(new Run(ExitCode.USAGE, "", """
                        donvi: 9/NQ-UBTVQH16:10: Điều 1, khoản 2: ngày trước đó không có phường Không Có
                        donvi: không ghi gì, vì chưa phải mọi điều đều rõ; --partial ghi phần còn lại
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan 18229 18280 --neighbours BORDERS",
                "plan assess PARTS",
                "plan assess FAULTY",
                "plan compare PLAN --on 2025-01-01",
                "plan compare PLAN --on 2025-01-01 --format csv",
                "plan screen 18280 --on 2021-01-01 --period 2023-2025",
                "plan screen --on 2021-01-01 --period 2023-2025 --all",
                "plan alternatives 18280 --on 2021-01-01 --neighbours BORDERS --rule 76/2025",
                "plan alternatives 440 --on 2021-01-01 --neighbours BORDERS --partition",
                "plan alternatives 18280 --on 2021-01-01 --rule 7/1990",
                "plan alternatives 18280 --on 2021-01-01 --up-to 1",
                "plan screen 18280 --period 1990",
                "plan screen 99999 --period 2023-2025",
                "plan screen --rules TRAITS",
                "party 18229",
                "party 18280 --on 2021-01-01",
                "party 42",
                "party 99999",
                "read --announcement NEWS --format text --today",
                "read --announcement NEWS --format text --province Hồ_Chí_Minh",
                "read FIGURES --announcement --format text --to-register REGISTER",
                "read ACT --resolve -o OVERLAY",
                "read UNCLEAR --format csv",
                "read NEWS --format csv",
                "read none.txt --format csv",
                "read NEWS --announcement --resolve",
                "read NEWS --announcement --source",
                "read NEWS --announcement --province Nơi_Khác --format csv",
                "convert --code 18301 --to 2025-07-01",
                "convert --code 18280",
                "convert --code 99",
                "convert --code 26737 --to 2025-07-01",
                "convert --address Phường_Bến_Nghé,_Quận_1",
                "convert --address Xã_Đức_Lác,_Huyện_Đức_Thọ",
                "convert --address Hòa_Lạc",
                "convert none.csv --code-column code",
                "locate none.csv --lat-column lat --lon-column lon",
                "standards 18280 --on 2021-01-01",
                "standards 99999",
                "stats --by province --to 2004-01-01",
                "crosswalk --from 2025-06-30 --to 2025-07-01 --level district --to-level province --format csv",
                "harmonize none.csv --key k --count c --from 2020-01-01",
                "vintage none.csv --column c",
                "verify none.csv",
                "changes --overlay none",
                "party 18229 --register none",
                "export none/none.csv --on 1999-01-01"
            })
    void noEnglishIsLeft(String command) throws IOException {
        Run vietnamese = run(command, "vi");
        List<String> lines = Stream.concat(
                        // Tables are the same in every language.
                        command.contains("csv")
                                ? Stream.empty()
                                : vietnamese.out().lines(),
                        vietnamese.err().lines())
                .filter(line -> !line.contains("(tiếng Anh)"))
                .toList();

        assertThat(vietnamese.out() + vietnamese.err()).isNotEmpty();
        assertThat(lines.stream().flatMap(VietnameseTextTest::words).filter(ENGLISH::contains))
                .as(String.join("\n", lines))
                .isEmpty();
    }

    /** Programs read tables: nothing in them depends on the language, notes and verdicts neither. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan assess PARTS --format csv",
                "plan assess PARTS --format json",
                "plan compare PLAN --on 2025-01-01 --format jsonl",
                "plan screen --on 2021-01-01 --period 2023-2025 --all --format tsv",
                "plan alternatives 18280 --on 2021-01-01 --neighbours BORDERS --format json",
                "plan alternatives 440 --on 2021-01-01 --neighbours BORDERS --partition --format csv",
                "party --all",
                "party --province 42 --sums --format jsonl",
                "read NEWS --announcement --today --format csv",
                "read NEWS --announcement --compare --format json",
                "read UNCLEAR --format json",
                "read ACT --resolve --format csv"
            })
    void tablesAreTheSameInBothLanguages(String command) throws IOException {
        assertThat(run(command, "vi").out())
                .isNotEmpty()
                .isEqualTo(run(command, "en").out());
    }

    @Test
    void reportOnSourcesHasNoPhraseInEnglish() {
        Set<String> english = phrases(verified(Language.EN));
        Set<String> vietnamese = phrases(verified(Language.VI));

        assertThat(english).hasSizeGreaterThan(50);
        assertThat(vietnamese).hasSizeGreaterThan(50).doesNotContainAnyElementsOf(english);
    }

    /** What verify prints of the fixtures with the report on the sources of Việt Nam. */
    private static String verified(Language language) {
        KnownData known = new KnownData(
                Fixtures::twoProvinces,
                VietnamGazetteer::qualityReport,
                PartyFixtures::none,
                CodeFixtures::none,
                SeatFixtures::none);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), out, new PrintWriter(Writer.nullWriter()), false, language);
        assertThat(Donvi.run(known, Run.TODAY, terminal, "verify")).isEqualTo(ExitCode.DONE);
        String text = out.toString(UTF_8);
        return text.substring(text.indexOf("## "));
    }

    /** The cells and paragraphs of several words, but for a cell of two names. */
    private static Set<String> phrases(String report) {
        return report.lines()
                .flatMap(line -> Arrays.stream(line.split(" ?\\| ?")))
                .filter(cell -> cell.matches(".*(\\p{L} | \\p{L}).*") && !cell.matches("[a-z-]+, [a-z-]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(ADDRESS.matcher(text).replaceAll("").split("[^\\p{L}]+"));
    }

    /** The words of the English catalogues that the Vietnamese ones do not have. */
    private static Set<String> english() {
        try (Stream<Path> files = Files.list(CATALOGUES)) {
            Map<Boolean, Set<String>> words = files.map(file -> file.toString())
                    .collect(Collectors.partitioningBy(
                            file -> file.contains("_vi."),
                            Collectors.flatMapping(file -> words(texts(file)), Collectors.toCollection(TreeSet::new))));
            Set<String> english = new TreeSet<>(words.get(false));
            english.removeAll(words.get(true));
            return english;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a catalogue without its keys and comments. */
    private static String texts(String file) {
        try (Reader text = Files.newBufferedReader(Path.of(file))) {
            ResourceBundle catalogue = new PropertyResourceBundle(text);
            return catalogue.keySet().stream().map(catalogue::getString).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command with the names of its files in capitals, in a language. */
    private Run run(String command, String language) throws IOException {
        Stream.Builder<String> args = Stream.builder();
        for (String arg : command.split(" ", -1)) {
            args.add(
                    switch (arg) {
                        case "BORDERS" -> file("borders.csv", BORDERS);
                        case "TRAITS" -> file("traits.csv", TRAITS);
                        case "PLAN" -> file("plan.csv", PLAN);
                        case "PARTS" -> file("parts.csv", PARTS);
                        case "FAULTY" -> file("faulty.csv", FAULTY);
                        case "NEWS" -> ReadAnnouncementsTest.NEWS;
                        case "FIGURES" -> file("figures.txt", FIGURES);
                        case "ACT" -> file("act.txt", ACT);
                        case "UNCLEAR" -> "src/test/resources/vn/donvi/cli/unclear.txt";
                        case "REGISTER" -> folder.resolve("register").toString();
                        case "OVERLAY" -> folder.resolve("overlay").toString();
                        default -> arg.replace('_', ' ');
                    });
        }
        args.add("--lang").add(language);
        return Run.withParty(args.build().toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
