package vn.donvi.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** Every fault of a workbook is one sentence with its place. */
class FaultyWorkbookTest {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    private Path folder;

    /** The parts of a workbook with the column {@code code} and a row. */
    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='" + TYPE
                        + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='Khách' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                RELATIONS,
                "<Relationships>"
                        + "<Relationship Id='rId1' Type='" + TYPE + "worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Type='" + TYPE + "sharedStrings' Target='/xl/sharedStrings.xml'/>"
                        + "<Relationship Id='rId3' Type='" + TYPE + "styles' Target='styles.xml'/></Relationships>");
        parts.put(
                TEXTS, "<sst><si><t>code</t></si><si><r><t>267</t></r><rPh><t>x</t></rPh><r><t>40</t></r></si></sst>");
        parts.put(STYLES, "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.put(
                SHEET,
                sheet("<row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c r='A2' t='s'><v>1</v></c></row>"));
        return parts;
    }

    private static String sound(String part) {
        return Objects.requireNonNull(parts().get(part));
    }

    private static String sheet(String rows) {
        return "<?xml version='1.0'?><worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String rows(String second) {
        return sheet("<row r='1'><c r='A1' t='s'><v>0</v></c></row>" + second);
    }

    private Path workbook(Map<String, String> parts) throws IOException {
        return workbook(parts, StandardCharsets.UTF_8);
    }

    private Path workbook(Map<String, String> parts, Charset charset) throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(charset));
            }
        }
        return file;
    }

    private Path with(String name, String content) throws IOException {
        Map<String, String> parts = parts();
        parts.put(name, content);
        return workbook(parts);
    }

    private Path without(String name) throws IOException {
        Map<String, String> parts = parts();
        parts.remove(name);
        return workbook(parts);
    }

    private static Run convert(Path file) {
        return Run.of("convert", file.toString(), "--code-column", "code");
    }

    private static void isRefused(Path file, String message) {
        for (String command : new String[] {"convert --code-column", "vintage --column"}) {
            String[] words = command.split(" ", -1);
            assertThat(Run.of(words[0], file.toString(), words[1], "code"))
                    .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + file + ": " + message + "\n"));
        }
    }

    @Test
    void soundOneIsRead() throws IOException {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
            assertThat(convert(workbook(parts(), charset)).out())
                    .startsWith("code,donvi_status")
                    .contains("\n26740,EXACT,");
        }
    }

    @Test
    void relationOfThePackageMayBeMissing() throws IOException {
        assertThat(convert(without("_rels/.rels")).out()).contains("\n26740,EXACT,");
    }

    @Test
    void stylesAndSharedTextsMayBeMissingIfNothingNeedsThem() throws IOException {
        Map<String, String> parts = parts();
        parts.remove(STYLES);
        parts.remove(TEXTS);
        parts.put(
                RELATIONS,
                "<Relationships><Relationship Id='rId1' Type='worksheet'"
                        + " Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put(
                SHEET,
                sheet("<row><c t='inlineStr'><is><t>code</t></is></c></row><row><c s='0'><v>26740</v></c></row>"));
        assertThat(convert(workbook(parts)).out()).contains("\n26740,EXACT,");

        parts.put(
                SHEET,
                sheet("<row><c t='inlineStr'><is><t>code</t></is></c></row><row><c s='1'><v>26740</v></c></row>"));
        isRefused(workbook(parts), "sheet 'Khách', cell A2: has the style 1, but there are 0, counted from 0");
    }

    @Test
    void missingPartIsNamed() throws IOException {
        isRefused(without(STYLES), "the part xl/styles.xml is missing");
        isRefused(without(TEXTS), "the part xl/sharedStrings.xml is missing");
        isRefused(without(SHEET), "sheet 'Khách': the part xl/worksheets/sheet1.xml is missing");
        isRefused(without("xl/workbook.xml"), "is no workbook of the format xlsx: the part xl/workbook.xml is missing");
        isRefused(
                without(RELATIONS), "the part xl/workbook.xml: the sheet 'Khách' is not in xl/_rels/workbook.xml.rels");
        isRefused(
                with(RELATIONS, "<Relationships/>"),
                "the part xl/workbook.xml: the sheet 'Khách' is not in xl/_rels/workbook.xml.rels");
        isRefused(
                with(
                        RELATIONS,
                        "<Relationships><Relationship Id='rId1' Type='x' TargetMode='External' Target='y'/>"
                                + "</Relationships>"),
                "the part xl/workbook.xml: the sheet 'Khách' is in another file");
        isRefused(with("xl/workbook.xml", "<workbook/>"), "the part xl/workbook.xml: has no sheet");
        isRefused(with(SHEET, "<chartsheet/>"), "sheet 'Khách': is no table");
        isRefused(with(SHEET, "<worksheet/>"), "sheet 'Khách': has no data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='2'><c r='A2' t='s'><v>-1</v></c></row> | cell A2: has the shared text -1, but there are 2,"
                        + " counted from 0",
                "<row r='2'><c r='A2' t='s'><v>2</v></c></row> | cell A2: has the shared text 2, but there are 2,"
                        + " counted from 0",
                "<row r='2'><c r='A2' t='s'><v>99999999999</v></c></row> | cell A2: has the shared text '99999999999',"
                        + " which is no number",
                "<row r='2'><c r='A2' t='s'><v>x</v></c></row> | cell A2: has the shared text 'x', which is no number",
                "<row r='2'><c r='XFE2'><v>1</v></c></row> | row 2: a cell is called 'XFE2', but the cells of the row"
                        + " are A2 to XFD2",
                "<row r='2'><c r='A3'><v>1</v></c></row> | row 2: a cell is called 'A3', but the cells of the row are"
                        + " A2 to XFD2",
                "<row r='2'><c r='A0'><v>1</v></c></row> | row 2: a cell is called 'A0', but the cells of the row are"
                        + " A2 to XFD2",
                "<row r='2'><c r='A-2'><v>1</v></c></row> | row 2: a cell is called 'A-2', but the cells of the row are"
                        + " A2 to XFD2",
                "<row r='2'><c r='ZZZZZZZZ2'><v>1</v></c></row> | row 2: a cell is called 'ZZZZZZZZ2', but the cells of"
                        + " the row are A2 to XFD2",
                "<row r='2'><c r='2'><v>1</v></c></row> | row 2: a cell is called '2', but the cells of the row are A2"
                        + " to XFD2",
                "<row r='2'><c r=''><v>1</v></c></row> | row 2: a cell is called '', but the cells of the row are A2 to"
                        + " XFD2",
                "<row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>1</v></c></row> | row 2: the cell A2 is there twice",
                "<row r='0'/> | after row 1: the number of a row is 0, but must be from 1 to 1048576",
                "<row r='-5'/> | after row 1: the number of a row is -5, but must be from 1 to 1048576",
                "<row r='1048577'/> | after row 1: the number of a row is 1048577, but must be from 1 to 1048576",
                "<row r='99999999999'/> | after row 1: the attribute r of <row> is no whole number: '99999999999'",
                "<row r='x'/> | after row 1: the attribute r of <row> is no whole number: 'x'",
                "<row r='1'/> | after row 1: row 1 comes out of order",
                "<row r='2'><c r='A2'><v>abc</v></c></row> | cell A2: is no number: 'abc'",
                "<row r='2'><c r='A2'><v>1E999999999</v></c></row> | cell A2: is no number that a spreadsheet has:"
                        + " '1E999999999'",
                "<row r='2'><c r='A2' t='b'><v>7</v></c></row> | cell A2: is neither true nor false: '7'",
                "<row r='2'><c r='A2' t='q'><v>7</v></c></row> | cell A2: is of the unknown type 'q'",
                "<row r='2'><c r='A2' s='2'><v>7</v></c></row> | cell A2: has the style 2, but there are 2, counted"
                        + " from 0",
                "<row r='2'><c r='A2' s='-1'><v>7</v></c></row> | cell A2: has the style -1, but there are 2, counted"
                        + " from 0",
                "<row r='2'><c r='A2' s='x'><v>7</v></c></row> | cell A2: the attribute s of <c> is no whole number:"
                        + " 'x'",
            })
    void faultyCellIsToldWithItsPlace(String rows, String message) throws IOException {
        isRefused(with(SHEET, rows(rows)), "sheet 'Khách', " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, TEXTS, STYLES, RELATIONS, "xl/workbook.xml", "_rels/.rels"})
    void brokenXmlIsToldWithItsPartAndEntitiesAreNotFollowed(String part) throws IOException {
        String sound = sound(part);
        String secret =
                Files.writeString(folder.resolve("secret"), "secret").toUri().toString();
        String root = sound.replaceAll("^(<\\?.*?\\?>)?<(\\w+).*$", "$2");

        for (String broken : new String[] {
            "", "x", sound.substring(0, sound.length() - 3), "<" + root + "><a></b></" + root + ">", "<" + root + ">&x;"
        }) {
            Run run = convert(with(part, broken));
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("donvi: " + folder.resolve("t.xlsx") + ": ")
                    .contains("the part " + part + " is no well-formed XML, in line 1, column ")
                    .hasLineCount(1);
        }
        for (String type : new String[] {
            "<!DOCTYPE x [<!ENTITY x SYSTEM '" + secret + "'>]>",
            "<!DOCTYPE x SYSTEM '" + secret + "'>",
            "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
        }) {
            Run run = convert(with(part, type + sound.replaceAll("^<\\?.*?\\?>", "")));
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).endsWith("the part " + part + " has a document type, which no workbook has\n");
        }
    }

    @Test
    void whatIsNoZipOfAWorkbookIsSaidToBeNone() throws IOException {
        Path file = folder.resolve("t.xlsx");
        String none = "is no workbook of the format xlsx";

        Files.write(file, new byte[0]);
        isRefused(file, none);
        Files.writeString(file, "PK\3\4 but no more");
        isRefused(file, none);
        byte[] whole = Files.readAllBytes(workbook(parts()));
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        isRefused(file, none);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.finish();
        }
        isRefused(file, none + ": the part xl/workbook.xml is missing");
        Files.write(file, new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
        });
        isRefused(file, none + ", but of an older one, or protected by a password; save it as xlsx without a password");
    }

    @Test
    void damagedPartIsTold() throws IOException {
        Path file = workbook(parts());
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int content = text.indexOf(SHEET) + SHEET.length();
        for (int i = content; i < content + 40; i++) {
            bytes[i] = (byte) 0xFF;
        }
        Files.write(file, bytes);

        isRefused(file, "the part " + SHEET + " is damaged and cannot be unpacked");
    }

    /** A part of which a piece is repeated so often that it does not fit into memory, but into a small file. */
    private Path bomb(String name, String before, String piece, long times, String after) throws IOException {
        Path file = folder.resolve("t.xlsx");
        byte[] many = piece.repeat(1 << 12).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals(name)) {
                    zip.write(before.getBytes(StandardCharsets.UTF_8));
                    write(many, times >> 12, zip);
                    zip.write(after.getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }

    private static void write(byte[] bytes, long times, OutputStream out) throws IOException {
        for (long i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    @Test
    void whatUnpacksToMoreThanIsTakenIsTold() throws IOException {
        String open =
                "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c r='A2' t='str'><v>";
        String piece = "has a text, tag or comment of more characters than the limit of 1,048,576";

        isRefused(bomb(SHEET, open, "x", 1L << 31, ""), "sheet 'Khách', cell A2: the part " + SHEET + " " + piece);
        isRefused(
                bomb(SHEET, open, "<![CDATA[x]]>", 1L << 21, ""),
                "sheet 'Khách', cell A2: <v> has more text than the limit of 1,048,576 characters");
        isRefused(
                bomb(SHEET, open + "<![CDATA[", "<a>", 1L << 21, ""),
                "sheet 'Khách', cell A2: the part " + SHEET + " " + piece);
        isRefused(
                bomb(SHEET, "<worksheet><!-- ", "<a>", 1L << 21, ""), "sheet 'Khách': the part " + SHEET + " " + piece);
        isRefused(bomb(SHEET, "<worksheet a='", "x", 1L << 21, ""), "sheet 'Khách': the part " + SHEET + " " + piece);
        isRefused(
                bomb(SHEET, "<worksheet>", "<a>", 1L << 12, ""),
                "sheet 'Khách': the part " + SHEET + " is no well-formed XML, in line 1, column 203");
        isRefused(
                bomb(STYLES, "<styleSheet>", "<xf/>", 1L << 24, ""),
                "the part " + STYLES + " has more characters than the limit of 16,777,216 when it is unpacked");
        isRefused(
                bomb("xl/workbook.xml", "<workbook><sheets>", "<sheet name='x' id='rId1'/>", 1L << 20, ""),
                "the part xl/workbook.xml has more characters than the limit of 16,777,216 when it is unpacked");
    }

    @Test
    void sharedTextsThatDoNotFitIntoMemoryAreTold() throws IOException {
        Run run = convert(bomb(TEXTS, "<sst>", "<si><t>" + "x".repeat(1 << 12) + "</t></si>", 1L << 18, "</sst>"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("donvi: " + folder.resolve("t.xlsx") + ": the part " + TEXTS
                        + ": the texts of all cells take more memory than the limit of ")
                .endsWith(" bytes; save the sheet as CSV\n");
    }

    @Test
    void rowThatNamesALongTextInEveryCellIsTold() throws IOException {
        Map<String, String> parts = parts();
        parts.put(TEXTS, "<sst><si><t>code</t></si><si><t>" + "x".repeat(32_767) + "</t></si></sst>");
        parts.put(SHEET, rows("<row r='2'>" + "<c t='s'><v>1</v></c>".repeat(1 << 14) + "</row>"));
        isRefused(workbook(parts), "sheet 'Khách', row 2: has more text than the limit of 16,777,216 characters");

        parts.put(SHEET, rows("<row r='2'>" + "<c/>".repeat((1 << 14) + 1) + "</row>"));
        isRefused(workbook(parts), "sheet 'Khách', row 2: has more cells than the limit of 16384");
    }

    @Test
    void moreSheetsThanTheLimitAreTold() throws IOException {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i <= 1_000; i++) {
            sheets.append("<sheet name='").append(i).append("' id='rId1'/>");
        }
        isRefused(
                with("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>"),
                "the part xl/workbook.xml: there are more sheets than the limit of 1000");
    }

    @Test
    void anyNumberOfCharactersMayBeWrittenAsEntities() throws IOException {
        String text =
                "<row r='%d'><c r='A%d' t='inlineStr'><is><t>" + "&amp;&#x1EBF;".repeat(1_000) + "</t></is></c></row>";
        StringBuilder rows = new StringBuilder();
        for (int row = 2; row < 400; row++) {
            rows.append(String.format(Locale.ROOT, text, row, row));
        }
        Run run = convert(with(SHEET, rows(rows.toString())));

        assertThat(run.out().lines()).hasSize(399);
        assertThat(run.out()).contains("&ế&ế");
    }

    @Test
    void datesAndGapsAreReadAsTheyAre() throws IOException {
        String row =
                "<row r='2'><c r='A2'><v>26740</v></c><c r='B2' s='1'><v>45351</v></c><c r='C2' s='1'><f>x</f><v>60.5</v></c>"
                        + "<c r='D2' s='1'><v>-1</v></c><c r='E2' s='1'><v>99999999</v></c><c r='F2' t='e'><v>#N/A</v></c></row>";
        String header = "<row r='1'>" + "<c t='inlineStr'><is><t>code</t></is></c>"
                + "<c t='inlineStr'><is><t>x</t></is></c>".repeat(5) + "</row>";
        Path file = with(SHEET, sheet(header + row + "<row r='1048576'><c r='A1048576'><v>26740</v></c></row>"));

        Run run = convert(file);

        assertThat(run.out()).contains("\n26740,2024-02-29,1900-03-01T12:00,-1,99999999,\"#N/A\",EXACT,");
        assertThat(run.out().lines().count()).isEqualTo(1_048_576);
        Map<String, String> since1904 = parts();
        since1904.put(
                "xl/workbook.xml", sound("xl/workbook.xml").replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        since1904.put(SHEET, sheet(header + row));
        assertThat(convert(workbook(since1904)).out()).contains("\n26740,2028-03-01,1904-03-01T12:00,-1,");
    }
}
