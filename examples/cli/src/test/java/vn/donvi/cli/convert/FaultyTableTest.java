package vn.donvi.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** The output for a table with a faulty row is read again, in every format. */
class FaultyTableTest {
    private static final int WIDTH = 3 + Additions.COLUMNS.size();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,\"26740,x",
                "1,26740,\"x",
                "\"1,26740,x",
                "1,26740,\"x\"y",
                "1,26740,x,y,z",
                "1,26740,x\0y",
                "1",
                "1,2\"6740,x",
                "1,\"26740\" ,x",
                "1,26740,\u0001\u001f\u007f",
                "1,26740,\uFFFE\uFFFF",
                "1\r26740,x",
            })
    void everyRowAfterAFaultyOneIsInItsPlace(String faulty) throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.csv"), "id,code,text\n0,26740,\"a\nb\"\n" + faulty + "\n8,26740,c\n9,26740,d\n");
        for (String ending : List.of("csv", "tsv", "json", "jsonl", "xlsx")) {
            Path out = folder.resolve("out." + ending);

            Run run = Run.of("convert", in.toString(), "--code-column", "code", "-o", out.toString());

            assertThat(run.exitCode()).as(run.err()).isZero();
            List<List<@Nullable String>> rows = read(out, ending);
            assertThat(rows).as(ending).allMatch(row -> row.size() == WIDTH);
            List<List<@Nullable String>> last = rows.subList(rows.size() - 2, rows.size());
            assertThat(last.get(0).subList(0, 5)).containsExactly("8", "26740", "c", "EXACT", "26740");
            assertThat(last.get(1).subList(0, 5)).containsExactly("9", "26740", "d", "EXACT", "26740");
        }
    }

    private static List<List<@Nullable String>> read(Path file, String ending) throws IOException {
        return switch (ending) {
            case "xlsx" -> readWorkbook(file);
            case "json", "jsonl" -> readJson(Files.readString(file));
            default -> {
                char separator = ending.equals("csv") ? ',' : '\t';
                CSVFormat format =
                        CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
                try (CSVParser parser = format.parse(new StringReader(Files.readString(file)))) {
                    yield parser.stream().map(CSVRecord::toList).toList();
                }
            }
        };
    }

    private static List<List<@Nullable String>> readWorkbook(Path file) throws IOException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Row row : workbook.getFirstSheet().read()) {
                List<@Nullable String> cells = new ArrayList<>();
                for (int column = 0; column < WIDTH; column++) {
                    cells.add(row.getCellText(column));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<List<@Nullable String>> readJson(String text) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            List<@Nullable String> members = new ArrayList<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case START_OBJECT -> members = new ArrayList<>();
                    case END_OBJECT -> rows.add(members);
                    case VALUE_STRING, VALUE_NUMBER_INT -> members.add(json.getString());
                    case VALUE_NULL -> members.add(null);
                    default -> {}
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"26740,7", "26740,\"7", "26740,\"7\"x", "26740,7,8", "26740", "26740,7\0"})
    void faultyRowIsToldWithItsLineAndNotCarried(String faulty) throws IOException {
        Path in = Files.write(
                folder.resolve("in.csv"), ("code,n\n" + faulty + "\n26740,3\n").getBytes(StandardCharsets.UTF_8));

        Run carried = Run.of("harmonize", in.toString(), "--key=code", "--count=n", "--from=2025-07-01");
        Run dated = Run.of("vintage", in.toString(), "--column=code");

        assertThat(carried.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(carried.out()).isEqualTo("code,name,n,n_low,n_high,missing\n26740,Phường Sài Gòn,3,3,3,\n");
        assertThat(carried.err())
                .startsWith("donvi: in.csv:2: ")
                .contains("; the row is not carried\n")
                .endsWith("donvi: n: 3 in all, 3 carried\n");
        assertThat(dated.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(dated.err()).contains("donvi: in.csv:2: ").endsWith("; the row is not counted\n");
    }
}
