package vn.donvi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.convert.ConvertCommandTest;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.language.Language;
import vn.donvi.cli.text.ReadCommandTest;

/** What the command says to a person whose language is Vietnamese; what programs read stays as it is. */
class VietnameseCommandTest {
    @Test
    void unitIsShown() {
        assertThat(Run.in(Language.VI, "show", "18301", "--on", "2019-06-01").out())
                .isEqualTo("""
                Xã Đức Lạc, Huyện Đức Thọ, Tỉnh Hà Tĩnh

                mã             18301
                id             18301@2004-08-31
                loại           xã
                tên tiếng Anh  Duc Lac Commune
                thuộc          Huyện Đức Thọ (440)
                               Tỉnh Hà Tĩnh (42)
                hiệu lực từ    2004-08-31 hoặc trước đó; dữ liệu bắt đầu từ ngày ấy
                hiệu lực đến   2019-12-31, nhập
                  theo         819/NQ-UBTVQH14, Điều 1, khoản 3 (ngày: có hiệu lực)
                               Sắp xếp các đơn vị hành chính cấp xã thuộc tỉnh Hà Tĩnh
                  thành        Xã Hòa Lạc (18280@2020-01-01), toàn bộ, 7.87 km², 3,121 người
                số liệu        dân số tổng điều tra  3,013 người  ngày 2019-04-01  CENSUS-2019  chính thức
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show 18280 --on 2021-01-01",
                "trace 18280 --on 2021-01-01",
                "trace 18280 --on 2021-01-01 --format mermaid",
                "trace 18280 --on 2021-01-01 --format dot",
                "convert --code 18301 --to 2025-07-01",
                "convert --code 18280",
                "stats --to 2025-07-01",
                "standards 18280 --on 2021-01-01",
                "standards --on 2025-07-01"
            })
    void textForPeopleHasNoEnglish(String command) {
        String text = Run.in(Language.VI, command.split(" ")).out();

        assertThat(text).isNotEmpty().isNotEqualTo(Run.of(command.split(" ")).out());
        assertThat(text.lines()
                        // The notes of the data are English.
                        .filter(line -> !line.startsWith("  ghi chú")
                                && !line.contains("suy ra:")
                                && !line.contains("(tiếng Anh)"))
                        .flatMap(line -> Arrays.stream(line.split("[^\\p{L}]+"))))
                .doesNotContain(
                        "in", "force", "since", "until", "people", "persons", "code", "date", "merger", "of", "by")
                .doesNotContain(
                        "population", "area", "census", "register", "official", "derived", "total", "units", "met");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show | thiếu CODE; xem 'donvi show --help'",
                "show 42 --on | --on thiếu DATE; xem 'donvi show --help'",
                "show 42 --on 2025-02-30 | --on: '2025-02-30' không phải là ngày có trong lịch theo dạng yyyy-mm-dd, như"
                        + " 2025-07-01",
                "show 42 --on 2004-01-01 | dữ liệu bắt đầu từ 2004-08-31 và không nói gì về 2004-01-01",
                "shw 1 | không có lệnh shw; ý bạn là 'donvi show 1'? Xem 'donvi --help'",
                "show --nix 1 | không có tùy chọn --nix; xem 'donvi show --help'",
                "find x --format xml | --format: 'xml' không thuộc csv, tsv, json, jsonl, xlsx",
                "find x --limit a | --limit: 'a' không phải là số nguyên",
                "plan 1 2 --tolerance x | --tolerance: 'x' không phải là số",
                "show 1 --on 2020-01-01 --on 2020-01-02 | --on chỉ được nêu một lần; xem 'donvi show --help'",
                "stats --population area --area | --population=MEASURE, --area không đi cùng nhau; xem 'donvi stats --help'",
                "find x --format xlsx | sổ tính không in ra được; hãy cho tên tệp bằng -o",
                "changes --document 1/X | không có văn bản nào có số 1/X",
                "stats --from 2020-01-01 --to 2019-01-01 | --from 2020-01-01 sau --to 2019-01-01",
                "harmonize x.csv --key k | hãy cho biết chuyển gì: --count hoặc --mean, với một cột",
                "--lang fr show 1 | --lang: 'fr' không thuộc en, vi",
                "plan 1 | hãy nêu từ hai đơn vị, hoặc một trong các lệnh assess, compare, screen, alternatives và surplus"
            })
    void messagesAreVietnamese(String command, String message) {
        assertThat(Run.in(Language.VI, command.split(" ")))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }

    @Test
    void summaryOfATableIsVietnamese() {
        assertThat(Run.in(
                                Language.VI,
                                "convert",
                                ConvertCommandTest.CUSTOMERS,
                                "--address-column",
                                "address",
                                "--to",
                                "2025-07-01")
                        .err())
                .startsWith("donvi: đã đổi ")
                .contains(" dòng sang ngày 2025-07-01\n  EXACT ");
    }

    /** Programs read tables, so nothing in them depends on the language: names of columns, codes, reasons and notes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "find hoa lac",
                "find hoa lac --format tsv",
                "find hoa lac --format json",
                "find hoa lac --format jsonl",
                "find hoa lac --format xlsx -o FILE",
                "trace 18280 --on 2021-01-01 --format csv",
                "trace 18280 --on 2021-01-01 --format json",
                "trace 18280 --on 2021-01-01 --format xlsx -o FILE",
                "convert CUSTOMERS --address-column address --to 2025-07-01",
                "convert CUSTOMERS --address-column address --to 2025-07-01 -o FILE --report REPORT",
                "convert CUSTOMERS --code-column address --from 2019-06-01",
                "crosswalk --from 2004-08-31 --to 2025-07-01",
                "changes",
                "changes --format jsonl",
                "stats --format csv",
                "stats --by kind",
                "stats --rounds",
                "standards 18280 --on 2021-01-01 --format csv",
                "standards --on 2021-01-01 --format json",
                "read REFORM",
                "read REFORM --format json",
                "verify --balance",
                "vintage CUSTOMERS --column address --unexplained"
            })
    void tablesAreTheSameInBothLanguages(String command, @TempDir Path folder) throws IOException {
        assertThat(files(command, Language.VI, folder.resolve("vi")))
                .isNotEmpty()
                .isEqualTo(files(command, Language.EN, folder.resolve("en")));
    }

    /** What a command prints and writes to files. */
    private static String files(String command, Language language, Path folder) throws IOException {
        Files.createDirectory(folder);
        String[] args = Stream.of(command.split(" "))
                .map(arg -> switch (arg) {
                    case "FILE" ->
                        folder.resolve(command.contains("xlsx") ? "out.xlsx" : "out.csv")
                                .toString();
                    case "REPORT" -> folder.resolve("report.csv").toString();
                    case "CUSTOMERS" -> ConvertCommandTest.CUSTOMERS;
                    case "REFORM" -> ReadCommandTest.REFORM;
                    default -> arg;
                })
                .toArray(String[]::new);
        StringBuilder all = new StringBuilder(Run.in(language, args).out());
        try (Stream<Path> written = Files.list(folder).sorted()) {
            for (Path file : written.toList()) {
                all.append(file.getFileName()).append(content(file));
            }
        }
        return all.toString();
    }

    /** The bytes of a file; of a workbook those of its parts, except for the one with the time when it was written. */
    private static String content(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Arrays.toString(Files.readAllBytes(file));
        }
        StringBuilder parts = new StringBuilder();
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(workbook.entries())) {
                if (!part.getName().equals("docProps/core.xml")) {
                    parts.append(part.getName())
                            .append(Arrays.toString(
                                    workbook.getInputStream(part).readAllBytes()));
                }
            }
        }
        return parts.toString();
    }
}
