package vn.donvi.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.spark.LocalSpark;

/** The job beside the command on the same files. */
class ConvertJobTest {
    private static final String[] ADDRESSES = {
        "59 Nguyễn Sỹ Sách, P15, Tân Bình, TP.HCM",
        "phường Thụy Khuê, Tây Hồ, Hà Nội",
        "Xã Tân Lập, Tỉnh Phú Thọ",
        "12 Lê Lợi, P. Bến Nghé, Q1, TP.HCM",
        "xa duc lac, huyen duc tho, ha tinh",
        "Quận 1, TP.HCM",
        "nowhere at all",
        ""
    };

    /** Rows that are not as they should be, and such that only look so. */
    private static final String[] ODD_ROWS = {
        "7,\"Lan \"\"Bé\"\"\",\"Xã Đức Thọ,\r\nHà Tĩnh\",old\r\n",
        "8,short\r\n",
        "9,long,\"Phường Tây Hồ, Hà Nội\",old,more,and more\n",
        "\n",
        "10,\"text after\" quote,\"Phường Tây Hồ, Hà Nội\",old\n",
        "11,\"a,b\n12,\"\"c\"\",d\n,e\",Phường Tây Hồ Hà Nội,\"\n\"\n",
        "12,NUL \0 in it,\"Phường Tây Hồ, Hà Nội\",old\n",
        "13,\"not closed,\"Phường Tây Hồ, Hà Nội\",old\n",
        "14,CR only,\"Phường Tây Hồ, Hà Nội\",old\r",
    };

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit sets it first
    private static SparkSession spark;

    /** What the command makes of the odd file. */
    private static byte[] ofOddFile = {};

    @BeforeAll
    static void start() throws Exception {
        spark = LocalSpark.start(Map.of());
        ofOddFile = command(oddFile("odd.csv"), "--address-column", "address");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--to", "2025-07-01"));
        int code = ConvertJob.run(
                spark, new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private static Run done(String... arguments) {
        Run run = run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    /** Converts a file by the command, in a JVM of its own. */
    private static byte[] command(Path file, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve(file.getFileName() + ".expected.csv");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                "vn.donvi.cli.Main",
                "convert",
                file.toString(),
                "-o",
                out.toString(),
                "--to",
                "2025-07-01"));
        command.addAll(List.of(options));
        File messages = folder.resolve("messages").toFile();
        Process process = new ProcessBuilder(command).redirectError(messages).start();
        assertThat(process.waitFor()).as(() -> messages.toString()).isZero();
        return Files.readAllBytes(out);
    }

    /** Writes a file with good and odd rows, in about the ratio of 10 to 1. */
    private static Path oddFile(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFFid,name,address,donvi_code\r\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 300; i++) {
            String row = i + ",Nguyễn Văn " + i + ",\"" + ADDRESSES[i % ADDRESSES.length] + "\",old\n";
            bytes.writeBytes(row.getBytes(StandardCharsets.UTF_8));
            if (i % 10 == 0) {
                bytes.writeBytes(ODD_ROWS[i / 10 % ODD_ROWS.length].getBytes(StandardCharsets.UTF_8));
            }
            if (i % 50 == 0) {
                bytes.writeBytes("15,not UTF-8,\"Phường T\u00e2y H\u1ed3, H\u00e0 N\u1ed9i \u00ff\",old\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        bytes.writeBytes("16,the last,\"Quận 1, TP.HCM\",old".getBytes(StandardCharsets.UTF_8));
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 200})
    void oneFileIsByteForByteThatOfTheCommandHoweverItIsCut(int splits) throws Exception {
        Path file = oddFile("cut-" + splits + ".csv");
        Path out = folder.resolve("cut-out-" + splits + ".csv");

        done(file.toString(), "--address-column", "address", "-o", out.toString(), "--single", "--splits", "" + splits);

        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(ofOddFile, StandardCharsets.ISO_8859_1));
        assertThat(folder.resolve("." + out.getFileName() + ".parts")).doesNotExist();
    }

    /** The rows of CSV with its header, without blank lines. */
    private static List<List<String>> parsed(byte[] csv) throws IOException {
        try (CSVParser rows = CSVFormat.DEFAULT.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            return rows.stream().map(CSVRecord::toList).toList();
        }
    }

    private static Map<String, Long> rows(String summary) {
        return summary.lines()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(line -> line[0] + " " + line[1], line -> Long.valueOf(line[2])));
    }

    @Test
    void theSummaryCountsEveryRowThatIsNotBlank() throws Exception {
        Path file = oddFile("counted.csv");
        Run run = done(
                file.toString(),
                "--address-column",
                "address",
                "-o",
                folder.resolve("counted.out").toString(),
                "--splits",
                "9");
        Run again = done(
                file.toString(),
                "--address-column",
                "address",
                "-o",
                folder.resolve("again.out").toString());
        assertThat(again.out()).isEqualTo(run.out());
        List<List<String>> rows = parsed(ofOddFile);
        int status = rows.get(0).indexOf("donvi_status");
        int reason = rows.get(0).indexOf("donvi_reason");
        Map<String, Long> expected = rows.stream()
                .skip(1)
                .collect(Collectors.groupingBy(row -> row.get(status) + " " + row.get(reason), Collectors.counting()));
        assertThat(run.out()).startsWith("status,reason,rows\nEXACT,");
        assertThat(rows(run.out())).isEqualTo(expected).containsKeys("NOT_FOUND UNREADABLE", "SPLIT DIVIDED");
    }

    @Test
    void aFolderHasAFileWithAHeaderForEachSplit() throws Exception {
        Path file = oddFile("parts.csv");
        Path out = folder.resolve("parts.out");
        done(file.toString(), "--address-column", "address", "-o", out.toString(), "--splits", "4");
        byte[] expected = ofOddFile;
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        byte[] header = Arrays.copyOf(expected, new String(expected, StandardCharsets.ISO_8859_1).indexOf('\n') + 1);
        joined.writeBytes(header);
        for (int part = 0; part < 4; part++) {
            byte[] bytes = Files.readAllBytes(out.resolve("part-r-0000" + part + ".csv"));
            assertThat(bytes).startsWith(header);
            joined.write(bytes, header.length, bytes.length - header.length);
        }
        assertThat(joined.toByteArray()).isEqualTo(expected);
        assertThat(out.resolve("_SUCCESS")).exists();
    }

    @Test
    void columnsOfNamesDatesAndPreferenceAreThoseOfTheCommand() throws Exception {
        Path file = Files.writeString(folder.resolve("names.csv"), """
                ward;city;street
                Phường 15;TP.HCM;59 Nguyễn Sỹ Sách
                Xã Tân Lập;Tỉnh Phú Thọ;
                Phường Ngọc Hà;Hà Nội;1
                ;Hà Nội;2
                """);
        for (String[] options : new String[][] {
            {"--commune-column", "ward", "--province-column", "city"},
            {"--commune-column", "ward", "--province-column", "city", "--from", "2019-06-01"},
        }) {
            Path out = folder.resolve("names-" + options.length + ".csv");
            done(Stream.concat(Stream.of(file.toString(), "-o", out.toString(), "--single"), Arrays.stream(options))
                    .toArray(String[]::new));
            assertThat(Files.readAllBytes(out)).isEqualTo(command(file, options));
        }
        Path preferred = folder.resolve("preferred.csv");
        done(
                file.toString(),
                "-o",
                preferred.toString(),
                "--single",
                "--commune-column",
                "ward",
                "--province-column",
                "city",
                "--prefer-current");
        assertThat(Files.readAllBytes(preferred))
                .isEqualTo(
                        command(file, "--commune-column", "ward", "--province-column", "city", "--prefer", "current"));
    }

    @Test
    void parquetHasTheSameRowsOnTheWayInAndOut() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("good.csv"),
                "id,address\n"
                        + Stream.iterate(0, i -> i + 1)
                                .limit(100)
                                .map(i -> i + ",\"" + ADDRESSES[i % ADDRESSES.length] + "\"\n")
                                .collect(Collectors.joining()));
        List<List<String>> expected = parsed(command(csv, "--address-column", "address"));

        Path parquet = folder.resolve("good.parquet");
        done(csv.toString(), "--address-column", "address", "-o", parquet.toString(), "--splits", "3");
        Path twice = folder.resolve("twice.parquet");
        done(parquet.toString(), "--address-column", "address", "-o", twice.toString());
        Path back = folder.resolve("back.csv");
        done(parquet.toString(), "--address-column", "address", "-o", back.toString(), "--single");

        Dataset<Row> converted = spark.read().parquet(twice.toString());
        assertThat(converted.collectAsList())
                .containsExactlyInAnyOrderElementsOf(
                        spark.read().parquet(parquet.toString()).collectAsList());
        assertThat(converted.columns())
                .startsWith("id", "address", "donvi_status")
                .hasSize(11);
        assertThat(parsed(Files.readAllBytes(back))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(converted.filter("address IS NULL").select("donvi_status").distinct().collectAsList().stream()
                        .map(row -> row.getString(0)))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void aRowThatCannotBeCutIsATextInParquet() throws Exception {
        Path file = oddFile("odd-to-parquet.csv");
        Path out = folder.resolve("odd.parquet");
        done(file.toString(), "--address-column", "address", "-o", out.toString(), "--splits", "5");
        List<String> ids = parsed(ofOddFile).stream()
                .skip(1)
                .map(row -> row.get(0).replace("\uFFFD", "\0").replace("\r\n", "\n"))
                .toList();
        assertThat(spark.read().parquet(out.toString()).collectAsList().stream()
                        .map(row -> Objects.toString(row.get(0))
                                .replace("\uFFFD", "\0")
                                .replace("\r\n", "\n")))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void severalFilesAreConvertedInTheirOrder() throws Exception {
        Path input = Files.createDirectory(folder.resolve("several"));
        Files.writeString(input.resolve("b.csv"), "id,address\n2,\"Quận 1, TP.HCM\"\n");
        Files.writeString(input.resolve("a.csv"), "id,address\n1,nowhere");
        Files.writeString(input.resolve("_SUCCESS"), "");
        Path out = folder.resolve("several.csv");
        done(input.toString(), "--address-column", "address", "-o", out.toString(), "--single");
        assertThat(Files.readAllLines(out))
                .extracting(line -> line.replaceFirst(",.*", ""))
                .containsExactly("id", "1", "2");
    }

    @Test
    void aFileWithoutRowsHasItsHeaderAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("empty.csv"), "id,address");
        Path out = folder.resolve("empty.out.csv");
        done(file.toString(), "--address-column", "address", "-o", out.toString(), "--single", "--splits", "5");
        assertThat(Files.readAllBytes(out)).isEqualTo(command(file, "--address-column", "address"));
    }

    @Test
    void whatIsWrongIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("wrong.csv"), "id,address\n1,x\n");
        String out = folder.resolve("wrong.out").toString();
        assertThat(run(file.toString(), "-o", out).err()).contains("say what to convert");
        assertThat(run(file.toString(), "-o", out, "--address-column", "adress").err())
                .contains("has no column 'adress' (it has: id, address)");
        assertThat(run("absent.csv", "-o", out, "--address-column", "address").err())
                .contains("absent.csv: is no file");
        assertThat(run(file.toString(), "-o", file.toString(), "--address-column", "address"))
                .matches(run -> run.code() == 2 && run.err().contains("exists already"));
        assertThat(run(file.toString(), "-o", out, "--address-column", "address", "--from", "1999-01-01")
                        .err())
                .contains("the record begins on 2004-08-31");
        assertThat(run(file.toString(), "-o", out + ".parquet", "--address-column", "address", "--single")
                        .err())
                .contains("--single is of CSV");
        assertThat(Path.of(out)).doesNotExist();
    }
}
