package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.gazetteer.DocumentSchema;

class DocumentsCsvTest {
    private static final String HEADER = "number,kind,issuer,title,issued,issued_basis,in_force,in_force_basis\n";

    @Test
    void readsEveryColumn() throws IOException {
        assertThat(read(GoodFolder.text("documents.csv").substring(HEADER.length()))
                        .orThrow())
                .containsExactly(
                        Document.of(
                                        "12/NQ-HĐND",
                                        DocumentKind.LEGAL,
                                        "Hội đồng nhân dân",
                                        "Nhập xã Hòa Lạc, xã Đức Thọ")
                                .issued(LocalDate.of(2019, 12, 20), DateBasis.INFERRED)
                                .inForce(LocalDate.of(2020, 1, 1)),
                        Document.of(
                                        "34/NĐ-CP",
                                        DocumentKind.LEGAL,
                                        "Chính phủ",
                                        "Chia xã \"Ea H'leo\"\nvà đổi tên tỉnh")
                                .issued(LocalDate.of(2009, 12, 1)),
                        Document.of("Sổ 2019", DocumentKind.PUBLICATION, "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ,legal,,,,,,              > number: must not be empty
            " ",legal,,,,,,           > number: must not be blank
            1,,,,,,,                  > kind: must not be empty
            1,LEGAL,,,,,,             > kind: 'LEGAL' is not one of legal, publication
            1,legal,,,2025,,,         > issued: '2025' is not a date (yyyy-mm-dd)
            1,legal,,,,,2025-02-29,   > in_force: '2025-02-29' is not a date (yyyy-mm-dd)
            1,legal,,,,seen,,         > issued_basis: 'seen' is not one of in_force, issued, listed, inferred
            1,legal,,,,inferred,,     > issued_basis: must be empty without a date of issue
            1,legal,,,,,,listed       > in_force_basis: must be empty without a date in force
            """)
    void reportsARowThatIsWrong(String row, String problem) throws IOException {
        WithProblems<List<Document>> documents = read("0,legal,,,,,,\n" + row + "\n2,legal,,,,,,\n");

        assertThat(documents.problems()).extracting(Problem::toString).containsExactly("documents.csv:3: " + problem);
        assertThat(documents.value()).extracting(Document::number).containsExactly("0", "2");
    }

    @Test
    void aTableMayBeWithoutTheColumnsOfBases() throws IOException {
        WithProblems<List<Document>> documents = CsvTable.of(DocumentSchema.DOCUMENTS)
                .read(
                        Input.of(
                                new StringReader("number,kind,issuer,title,issued,in_force\n1,legal,,,,2020-01-01\n"),
                                "documents.csv"),
                        CsvOptions.STANDARD);

        assertThat(documents.orThrow())
                .containsExactly(Document.of("1", DocumentKind.LEGAL, "", "")
                        .inForce(LocalDate.of(2020, 1, 1), DateBasis.IN_FORCE));
    }

    @Test
    void writesSortedByNumber(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("documents.csv");
        Files.writeString(file, GoodFolder.text("documents.csv"));
        List<Document> documents =
                CsvTable.of(DocumentSchema.DOCUMENTS).read(file).orThrow();
        Path written = folder.resolve("written.csv");

        CsvTable.of(DocumentSchema.DOCUMENTS)
                .write(List.of(documents.get(2), documents.get(0), documents.get(1)), written);

        assertThat(written).hasSameBinaryContentAs(file);
    }

    @Test
    void refusesToWriteWhatItCouldNotRead() {
        Document document = Document.of("1", DocumentKind.LEGAL, "", "A\0");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvTable.of(DocumentSchema.DOCUMENTS)
                        .write(List.of(document), Output.to(new StringWriter()), CsvOptions.STANDARD))
                .withMessage("a text must not have a NUL character or a byte order mark: A\\u0000");
    }

    private static WithProblems<List<Document>> read(String rows) throws IOException {
        return CsvTable.of(DocumentSchema.DOCUMENTS)
                .read(Input.of(new StringReader(HEADER + rows), "documents.csv"), CsvOptions.STANDARD);
    }
}
