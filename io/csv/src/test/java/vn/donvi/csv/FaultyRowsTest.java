package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with faulty rows: this reader and Commons CSV read the written table again, row by row. */
class FaultyRowsTest {
    private static final String HEADER = "a,b,c\n";
    private static final String GOOD = "1,\"2,\n2\",3\n";
    private static final List<String> READ = List.of("1", "2,\n2", "3", "+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"x",
                "x,\"y,z",
                "x,y,\"z",
                "x,y,\"",
                "x,\"y\"y,z",
                "x,\"y\"\"\"y\",z",
                "\"x\" y,z,\"",
                "x,y\0,z",
                "\0",
                "x,\"y\0\",z",
                "x,y,z,\"w\",v",
                "x,\"y\",\"z\",\"",
                ",,,,,",
                "\"\"\"",
                "\"\"\"\"\"",
                "x,\"y,\"z\",w",
            })
    void rowThatIsTornIsOneFieldAndTheOthersStayWhole(String torn) throws IOException {
        String text = torn.replace('\0', '\uFFFD');
        for (String end : List.of("\n", "\r\n", "\r")) {
            List<String> good = List.of("1", "2," + end + "2", "3", "+");
            String before = (HEADER + GOOD).replace("\n", end);
            String after = GOOD.replace("\n", end);
            assertThat(parsed(written(before + torn + end + after + after)))
                    .as("a row that ends with %s", end.length() == 2 ? "CRLF" : (int) end.charAt(0))
                    .containsExactly(List.of("a", "b", "c", "+"), good, List.of(text, "", "", "+"), good, good);
        }
        assertThat(parsed(written(HEADER + GOOD + torn)))
                .containsExactly(List.of("a", "b", "c", "+"), READ, List.of(text, "", "", "+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\"y,z,", "x, \"y\",z", "\"x\" ,y\t,\"z\"", "x,y\"\",\"\"", "x\"y\"z,,"})
    void quotesWithinAFieldAreText(String row) throws IOException {
        List<List<String>> rows = parsed(written(HEADER + row + "\n" + GOOD));

        assertThat(rows).hasSize(3).allMatch(each -> each.size() == 4).contains(READ);
        assertThat(rows.get(1)).isEqualTo(commons(row + ",+").get(0));
    }

    @Test
    void rowsWithFewFieldsAreFilledUp() throws IOException {
        assertThat(parsed(written(HEADER + "1\n1,2\n,\n \n" + GOOD)))
                .containsExactly(
                        List.of("a", "b", "c", "+"),
                        List.of("1", "", "", "+"),
                        List.of("1", "2", "", "+"),
                        List.of("", "", "", "+"),
                        List.of(" ", "", "", "+"),
                        READ);
    }

    @Test
    void lineLongerThanAPieceAndLongerThanAFieldMayBeIsWrittenToo() throws IOException {
        String longest = "x".repeat(3 * TableBytes.SIZE);
        List<List<String>> rows =
                parsed(written(HEADER + "\"" + longest + ",y\n" + longest + ",\"" + longest + "\n" + GOOD));

        assertThat(rows)
                .containsExactly(
                        List.of("a", "b", "c", "+"),
                        List.of("\"" + longest + ",y", "", "", "+"),
                        List.of(longest + ",\"" + longest, "", "", "+"),
                        READ);
    }

    @Test
    void noTableOfAnyBytesIsTornByWhatIsWritten() throws IOException {
        Random random = new Random(14);
        String[] pieces = {"a", "\"", "\"\"", ",", ",", "\n", "\r\n", "\r", "\0", " ", "ế", ";", "\t", "\",\"", "\"\n"};
        for (int i = 0; i < 5_000; i++) {
            StringBuilder table = new StringBuilder("a,b,c\n");
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                table.append(pieces[random.nextInt(pieces.length)]);
            }
            List<List<String>> rows = parsed(written(table.toString()));

            assertThat(rows)
                    .as(table.toString())
                    .allMatch(row -> row.size() == 4 && row.get(3).equals("+"));
            assertThat(rows).as(table.toString()).hasSize(1 + rowsOf(table.toString()));
        }
    }

    private static int rowsOf(String text) throws IOException {
        int rows = 0;
        try (UserTable table = open(text)) {
            for (Optional<UserRows> next = table.next(); next.isPresent(); next = table.next()) {
                for (int row = 0; row < next.get().size(); row++) {
                    rows += next.get().isBlank(row) ? 0 : 1;
                }
            }
        }
        return rows;
    }

    /**
     * Reads the rows of a text without blank lines, by this reader and by Commons CSV, and checks that they are equal.
     */
    private static List<List<String>> parsed(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (UserTable table = open(text)) {
            rows.add(table.header());
            for (Optional<UserRows> next = table.next(); next.isPresent(); next = table.next()) {
                for (int row = 0; row < next.get().size(); row++) {
                    if (!next.get().isBlank(row)) {
                        assertThat(next.get()
                                        .problem(row)
                                        .filter(fault -> !fault.message().startsWith("is longer")))
                                .as(text)
                                .isEmpty();
                        rows.add(next.get().fields(row));
                    }
                }
            }
        }
        List<List<String>> theirs = commons(text);
        assertThat(theirs).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            // A CRLF within a field is LF for this reader.
            assertThat(rows.get(row))
                    .isEqualTo(theirs.get(row).stream()
                            .map(field -> field.replace("\r\n", "\n"))
                            .toList());
        }
        return theirs;
    }

    private static List<List<String>> commons(String text) throws IOException {
        try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(text))) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private static String written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (UserTable table = open(text)) {
            byte[] added = table.fields(List.of("+"));
            table.writeHeader(added, out);
            for (Optional<UserRows> next = table.next(); next.isPresent(); next = table.next()) {
                for (int row = 0; row < next.get().size(); row++) {
                    next.get().write(row, added, out);
                }
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static UserTable open(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return UserTable.open(new ByteArrayInputStream(bytes), "t.csv", List.of(), List.of(','));
    }
}
