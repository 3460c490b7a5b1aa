package vn.donvi.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.text.ReadAnnouncementsTest;
import vn.donvi.cli.text.ReadCommandTest;

class SpreadsheetTest {
    @TempDir
    private Path folder;

    /** What puts cells into a sheet. */
    private interface Cells {
        void put(Worksheet sheet);
    }

    private Path workbook(Cells... sheets) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "test", "01.0000")) {
            for (int i = 0; i < sheets.length; i++) {
                sheets[i].put(workbook.newWorksheet("Sheet " + (i + 1)));
            }
        }
        return withResults(file);
    }

    /** Puts the result of the formula where a spreadsheet keeps it, which the writer of these files does not. */
    private Path withResults(Path file) throws IOException {
        Path whole = folder.resolve("whole.xlsx");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(whole))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(text.replace("<f>B2*2</f>", "<f>B2*2</f><v>25</v>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> types(Path file) throws IOException {
        List<String> types = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Row row : workbook.getFirstSheet().read()) {
                row.forEach(cell -> types.add(cell == null ? "-" : cell.getType() + " " + cell.getText()));
            }
        }
        return types;
    }

    /** A number that was a code, one that is an amount, a date, a formula. */
    private static void customers(Worksheet sheet) {
        String[] header = {"xã", "amount", "since", "is new", "double"};
        for (int i = 0; i < header.length; i++) {
            sheet.value(0, i, header[i]);
        }
        sheet.value(1, 0, 26740);
        sheet.value(1, 1, new BigDecimal("12.5"));
        sheet.value(1, 2, LocalDate.of(2024, 2, 29));
        sheet.style(1, 2).format("dd/mm/yyyy").set();
        sheet.value(1, 3, true);
        sheet.formula(1, 4, "B2*2");
        sheet.value(3, 0, 8);
        sheet.value(3, 1, 7);
        sheet.value(3, 2, LocalDateTime.of(2024, 2, 29, 12, 30));
        sheet.style(3, 2).format("yyyy-mm-dd hh:mm").set();
    }

    @Test
    void workbookIsConvertedToCsvWithItsNumbersAndDatesAndTheZerosOfItsCodes() throws IOException {
        Run run = Run.of("convert", workbook(SpreadsheetTest::customers).toString(), "--code-column", "xã");

        assertThat(run.out()).isEqualTo("""
                xã,amount,since,is new,double,donvi_status,donvi_code,donvi_name,donvi_type,donvi_province_code,\
                donvi_province,donvi_candidates,donvi_reason,donvi_note
                26740,12.5,2024-02-29,true,25,EXACT,26740,Phường Sài Gòn,phường,79,Thành phố Hồ Chí Minh,26740:1-1,IN_FORCE,\
                Phường Sài Gòn (26740@2025-07-01) is in force on 2025-07-01

                8,7,2024-02-29T12:30,,,NOT_FOUND,,,,,,,CODE_UNKNOWN,read as 00008; no unit has ever borne the code 00008
                """);
        assertThat(run.err())
                .startsWith(
                        "donvi: codes in the column 'xã' have lost their leading zeros; they are read with them, 8 as"
                                + " 00008\n");
    }

    @Test
    void workbookIsConvertedToAWorkbookWhoseCellsAreWhatTheyWere() throws IOException {
        Path out = folder.resolve("out.xlsx");

        Run run = Run.of(
                "convert", workbook(SpreadsheetTest::customers).toString(), "--code-column=xã", "-o", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(types(out))
                .startsWith(
                        "STRING xã",
                        "STRING amount",
                        "STRING since",
                        "STRING is new",
                        "STRING double",
                        "STRING donvi_status")
                .contains(
                        "NUMBER 26740",
                        "NUMBER 12.5",
                        "NUMBER 45351.0",
                        "BOOLEAN true",
                        "NUMBER 25",
                        "STRING 26740:1-1");
        Path again = folder.resolve("again.xlsx");
        Run second = Run.of("convert", out.toString(), "--code-column=xã", "-o", again.toString());
        assertThat(second.err())
                .contains(
                        "donvi: the table has been converted before; its columns donvi_status, donvi_code, donvi_name,"
                                + " donvi_type,");
        assertThat(types(again)).isEqualTo(types(out));
    }

    @Test
    void sheetIsTakenByItsName() throws IOException {
        Path file = workbook(SpreadsheetTest::customers, sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(1, 0, "26740");
        });

        assertThat(Run.of("vintage", file.toString(), "--sheet", "Sheet 2", "--column", "code")
                        .exitCode())
                .isZero();
        assertThat(Run.of("vintage", file.toString(), "--sheet", "x", "--column", "code"))
                .isEqualTo(new Run(
                        ExitCode.USAGE, "", "donvi: " + file + ": has no sheet 'x'; it has 'Sheet 1', 'Sheet 2'\n"));
    }

    @Test
    void titleRowsThatAreEmptyAreNoHeader() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(2, 0, "code");
            sheet.value(2, 1, "people");
            sheet.value(3, 0, "26740");
            sheet.value(3, 1, 7);
        });

        assertThat(Run.of("harmonize", file.toString(), "--key=code", "--count=people", "--from=2025-07-01"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        code,name,people,people_low,people_high,missing
                        26740,Phường Sài Gòn,7,7,7,
                        """, "donvi: people: 7 in all, 7 carried\n"));
    }

    @Test
    void tablesAreWrittenAsWorkbooks() throws IOException {
        Path out = folder.resolve("stats.xlsx");

        assertThat(Run.of("stats", "-o", out.toString())).isEqualTo(new Run(ExitCode.DONE, "", ""));

        assertThat(types(out))
                .startsWith(
                        "STRING group",
                        "STRING level",
                        "STRING code",
                        "STRING name",
                        "STRING before",
                        "STRING after",
                        "STRING difference",
                        "STRING level",
                        "STRING province")
                .contains("NUMBER 2");
    }

    @Test
    void whatIsReadIsAWorkbookWithItsFiguresAsNumbers() throws IOException {
        Path statements = folder.resolve("statements.xlsx");
        Path news = folder.resolve("news.xlsx");

        assertThat(Run.of("read", ReadCommandTest.FIGURES, "-o", statements.toString()))
                .isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(Run.of("read", "--announcement", "--compare", ReadAnnouncementsTest.NEWS, "-o", news.toString()))
                .isEqualTo(new Run(ExitCode.DONE, "", ""));

        assertThat(types(statements))
                .startsWith("STRING document", "STRING clause", "STRING statement")
                .contains("NUMBER 7.87", "NUMBER 3121", "NUMBER 79.45", "STRING Trúc Tây");
        assertThat(types(news))
                .startsWith("STRING file", "STRING line", "STRING column", "STRING words", "STRING unit")
                .contains("NUMBER 111", "STRING 18229@2025-07-01", "STRING differs");
    }

    @Test
    void traceIsAWorkbookTooAndItsTextAFile() throws IOException {
        Path rows = folder.resolve("trace.xlsx");
        Path text = folder.resolve("trace.txt");

        assertThat(Run.of("trace", "26740", "--format", "xlsx", "-o", rows.toString()))
                .isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(Run.of("trace", "26740", "-o", text.toString())).isEqualTo(new Run(ExitCode.DONE, "", ""));

        assertThat(types(rows)).startsWith("STRING date", "STRING kind").contains("STRING Phường Sài Gòn");
        assertThat(text)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Run.of("trace", "26740").out());
        assertThat(Run.of("trace", "26740", "--format", "xlsx"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: a workbook is not printed; give its file with -o\n"));
    }

    @Test
    void csvIsConvertedToAWorkbookOfTexts() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "code;phone;n\n26740;0912;1\n\nx;\"a\nb\";2;3\n");
        Path out = folder.resolve("out.xlsx");

        Run run = Run.of("convert", in.toString(), "--code-column", "code", "-o", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(types(out)).contains("STRING 0912", "STRING 1", "STRING x;\"a\nb\";2;3");
    }

    @Test
    void convertedRowsAreObjectsOfJson() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "code,n\n26740,1\n\n7,\"a\"\"b\"\n");

        Run run = Run.of("convert", in.toString(), "--code-column", "code", "--format", "jsonl");

        assertThat(run.out()).isEqualTo("""
                {"code":"26740","n":"1","donvi_status":"EXACT","donvi_code":"26740","donvi_name":"Phường Sài Gòn",\
                "donvi_type":"phường","donvi_province_code":"79","donvi_province":"Thành phố Hồ Chí Minh",\
                "donvi_candidates":"26740:1-1","donvi_reason":"IN_FORCE",\
                "donvi_note":"Phường Sài Gòn (26740@2025-07-01) is in force on 2025-07-01"}
                {"code":"7","n":"a\\"b","donvi_status":"NOT_FOUND","donvi_code":null,"donvi_name":null,\
                "donvi_type":null,"donvi_province_code":null,"donvi_province":null,"donvi_candidates":null,\
                "donvi_reason":"CODE_UNKNOWN","donvi_note":"read as 00007; no unit has ever borne the code 00007"}
                """);
        assertThat(Run.of("convert", in.toString(), "--code-column", "code", "--format", "json")
                        .out())
                .startsWith("[\n  {\n    \"code\": \"26740\",\n    \"n\": \"1\",\n")
                .endsWith("\n  }\n]\n");
    }

    @Test
    void columnsOfTheSameNameCannotBeMembersOfJson() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "code,n,n\n26740,1,2\n");

        assertThat(Run.of("convert", in.toString(), "--code-column", "code", "--format", "json"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: the table has the column 'n' twice, and members of JSON must differ; rename one of"
                                + " them\n"));
    }

    @Test
    void csvForASpreadsheetRunsNoCellAsAFormula() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.csv"),
                "code,=x\n26740,=1+1\n26740,-5\n26740,+84.5\n26740,-1-1\n26740,@a\n26740,\"\tb\"\n26740,-\n",
                StandardCharsets.UTF_8);

        String out = Run.of("convert", in.toString(), "--code-column", "code", "--for-spreadsheet")
                .out();

        assertThat(out).startsWith("\uFEFFcode,'=x,donvi_status,");
        assertThat(out.lines().skip(1).map(line -> line.split(",", -1)[1]))
                .containsExactly("'=1+1", "-5", "+84.5", "'-1-1", "'@a", "'\tb", "'-");
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "code\n1\n");
        Path missing = folder.resolve("missing.xlsx");
        Path directory = Files.createDirectory(folder.resolve("directory.xlsx"));
        Path empty = folder.resolve("zip.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(empty))) {
            zip.putNextEntry(new ZipEntry("a"));
        }

        assertThat(refusal(text)).isEqualTo(text + ": is no workbook of the format xlsx");
        assertThat(refusal(missing)).isEqualTo(missing + ": there is no such file");
        assertThat(refusal(directory)).isEqualTo(directory + ": is a directory");
        assertThat(refusal(empty))
                .isEqualTo(empty + ": is no workbook of the format xlsx: the part xl/workbook.xml is missing");
        assertThat(refusal(workbook(sheet -> {})))
                .isEqualTo(folder.resolve("table.xlsx") + ": is empty and has no header");
    }

    private static String refusal(Path file) {
        Run run = Run.of("convert", file.toString(), "--code-column", "code");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        return run.err().substring("donvi: ".length()).stripTrailing();
    }

    @Test
    void optionsOfOtherFormatsAreWrongUsage() throws IOException {
        Path file = workbook(SpreadsheetTest::customers);

        assertThat(Run.of("stats", "--format", "xlsx"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: a workbook is not printed; give its file with -o\n"));
        assertThat(Run.of("stats", "--format", "json", "--for-spreadsheet"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --for-spreadsheet is of CSV, not of json\n"));
        assertThat(Run.of("convert", file.toString(), "--code-column", "xã", "--separator", ";"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --separator is of CSV, not of a workbook\n"));
        assertThat(Run.of("convert", "t.csv", "--code-column", "xã", "--sheet", "x"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --sheet is of a workbook (.xlsx), not of CSV\n"));
    }
}
