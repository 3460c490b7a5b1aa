package vn.donvi.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.table.SheetCsv;
import vn.donvi.cli.text.ReadAnnouncementsTest;
import vn.donvi.cli.text.ReadCommandTest;

class EncodingTest {
    private static final String NOTHING =
            "donvi: nothing was recognised in the whole table: are the columns the right ones, and the letters"
                    + " readable (--encoding)?\n";

    @TempDir
    private Path folder;

    private Path file(String text, String charset) throws IOException {
        return Files.write(folder.resolve("in.csv"), text.getBytes(Charset.forName(charset)));
    }

    private static Run convert(Path file, String... options) {
        String[] args = new String[options.length + 5];
        args[0] = "convert";
        args[1] = file.toString();
        args[2] = "--address-column=address";
        args[3] = "--to=2025-07-01";
        args[4] = "--from=2025-07-01";
        System.arraycopy(options, 0, args, 5, options.length);
        return Run.of(args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tcvn3        | TCVN3 (ABC)  | windows-1252 | X· §øc Thä, TØnh Hµ TÜnh",
                "vni          | VNI          | windows-1252 | Xaõ Ñöùc Thoï, Tænh Haø Tónh",
                "windows-1258 | Windows-1258 | windows-1252 | XaÞ Ðýìc Thoò, TiÒnh HaÌ TiÞnh",
            })
    void isToldAndReadWithItsName(String name, String label, String charset, String address) throws IOException {
        for (String written : new String[] {charset, "UTF-8"}) {
            Path in = file("address\n\"" + address + "\"\n", written);

            Run unreadable = convert(in);
            assertThat(unreadable.err())
                    .startsWith("donvi: " + in + " looks like " + label + ": try --encoding " + name + "\n")
                    .endsWith(NOTHING);

            Run read = convert(in, "--encoding", name);
            assertThat(read.out()).contains(",EXACT,18229,Xã Đức Thọ,");
            assertThat(read.out().lines().skip(1)).allMatch(line -> line.startsWith("\"Xã Đức Thọ, "));
            assertThat(read.err()).startsWith("donvi: 1 row converted to 2025-07-01\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, utf-16le, UTF-16 (little-endian)",
        "UTF-16BE, utf-16be, UTF-16 (big-endian)",
        "UTF-16, utf-16, UTF-16"
    })
    void utf16IsToldAndReadWithItsName(String charset, String name, String label) throws IOException {
        Path in = file("address\n\"Xã Đức Thọ, Tỉnh Hà Tĩnh\"\n", charset);

        Run refused = convert(in);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err())
                .startsWith("donvi: " + in + " looks like " + label + ": try --encoding " + name + "\ndonvi: in.csv:");

        assertThat(convert(in, "--encoding", name).out()).contains("Tỉnh Hà Tĩnh\",EXACT,18229,");
    }

    @Test
    void workbookInAFontIsToldAndReadWithItsName() throws IOException {
        Path in = folder.resolve("in.xlsx");
        try (OutputStream out = Files.newOutputStream(in);
                Workbook workbook = new Workbook(out, "test", "01.0000")) {
            Worksheet sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "address");
            sheet.value(1, 0, "X· §øc Thä, TØnh Hµ TÜnh");
        }

        assertThat(convert(in).err()).startsWith("donvi: " + in + " looks like TCVN3 (ABC): try --encoding tcvn3\n");
        assertThat(convert(in, "--encoding=TCVN3").out()).contains("\"Xã Đức Thọ, Tỉnh Hà Tĩnh\",EXACT,18229,");
        Path out = folder.resolve("out.xlsx");
        assertThat(convert(in, "--encoding=tcvn3", "-o", out.toString()).exitCode())
                .isZero();
        try (SheetCsv sheet = SheetCsv.open(out, null, false)) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"Xã Đức Thọ, Tỉnh Hà Tĩnh\",EXACT");
        }
    }

    @Test
    void resolutionsAndNewsAreReadInTheirEncoding() throws IOException {
        String news = Files.readString(Path.of(ReadAnnouncementsTest.NEWS));
        Path file = Files.writeString(folder.resolve("news.txt"), news, StandardCharsets.UTF_16LE);

        String expected = Run.of("read", "--announcement", ReadAnnouncementsTest.NEWS)
                .out()
                .replace(ReadAnnouncementsTest.NEWS, file.toString());
        assertThat(Run.of("read", "--announcement", file.toString(), "--encoding", "utf-16le")
                        .out())
                .isEqualTo(expected);
        Path resolution = Files.writeString(
                folder.resolve("resolution.md"),
                Files.readString(Path.of(ReadCommandTest.FIGURES)),
                StandardCharsets.UTF_16);
        assertThat(Run.of("read", resolution.toString(), "--encoding", "utf-16").out())
                .isEqualTo(Run.of("read", ReadCommandTest.FIGURES).out());
    }

    @Test
    void readableTextIsNotDoubted() throws IOException {
        Path in = file("address\n\"Xã Đức Thọ, Tỉnh Hà Tĩnh\"\n", "UTF-8");

        assertThat(convert(in).err()).startsWith("donvi: 1 row converted to 2025-07-01\n");
        assertThat(convert(in, "--encoding", "latin").err())
                .isEqualTo("donvi: --encoding: 'latin' is not one of utf-8, utf-16, utf-16le, utf-16be, windows-1258,"
                        + " tcvn3, vni\n");
    }

    @Test
    void tableOfWhichNothingIsRecognisedIsSaidToBeOne() throws IOException {
        assertThat(convert(file("address\nx\ny\n", "UTF-8")).err()).endsWith(NOTHING);
        assertThat(convert(file("address\n", "UTF-8")).err()).doesNotContain("nothing was");
        assertThat(convert(file("address\nx\n\"Xã Đức Thọ, Tỉnh Hà Tĩnh\"\n", "UTF-8"))
                        .err())
                .doesNotContain("nothing was");
    }
}
