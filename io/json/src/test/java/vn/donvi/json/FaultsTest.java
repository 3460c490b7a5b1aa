package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionSchema;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.csv.CsvTable;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.unit.UnitCode;

/**
 * The table of faulty inputs, {@code faults.txt}: for each a file of a good gazetteer or of what came of it, what of it becomes what, and the
 * exact message. In the table {@code \}{@code u} and {@code \}{@code x} stand for a character and for a byte.
 */
class FaultsTest {
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\u([0-9A-F]{4})|\\\\x([0-9A-F]{2})|\\\\([nr\\\\])|⟦([0-9]+)×(.*?)⟧");

    private static final LocalDate START = LocalDate.of(2004, 8, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @TempDir
    private static Path goodFiles;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeGoodFiles() throws IOException {
        Gazetteer good = good();
        GazetteerCsv.write(good, goodFiles);
        GazetteerJson.write(good, goodFiles.resolve("gazetteer.json"));
        GazetteerJson.writeLines(good, goodFiles);
        CsvTable.of(CrosswalkSchema.CROSSWALK).write(crosswalk(), goodFiles.resolve("crosswalk.csv"));
        JsonTable.of(CrosswalkSchema.CROSSWALK).write(crosswalk(), goodFiles.resolve("crosswalk.json"));
        CsvTable.of(ConversionSchema.CONVERSIONS).write(conversions(), goodFiles.resolve("conversions.csv"));
        JsonTable.of(ConversionSchema.CONVERSIONS).write(conversions(), goodFiles.resolve("conversions.json"));
        JsonTable.of(ConversionSchema.CONVERSIONS).write(conversions(), goodFiles.resolve("conversions.jsonl"));
    }

    @Test
    void tableIsLong() {
        assertThat(faults()).hasSizeGreaterThan(100).extracting(Fault::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void saysWhatIsWrong(Fault fault) throws IOException {
        assertThat(message(fault)).isEqualTo(fault.message);
    }

    @Test
    void goodFilesHaveNoFault() throws IOException {
        for (String file : List.of(
                "units.csv",
                "gazetteer.json",
                "units.jsonl",
                "crosswalk.csv",
                "crosswalk.json",
                "conversions.csv",
                "conversions.json",
                "conversions.jsonl")) {
            assertThat(message(new Fault("", file, "<end>", "", ""))).isEqualTo("nothing");
        }
    }

    private String message(Fault fault) throws IOException {
        try (Stream<Path> files = Files.list(goodFiles)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        spoil(fault);
        Throwable thrown = catchThrowable(() -> read(folder.resolve(fault.file)));
        if (thrown == null) {
            return "nothing";
        }
        assertThat(thrown)
                .isInstanceOfAny(
                        UnreadableFileException.class, ProblemsException.class, InvalidGazetteerException.class);
        return Objects.requireNonNull(thrown.getMessage());
    }

    /** Reads a table, or the gazetteer that a file is of. */
    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith("crosswalk.")) {
            (name.endsWith(".csv")
                            ? CsvTable.of(CrosswalkSchema.CROSSWALK).read(file)
                            : JsonTable.of(CrosswalkSchema.CROSSWALK).read(file))
                    .orThrow();
        } else if (name.startsWith("conversions.")) {
            (name.endsWith(".csv")
                            ? CsvTable.of(ConversionSchema.CONVERSIONS).read(file)
                            : JsonTable.of(ConversionSchema.CONVERSIONS).read(file))
                    .orThrow();
        } else if (name.endsWith(".csv")) {
            GazetteerCsv.read(folder);
        } else if (name.endsWith(".json")) {
            GazetteerJson.read(file);
        } else {
            GazetteerJson.readLines(folder);
        }
    }

    private void spoil(Fault fault) throws IOException {
        Path file = folder.resolve(fault.file);
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.delete(file);
        switch (fault.replacement) {
            case "<missing>" -> assertThat(file).doesNotExist();
            case "<folder>" -> Files.createDirectory(file);
            case "<utf-16>" -> Files.write(file, decoded(text).getBytes(StandardCharsets.UTF_16));
            case "<utf-16le>" -> Files.write(file, decoded(text).getBytes(StandardCharsets.UTF_16LE));
            default -> Files.write(file, spoilt(text, fault).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static String spoilt(String text, Fault fault) {
        String replacement = unescaped(fault.replacement);
        if (fault.part.equals("*")) {
            return replacement;
        }
        if (fault.part.equals("<end>")) {
            return text + replacement;
        }
        int at = text.indexOf(unescaped(fault.part));
        assertThat(at).as("is in the file: %s", fault.part).isNotNegative();
        return fault.replacement.equals("<end>")
                ? text.substring(0, at)
                : text.substring(0, at)
                        + replacement
                        + text.substring(at + unescaped(fault.part).length());
    }

    /** The good document with a fault. */
    static String spoilt(Fault fault) throws IOException {
        StringWriter out = new StringWriter();
        switch (fault.file) {
            case "crosswalk.json" ->
                JsonTable.of(CrosswalkSchema.CROSSWALK).write(crosswalk(), Output.to(out), JsonLayout.DOCUMENT);
            case "conversions.json" ->
                JsonTable.of(ConversionSchema.CONVERSIONS).write(conversions(), Output.to(out), JsonLayout.DOCUMENT);
            default -> GazetteerJson.write(good(), Output.to(out));
        }
        return decoded(spoilt(encoded(out.toString()), fault));
    }

    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The bytes of a text of the table, one a character. */
    private static String unescaped(String text) {
        StringBuilder bytes = new StringBuilder();
        Matcher matcher = ESCAPE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            bytes.append(encoded(text.substring(from, matcher.start())));
            if (matcher.group(1) != null) {
                bytes.append(encoded(Character.toString(Integer.parseInt(matcher.group(1), 16))));
            } else if (matcher.group(2) != null) {
                bytes.append((char) Integer.parseInt(matcher.group(2), 16));
            } else if (matcher.group(3) != null) {
                bytes.append(
                        matcher.group(3).equals("n") ? "\n" : matcher.group(3).equals("r") ? "\r" : "\\");
            } else {
                bytes.append(encoded(matcher.group(5)).repeat(Integer.parseInt(matcher.group(4))));
            }
            from = matcher.end();
        }
        return bytes.append(encoded(text.substring(from))).toString();
    }

    private static String encoded(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** A good file, a part of it, and what stands there instead. */
    record Fault(String name, String file, String part, String replacement, String message) {
        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    static Gazetteer good() throws IOException {
        try (InputStream stream = resource("good.json")) {
            return GazetteerJson.read(Input.of(stream, "good.json"), ReadLimits.DEFAULT);
        }
    }

    /** What became of the units of the good gazetteer: whole, divided, unknown, nothing. */
    static List<CrosswalkEntry> crosswalk() throws IOException {
        return Crosswalk.between(good(), START, REFORM).rows().stream()
                .map(CrosswalkEntry::of)
                .toList();
    }

    /** Conversions to units of the good gazetteer: of a certain unit, a divided one, a province, nothing. */
    static List<ConversionEntry> conversions() throws IOException {
        AddressConverter converter = AddressConverter.to(good(), REFORM);
        List<ConversionEntry> entries = new ArrayList<>();
        for (String code : List.of("00004", "00007")) {
            entries.add(ConversionEntry.of(code, converter.convert(UnitCode.of(code), START)));
        }
        for (String address : List.of("thôn 1, huyện Bình An, Sông Lam", "nowhere")) {
            entries.add(ConversionEntry.of(address, converter.convert(address)));
        }
        return entries;
    }

    static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        String[] lines = new String[4];
        List<String> message = new ArrayList<>();
        for (String line : text("faults.txt").split("\n", -1)) {
            int kind = line.isEmpty() ? -1 : "#@-+=".indexOf(line.charAt(0));
            if (kind == 4) {
                message.add(line.substring(2));
            } else if (kind >= 0) {
                lines[kind] = line.substring(2);
            } else if (!message.isEmpty()) {
                faults.add(new Fault(lines[0], lines[1], lines[2], lines[3], String.join("\n", message)));
                message.clear();
            }
        }
        return faults;
    }

    private static String text(String name) {
        try (InputStream stream = resource(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        @Nullable InputStream stream = FaultsTest.class.getResourceAsStream(name);
        return Objects.requireNonNull(stream, name);
    }
}
