package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.problem.Location;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.unit.UnitCode;

class GazetteerCsvTest {
    @SuppressWarnings("unused") // the source of parameters
    static final List<String> FILES = GoodFolder.FILES;

    @TempDir
    private Path folder;

    @Nested
    class Reads {
        @Test
        void everyTableOfAFolder() throws IOException {
            Gazetteer gazetteer = GazetteerCsv.read(GoodFolder.copyTo(folder));

            assertThat(gazetteer.coverage().startInclusive()).isEqualTo("2004-08-31");
            assertThat(gazetteer.knownUntil()).isEqualTo("2025-12-31");
            assertThat(gazetteer.documents()).hasSize(3);
            assertThat(gazetteer.units()).hasSize(12);
            assertThat(gazetteer.changes()).hasSize(6);
            assertThat(gazetteer.measurements()).hasSize(4);
            assertThat(gazetteer
                            .on(LocalDate.of(2020, 1, 1))
                            .get(UnitCode.of("00001"))
                            .fullName())
                    .isEqualTo("Phường Hòa Lạc");
        }

        @Test
        void resourcesByTheirNames() throws IOException {
            Gazetteer gazetteer = GazetteerCsv.read(name -> GoodFolder.class.getResourceAsStream("good/" + name));

            assertThat(gazetteer.units())
                    .isEqualTo(GazetteerCsv.read(GoodFolder.copyTo(folder)).units());
        }

        @ParameterizedTest
        @FieldSource("vn.donvi.csv.GazetteerCsvTest#FILES")
        void byteOrderMarksAndCarriageReturnsAndDecomposedTexts(String file) throws IOException {
            GoodFolder.copyTo(folder);
            String text = GoodFolder.text(file).replace("\n", "\r\n");
            Files.writeString(folder.resolve(file), "\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD));

            Path written = folder.resolve("written");
            GazetteerCsv.write(GazetteerCsv.read(folder), written);

            assertThat(written.resolve(file))
                    .usingCharset(StandardCharsets.UTF_8)
                    .hasContent(GoodFolder.text(file));
        }

        @Test
        void whatWasWrittenInAnotherDialect() throws IOException {
            CsvOptions excel = CsvOptions.STANDARD
                    .withSeparator(';')
                    .withByteOrderMark()
                    .withCrlf()
                    .withColumn("name", "Tên")
                    .withColumn("format", "Phiên bản");
            Gazetteer good = GazetteerCsv.read(GoodFolder.copyTo(folder));
            Path theirs = folder.resolve("theirs");
            Path ours = folder.resolve("ours");

            GazetteerCsv.write(good, theirs, excel);
            GazetteerCsv.write(GazetteerCsv.read(theirs, excel), ours);

            assertThat(theirs.resolve("gazetteer.csv"))
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo("\uFEFFPhiên bản;baseline;known_until\r\n1;2004-08-31;2025-12-31\r\n");
            for (String file : FILES) {
                assertThat(ours.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
            }
            Files.writeString(theirs.resolve("gazetteer.csv"), "Phiên bản;language\r\n2;vi\r\n");
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> GazetteerCsv.read(theirs, excel))
                    .withMessage("gazetteer.csv:2: Phiên bản: is written in format 2, but this version reads 1; a newer"
                            + " version of donvi reads it");
        }

        @Test
        void columnsInAnyOrder() throws IOException {
            GoodFolder.copyTo(folder);
            Files.writeString(
                    folder.resolve("gazetteer.csv"), "known_until,format,baseline\n2025-12-31,1,2004-08-31\n");

            assertThat(GazetteerCsv.read(folder).knownUntil()).isEqualTo("2025-12-31");
        }
    }

    @Nested
    class Refuses {
        @Test
        void problemsOfAllFilesTogetherInTheirOrder() throws IOException {
            GoodFolder.copyTo(folder);
            spoil("gazetteer.csv", "2004-08-31", "2004-8-31");
            spoil("documents.csv", "publication", "book");
            spoil("units.csv", "00004,2004-08-31", "00004,2004-08-32");
            spoil("changes.csv", "listed", "seen");
            spoil("transfers.csv", "12.5", "12,5");
            spoil("measurements.csv", "7.87", "-7.87");

            assertThatExceptionOfType(ProblemsException.class)
                    .isThrownBy(() -> GazetteerCsv.read(folder))
                    .withMessage("6 problems:"
                            + "\n  gazetteer.csv:2: baseline: '2004-8-31' is not a date (yyyy-mm-dd)"
                            + "\n  documents.csv:5: kind: 'book' is not one of legal, publication"
                            + "\n  units.csv:4: since: '2004-08-32' is not a date (yyyy-mm-dd)"
                            + "\n  changes.csv:4: date_basis: 'seen' is not one of in_force, issued, listed, inferred"
                            + "\n  transfers.csv:3: has 8 fields, but the header has 7"
                            + "\n  measurements.csv:2: value: '-7.87' is not a number (digits, with a dot before"
                            + " decimals)");
        }

        @Test
        void tablesThatMakeNoGazetteer() throws IOException {
            GoodFolder.copyTo(folder);
            spoil("measurements.csv", "7.87,2019-04-01,Sổ 2019", "7.87,2019-04-01,Sổ 2009");

            assertThatExceptionOfType(InvalidGazetteerException.class)
                    .isThrownBy(() -> GazetteerCsv.read(folder))
                    .withMessage(
                            "the gazetteer breaks its invariants in 1 place:"
                                    + "\n  KNOWN_REFERENCE: a measurement of 00001@2004-08-31 names the unknown source Sổ 2009");
        }

        @Test
        void coverageWithoutRow() throws IOException {
            GoodFolder.copyTo(folder);
            Files.writeString(folder.resolve("gazetteer.csv"), "format,baseline,known_until\n");

            assertProblem("gazetteer.csv: has no row below its header");
        }

        @Test
        void coverageWithASecondRow() throws IOException {
            GoodFolder.copyTo(folder);
            Files.writeString(
                    folder.resolve("gazetteer.csv"),
                    "format,baseline,known_until\n1,2004-08-31,2025-12-31\n1,2004-08-31,2025-12-31\n");

            assertProblem("gazetteer.csv:3: baseline: stands in a second row, but there must be only one");
        }

        @Test
        void coverageThatEndsBeforeItBegins() throws IOException {
            GoodFolder.copyTo(folder);
            Files.writeString(
                    folder.resolve("gazetteer.csv"), "format,baseline,known_until\n1,2004-08-31,2004-08-30\n");

            assertProblem("gazetteer.csv:2: known_until: must not be before baseline 2004-08-31, but is 2004-08-30");
        }

        @ParameterizedTest
        @FieldSource("vn.donvi.csv.GazetteerCsvTest#FILES")
        void missingFile(String file) throws IOException {
            GoodFolder.copyTo(folder);
            Files.delete(folder.resolve(file));

            assertUnreadable(Location.of(file), file + ": there is no such file");
        }

        @ParameterizedTest
        @FieldSource("vn.donvi.csv.GazetteerCsvTest#FILES")
        void missingResource(String file) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> GazetteerCsv.read(
                            name -> name.equals(file) ? null : GoodFolder.class.getResourceAsStream("good/" + name)))
                    .withMessage(file + ": there is no such file");
        }

        @ParameterizedTest
        @FieldSource("vn.donvi.csv.GazetteerCsvTest#FILES")
        void folderInsteadOfAFile(String file) throws IOException {
            GoodFolder.copyTo(folder);
            Files.delete(folder.resolve(file));
            Files.createDirectory(folder.resolve(file));

            assertUnreadable(Location.of(file), file + ": is a folder, not a file");
        }

        @ParameterizedTest
        @FieldSource("vn.donvi.csv.GazetteerCsvTest#FILES")
        void emptyFile(String file) throws IOException {
            GoodFolder.copyTo(folder);
            String header = GoodFolder.text(file).lines().findFirst().orElseThrow();
            Files.writeString(folder.resolve(file), "");

            assertUnreadable(Location.of(file), file + ": is empty and has no header (expected: " + header + ")");
        }

        @Test
        void missingFolder() {
            Path missing = folder.resolve("nowhere");

            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> GazetteerCsv.read(missing))
                    .withMessage(missing + ": there is no such folder");
        }

        @ParameterizedTest
        @ValueSource(strings = {"units.csv", "transfers.csv"})
        void sourceThatFails(String file) {
            IOException failure = new FileNotFoundException("the network is down");

            assertThatThrownBy(() -> GazetteerCsv.read(name -> {
                        if (name.equals(file)) {
                            throw failure;
                        }
                        return GoodFolder.class.getResourceAsStream("good/" + name);
                    }))
                    .isSameAs(failure);
        }

        @ParameterizedTest
        @ValueSource(strings = {"units.csv", "transfers.csv"})
        void sourceThatIsWrong(String file) {
            RuntimeException failure = new IllegalArgumentException("a bug");

            assertThatThrownBy(() -> GazetteerCsv.read(name -> {
                        if (name.equals(file)) {
                            throw failure;
                        }
                        return GoodFolder.class.getResourceAsStream("good/" + name);
                    }))
                    .isSameAs(failure);
        }

        private void assertProblem(String problem) {
            assertThatExceptionOfType(ProblemsException.class)
                    .isThrownBy(() -> GazetteerCsv.read(folder))
                    .withMessage("1 problem:\n  " + problem);
        }

        private void assertUnreadable(Location location, String message) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> GazetteerCsv.read(folder))
                    .withMessage(message)
                    .satisfies(e -> assertThat(e.location()).isEqualTo(location));
        }
    }

    @Nested
    class Writes {
        @Test
        void theSameBytesAgain() throws IOException {
            Path written = folder.resolve("new/folder");

            GazetteerCsv.write(GazetteerCsv.read(GoodFolder.copyTo(folder)), written);

            for (String file : GoodFolder.FILES) {
                assertThat(written.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
            }
            assertThat(files(written)).containsExactlyInAnyOrderElementsOf(GoodFolder.FILES);
        }

        @Test
        void overWhatIsThere() throws IOException {
            Gazetteer gazetteer = GazetteerCsv.read(GoodFolder.copyTo(folder));
            for (String file : GoodFolder.FILES) {
                Files.writeString(folder.resolve(file), "old");
            }

            GazetteerCsv.write(gazetteer, folder);

            for (String file : GoodFolder.FILES) {
                assertThat(folder.resolve(file))
                        .usingCharset(StandardCharsets.UTF_8)
                        .hasContent(GoodFolder.text(file));
            }
        }

        @Test
        void nothingIfOneFileCannotBeWritten() throws IOException {
            Gazetteer gazetteer = GazetteerCsv.read(GoodFolder.copyTo(folder));
            Path target = Files.createDirectory(folder.resolve("target"));
            for (String file : GoodFolder.FILES) {
                Files.writeString(target.resolve(file), "old");
            }
            Files.delete(target.resolve("measurements.csv"));
            Files.createDirectory(target.resolve("measurements.csv"));

            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(() -> GazetteerCsv.write(gazetteer, target))
                    .withMessage(target.resolve("measurements.csv") + ": is a folder and cannot be replaced by a file");

            assertThat(target.resolve("units.csv")).hasContent("old");
            assertThat(target.resolve("gazetteer.csv")).hasContent("old");
            assertThat(files(target)).containsExactlyInAnyOrderElementsOf(GoodFolder.FILES);
        }

        @Test
        void nothingIfATextCannotBeWritten() throws IOException {
            Gazetteer gazetteer = Gazetteer.builder(LocalDate.of(2004, 8, 31), LocalDate.of(2005, 1, 1))
                    .addDocuments(List.of(Document.of("1", DocumentKind.LEGAL, "", "half a pair: \uD800")))
                    .build();
            GoodFolder.copyTo(folder);

            assertThatThrownBy(() -> GazetteerCsv.write(gazetteer, folder)).isInstanceOf(IOException.class);

            for (String file : GoodFolder.FILES) {
                assertThat(folder.resolve(file))
                        .usingCharset(StandardCharsets.UTF_8)
                        .hasContent(GoodFolder.text(file));
            }
            assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(GoodFolder.FILES);
        }
    }

    private void spoil(String file, String part, String replacement) throws IOException {
        Files.writeString(folder.resolve(file), GoodFolder.text(file, part, replacement));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
