package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.UnitChange;
import vn.donvi.measure.Measurement;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.RowReader;
import vn.donvi.tables.RowWriter;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.unit.AdministrativeUnit;

class CsvTableTest {
    private static final String TEXT = """
            number,kind,issuer,title,issued,issued_basis,in_force,in_force_basis
            1,legal,"A, B",Đạo luật,2020-01-01,issued,,
            2,publication,,,,,,
            """;

    @TempDir
    private Path folder;

    @Test
    void textsThatASpreadsheetWouldRunAreWrittenAndReadWithAnApostrophe() throws IOException {
        List<Document> documents = List.of(
                Document.of("'=1", DocumentKind.LEGAL, "-5", "@a, \"b\""),
                Document.of("-1-1", DocumentKind.LEGAL, "'a", "\tx"),
                Document.of("=1", DocumentKind.LEGAL, "+84", "''"));
        CsvOptions spreadsheet = CsvOptions.STANDARD.withoutFormulas().withColumn("title", "=x");
        StringWriter out = new StringWriter();
        CsvTable.of(DocumentSchema.DOCUMENTS).write(documents, Output.to(out), spreadsheet);

        assertThat(out).hasToString("""
                number,kind,issuer,'=x,issued,issued_basis,in_force,in_force_basis
                ''=1,legal,-5,"'@a, ""b""\",,,,
                '-1-1,legal,'a,'\tx,,,,
                '=1,legal,+84,'',,,,
                """);
        assertThat(read(out.toString(), spreadsheet).orThrow()).containsExactlyElementsOf(documents);

        CsvOptions apostrophes =
                CsvOptions.STANDARD.withQuote('\'').withSeparator(';').withoutFormulas();
        StringWriter quoted = new StringWriter();
        CsvTable.of(DocumentSchema.DOCUMENTS).write(documents, Output.to(quoted), apostrophes);
        assertThat(read(quoted.toString(), apostrophes).orThrow()).containsExactlyElementsOf(documents);
    }

    @Test
    void isReadFromAndWrittenToFilesStreamsReadersAndWriters() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), TEXT);
        List<Document> documents =
                CsvTable.of(DocumentSchema.DOCUMENTS).read(file).orThrow();
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(documents).extracting(Document::number).containsExactly("1", "2");
        assertThat(CsvTable.of(DocumentSchema.DOCUMENTS)
                        .read(Input.of(new ByteArrayInputStream(bytes), "stream"), CsvOptions.STANDARD))
                .isEqualTo(WithProblems.clean(documents));
        assertThat(read(TEXT, CsvOptions.STANDARD)).isEqualTo(WithProblems.clean(documents));

        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        List<Document> reversed = List.of(documents.get(1), documents.get(0));
        CsvTable.of(DocumentSchema.DOCUMENTS).write(reversed, Output.to(stream), CsvOptions.STANDARD);
        CsvTable.of(DocumentSchema.DOCUMENTS).write(reversed, Output.to(writer), CsvOptions.STANDARD);
        CsvTable.of(DocumentSchema.DOCUMENTS).write(reversed, file);
        assertThat(stream.toByteArray()).isEqualTo(bytes);
        assertThat(writer).hasToString(TEXT);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(TEXT);
    }

    @Test
    void isReadRowByRowWithItsProblems() throws IOException {
        try (RowReader<Document> rows = CsvTable.of(DocumentSchema.DOCUMENTS)
                .open(
                        Input.of(new StringReader(TEXT + "3,illegal,,,,,,\n4,legal,,,,,,\n"), "t.csv"),
                        CsvOptions.STANDARD)) {
            assertThat(rows.next().orElseThrow().number()).isEqualTo("1");
            assertThat(rows.next().orElseThrow().number()).isEqualTo("2");
            assertThat(rows.problems()).isEmpty();
            assertThat(rows.next().orElseThrow().number()).isEqualTo("4");
            assertThat(rows.problems())
                    .extracting(Problem::toString)
                    .containsExactly("t.csv:4: kind: 'illegal' is not one of legal, publication");
            assertThat(rows.next()).isEqualTo(Optional.empty());
        }
    }

    @Test
    void isWrittenOnlyIfItIsFinished() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        try (RowWriter<Document> rows =
                CsvTable.of(DocumentSchema.DOCUMENTS).writer(Output.to(file), CsvOptions.STANDARD)) {
            rows.write(Document.of("1", DocumentKind.LEGAL, "", ""));
        }

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Nested
    class Dialects {
        @ParameterizedTest
        @ValueSource(chars = {';', '\t', '|', '~', ' ', '!'})
        void mayHaveOtherSeparators(char separator) throws IOException {
            CsvOptions options = CsvOptions.STANDARD.withSeparator(separator);
            List<Document> documents = read(TEXT, CsvOptions.STANDARD).orThrow();
            StringWriter out = new StringWriter();

            CsvTable.of(DocumentSchema.DOCUMENTS).write(documents, Output.to(out), options);

            assertThat(out.toString()).startsWith("number" + separator + "kind" + separator);
            assertThat(read(out.toString(), options)).isEqualTo(WithProblems.clean(documents));
        }

        @Test
        void mayHaveOtherQuotes() throws IOException {
            CsvOptions options = CsvOptions.STANDARD.withQuote('\'');
            List<Document> documents = List.of(Document.of("Ea H'leo", DocumentKind.LEGAL, "\"A\", B", "two\nlines"));
            StringWriter out = new StringWriter();

            CsvTable.of(DocumentSchema.DOCUMENTS).write(documents, Output.to(out), options);

            assertThat(out).hasToString("""
                    number,kind,issuer,title,issued,issued_basis,in_force,in_force_basis
                    'Ea H''leo',legal,'"A", B','two
                    lines',,,,
                    """);
            assertThat(read(out.toString(), options)).isEqualTo(WithProblems.clean(documents));
        }

        @Test
        void areThoseOfSpreadsheets() throws IOException {
            CsvOptions excel =
                    CsvOptions.STANDARD.withSeparator(';').withByteOrderMark().withCrlf();
            StringWriter out = new StringWriter();

            CsvTable.of(DocumentSchema.DOCUMENTS)
                    .write(read(TEXT, CsvOptions.STANDARD).orThrow(), Output.to(out), excel);

            assertThat(out)
                    .hasToString("\uFEFF"
                            + lines(
                                            "number;kind;issuer;title;issued;issued_basis;in_force;in_force_basis",
                                            "1;legal;A, B;Đạo luật;2020-01-01;issued;;",
                                            "2;publication;;;;;;")
                                    .replace("\n", "\r\n"));
            assertThat(read(out.toString(), excel)).isEqualTo(read(TEXT, CsvOptions.STANDARD));
        }

        @Test
        void mayCallColumnsOtherwise() throws IOException {
            CsvOptions options = CsvOptions.STANDARD.withColumn("number", "Số").withColumn("issued", "Ngày");
            StringWriter out = new StringWriter();
            CsvTable.of(DocumentSchema.DOCUMENTS)
                    .write(read(TEXT, CsvOptions.STANDARD).orThrow(), Output.to(out), options);

            assertThat(out.toString()).startsWith("Số,kind,issuer,title,Ngày,issued_basis,in_force,in_force_basis\n");
            assertThat(read(out.toString(), options)).isEqualTo(read(TEXT, CsvOptions.STANDARD));
            assertThat(read(out.toString().replace("2020-01-01", "1/1/2020"), options)
                            .problems())
                    .extracting(Problem::toString)
                    .containsExactly("t.csv:2: Ngày: '1/1/2020' is not a date (yyyy-mm-dd)");
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> read(TEXT, options))
                    .withMessage("t.csv:1: the header has the unknown column 'number', has the unknown column 'issued',"
                            + " has no column 'Số', has no column 'Ngày'"
                            + " (expected: Số,kind,issuer,title,Ngày,issued_basis,in_force,in_force_basis)");
        }

        @Test
        void headerMayBeDecomposed() throws IOException {
            CsvOptions composed = CsvOptions.STANDARD.withColumn("number", "Số").withColumn("title", "Tiêu đề");
            CsvOptions decomposed =
                    CsvOptions.STANDARD.withColumn("number", nfd("Số")).withColumn("title", nfd("Tiêu đề"));
            String text = TEXT.replace("number", "Số").replace("title", "Tiêu đề");

            for (CsvOptions options : List.of(composed, decomposed)) {
                assertThat(read(text, options)).isEqualTo(read(TEXT, CsvOptions.STANDARD));
                assertThat(read(nfd(text), options)).isEqualTo(read(TEXT, CsvOptions.STANDARD));
            }
        }

        @Test
        void aColumnThatIsCalledByAWrongNameIsNotPassedOver() {
            CsvOptions options =
                    CsvOptions.STANDARD.withColumn("tittle", "Tiêu đề").withLenientHeader();

            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> read("number,kind,Tiêu đề\n1,legal,A\n", options))
                    .withMessage("t.csv:1: the header has the column 'Tiêu đề', which the options take for a"
                            + " column that this table has not"
                            + " (expected: number,kind,issuer,title,issued,issued_basis,in_force,in_force_basis)");
        }

        @Test
        void mayLackColumnsAndHaveOthersIfTheHeaderIsLenient() throws IOException {
            String text = "remark,kind,number\nx,legal,1\ny,legal,2,\nz,legal,\n";
            CsvOptions lenient = CsvOptions.STANDARD.withLenientHeader();

            assertThat(read(text, lenient).value()).containsExactly(Document.of("1", DocumentKind.LEGAL, "", ""));
            assertThat(read(text, lenient).problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "t.csv:3: has 4 fields, but the header has 3", "t.csv:4: number: must not be empty");
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> read("remark,kind\n", lenient))
                    .withMessageStartingWith("t.csv:1: the header has no column 'number' (expected: ");
        }

        @Test
        void holdForChangesAndMeasurementsAndUnitsToo() throws IOException {
            CsvOptions options = CsvOptions.STANDARD.withSeparator(';').withLenientHeader();
            List<UnitChange> changes = ChangesCsv.read(
                            Input.of(
                                    new StringReader(lines(
                                            "id;date;date_basis;kind;document", "a;2010-01-01;in_force;renaming;1")),
                                    "changes.csv"),
                            Input.of(
                                    new StringReader(lines(
                                            "change;source;target;area;population",
                                            "a;1@2000-01-01;1@2010-01-01;all;all")),
                                    "transfers.csv"),
                            options)
                    .orThrow();
            List<Measurement> measurements = CsvTable.of(MeasurementSchema.MEASUREMENTS)
                    .read(
                            Input.of(
                                    new StringReader(lines(
                                            "unit;measure;value;as_of;source;quality",
                                            "1@2000-01-01;area;7.87;2000-01-01;S;official")),
                                    "measurements.csv"),
                            options)
                    .orThrow();
            List<AdministrativeUnit> units = CsvTable.of(UnitSchema.UNITS)
                    .read(
                            Input.of(new StringReader("code;since;type;name\n1;2000-01-01;province;A\n"), "units.csv"),
                            options)
                    .orThrow();

            assertThat(changes).extracting(UnitChange::id).containsExactly("a");
            assertThat(measurements).extracting(Measurement::value).containsExactly(7.87);
            assertThat(units).extracting(AdministrativeUnit::name).containsExactly("A");
        }

        @Test
        void mustNotBeAmbiguous() {
            for (char c : new char[] {'a', '7', '\n', '\r', 0, 'đ', '"'}) {
                assertThatIllegalArgumentException().isThrownBy(() -> CsvOptions.STANDARD.withSeparator(c));
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CsvOptions.STANDARD.withQuote(','))
                    .withMessage("separator and quote must not both be ','");
        }
    }

    @Test
    void hasLimitsOfOnesOwn() throws IOException {
        ReadLimits limits = ReadLimits.DEFAULT.withMaxFieldLength(14).withMaxProblems(2);
        CsvOptions options = CsvOptions.STANDARD.withLimits(limits);

        assertThat(read(TEXT + "3,legal,a very long title,,,\n4,,,,,\n5,,,,,\n", options)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.csv:4: issuer: is longer than the limit of 14 bytes",
                        "t.csv:5: has too many problems before it; from here on nothing was read");
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(TEXT, CsvOptions.STANDARD.withLimits(limits.withMaxBytes(20))))
                .withMessage("t.csv: is larger than the limit of 20 bytes");
    }

    @Test
    void leavesStreamsOpen() throws IOException {
        InputStream stream = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(CsvTable.of(DocumentSchema.DOCUMENTS)
                        .read(Input.of(stream, "t.csv"), CsvOptions.STANDARD)
                        .isClean())
                .isTrue();
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static WithProblems<List<Document>> read(String text, CsvOptions options) throws IOException {
        return CsvTable.of(DocumentSchema.DOCUMENTS).read(Input.of(new StringReader(text), "t.csv"), options);
    }
}
