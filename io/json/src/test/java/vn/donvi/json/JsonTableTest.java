package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.RowReader;
import vn.donvi.tables.RowWriter;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.unit.AdministrativeUnit;

class JsonTableTest {
    private static final JsonTable<Document> DOCUMENTS = JsonTable.of(DocumentSchema.DOCUMENTS);
    private static final JsonTable<AdministrativeUnit> UNITS = JsonTable.of(UnitSchema.UNITS);
    private static final String DOCUMENT = """
            {
            "format":1,
            "documents":[
            {"number":"1","kind":"legal","issuer":"A","title":"Đạo luật","issued":"2020-01-01","issued_basis":"issued","in_force":null,"in_force_basis":null},
            {"number":"2","kind":"publication","issuer":"","title":"","issued":null,"issued_basis":null,"in_force":null,"in_force_basis":null}
            ]
            }
            """;
    private static final String LINES = """
            {"number":"1","kind":"legal","issuer":"A","title":"Đạo luật","issued":"2020-01-01","issued_basis":"issued","in_force":null,"in_force_basis":null}
            {"number":"2","kind":"publication","issuer":"","title":"","issued":null,"issued_basis":null,"in_force":null,"in_force_basis":null}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isReadFromAndWrittenToFilesStreamsReadersAndWriters(JsonLayout layout) throws IOException {
        String text = layout == JsonLayout.LINES ? LINES : DOCUMENT;
        Path file = Files.writeString(folder.resolve(layout == JsonLayout.LINES ? "a.ndjson" : "a.json"), text);
        List<Document> documents = DOCUMENTS.read(file).orThrow();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(documents).extracting(Document::number).containsExactly("1", "2");
        assertThat(read(Input.of(new ByteArrayInputStream(bytes), "stream"), layout))
                .isEqualTo(WithProblems.clean(documents));
        assertThat(read(Input.of(new StringReader(text), "reader"), layout)).isEqualTo(WithProblems.clean(documents));
        assertThat(read(Input.of(new StringReader("\uFEFF" + text), "reader"), layout))
                .isEqualTo(WithProblems.clean(documents));

        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        List<Document> reversed = List.of(documents.get(1), documents.get(0));
        DOCUMENTS.write(reversed, Output.to(stream), layout);
        DOCUMENTS.write(reversed, Output.to(writer), layout);
        DOCUMENTS.write(reversed, file);
        assertThat(stream.toByteArray()).isEqualTo(bytes);
        assertThat(writer).hasToString(text);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void canBeEmpty(JsonLayout layout) throws IOException {
        StringWriter out = new StringWriter();
        DOCUMENTS.write(List.of(), Output.to(out), layout);

        assertThat(out).hasToString(layout == JsonLayout.LINES ? "" : "{\n\"format\":1,\n\"documents\":[]\n}\n");
        assertThat(read(Input.of(new StringReader(out.toString()), "t"), layout).orThrow())
                .isEmpty();
    }

    @Test
    void mayHaveItsMembersInAnyOrderAndLeaveOutWhatIsNotStated() throws IOException {
        String text = "{\"documents\" : [ { \"kind\" : \"legal\", \"number\" : \"1\" } ], \"format\" : 1}";

        assertThat(read(Input.of(new StringReader(text), "t"), JsonLayout.DOCUMENT)
                        .orThrow())
                .containsExactly(Document.of("1", DocumentKind.LEGAL, "", ""));
    }

    @Test
    void isReadInComposedForm() throws IOException {
        String text = Normalizer.normalize(LINES, Normalizer.Form.NFD);

        assertThat(read(Input.of(new StringReader(text), "t"), JsonLayout.LINES)
                        .orThrow()
                        .get(0)
                        .title())
                .isEqualTo("Đạo luật");
    }

    @Test
    void isReadRowByRowWithItsProblems() throws IOException {
        String text = LINES + "{}\n" + LINES.replace("legal", "illegal");
        try (RowReader<Document> rows =
                DOCUMENTS.open(Input.of(new StringReader(text), "t.jsonl"), JsonLayout.LINES, ReadLimits.DEFAULT)) {
            assertThat(rows.next().orElseThrow().number()).isEqualTo("1");
            assertThat(rows.next().orElseThrow().number()).isEqualTo("2");
            assertThat(rows.problems()).isEmpty();
            assertThat(rows.next().orElseThrow().number()).isEqualTo("2");
            assertThat(rows.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "t.jsonl:3: $.number: is missing",
                            "t.jsonl:3: $.kind: is missing",
                            "t.jsonl:4: $.kind: 'illegal' is not one of legal, publication");
            assertThat(rows.next()).isEqualTo(Optional.empty());
        }
    }

    @Test
    void isWrittenOnlyIfItIsFinished() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        try (RowWriter<Document> rows = DOCUMENTS.writer(Output.to(file), JsonLayout.DOCUMENT)) {
            rows.write(Document.of("1", DocumentKind.LEGAL, "", ""));
        }

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void problemsAreCollectedUpToALimit() throws IOException {
        WithProblems<List<Document>> read = DOCUMENTS.read(
                Input.of(new StringReader("{\"number\":1}\n".repeat(10)), "t.jsonl"),
                JsonLayout.LINES,
                ReadLimits.DEFAULT.withMaxProblems(3));

        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.jsonl:1: $.number: 1 is not text without NUL or byte order mark in it, in quotes",
                        "t.jsonl:1: $.kind: is missing",
                        "t.jsonl:2: has too many problems before it; from here on nothing was read");
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedBeyondItsSize(JsonLayout layout) {
        String text = layout == JsonLayout.LINES ? LINES.repeat(2_000) : DOCUMENT;
        ReadLimits limits = ReadLimits.DEFAULT.withMaxBytes(100);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> DOCUMENTS.read(Input.of(new StringReader(text), "t"), layout, limits))
                .withMessage("t: is larger than the limit of 100 bytes");
    }

    @Test
    void depthAndLengthsHaveLimitsOfOnesOwn() throws IOException {
        ReadLimits limits = ReadLimits.DEFAULT.withMaxDepth(2).withMaxFieldLength(9);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(
                        () -> DOCUMENTS.read(Input.of(new StringReader(DOCUMENT), "t"), JsonLayout.DOCUMENT, limits))
                .withMessage("t:4: is nested deeper than the limit of 2 levels");
        assertThat(DOCUMENTS
                        .read(Input.of(new StringReader("{\"number\":\"1234567890\"}"), "t"), JsonLayout.LINES, limits)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("t:1: has a text that is longer than the limit of 9 characters");
    }

    @Test
    void refusesToWriteWhatItCouldNotRead() throws IOException {
        AdministrativeUnit unit = FaultsTest.good().units().get(0);
        AdministrativeUnit nul = AdministrativeUnit.builder(unit.code(), unit.type(), "A\0", unit.validity())
                .build();
        AdministrativeUnit blank = AdministrativeUnit.builder(unit.code(), unit.type(), "A", unit.validity())
                .otherSpellings(List.of(" "))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNITS.write(List.of(nul), folder.resolve("a.json")))
                .withMessage("a text must not have a NUL character or a byte order mark: A\\u0000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNITS.write(List.of(blank), folder.resolve("a.json")))
                .withMessage("a list of texts must not have a blank one");
        assertThat(folder).isEmptyDirectory();
    }

    private static WithProblems<List<Document>> read(Input input, JsonLayout layout) throws IOException {
        return DOCUMENTS.read(input, layout, ReadLimits.DEFAULT);
    }

    @Test
    void sixteenThreadsReadAndWriteWithOneTable() throws Exception {
        List<Document> documents = IntStream.range(0, 500)
                .mapToObj(i -> Document.of(i + "/QH", DocumentKind.LEGAL, "Quốc hội", "Đạo luật " + i))
                .toList();
        List<Callable<Boolean>> rounds = new ArrayList<>();
        for (int round = 0; round < 160; round++) {
            JsonLayout layout = round % 2 == 0 ? JsonLayout.LINES : JsonLayout.DOCUMENT;
            List<Document> some = documents.subList(round, documents.size() - round);
            rounds.add(() -> {
                StringWriter text = new StringWriter();
                DOCUMENTS.write(some, Output.to(text), layout);
                List<Document> read = read(Input.of(new StringReader(text.toString()), "text"), layout)
                        .orThrow();
                return read.size() == some.size() && new HashSet<>(read).equals(new HashSet<>(some));
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<Boolean> agrees : threads.invokeAll(rounds)) {
                assertThat(agrees.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }
}
