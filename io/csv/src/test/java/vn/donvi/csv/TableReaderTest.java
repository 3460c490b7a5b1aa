package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.tables.Input;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.ValueType;

class TableReaderTest {
    private static final Columns COLUMNS = new Columns();
    private static final Column<String> NAME = COLUMNS.required("name", ValueType.TEXT, "a name");
    private static final Column<LocalDate> SINCE = COLUMNS.required("since", ValueType.DATE, "a date");
    private static final Column<Optional<Long>> COUNT = COLUMNS.optional("count", ValueType.COUNT, "a number");

    @Nested
    class Header {
        @ParameterizedTest
        @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
                name,since             > the header has no column 'count'
                name                   > the header has no column 'since', has no column 'count'
                name,since,count,until > the header has the unknown column 'until'
                name,since,Count       > the header has the unknown column 'Count', has no column 'count'
                name,since,count,      > the header has the unknown column ''
                name,name,since,count  > the header has the column 'name' twice
                "name,since,count      > the header has text after its closing quote
                n"ame,since,count      > the header has a quote, but does not begin with one
                01,2004-08-31,         > the header has the unknown column '01', has the unknown column '2004-08-31', has the unknown column '', has no column 'name', has no column 'since', has no column 'count'
                """)
        void thatIsWrongIsRefused(String header, String message) {
            assertUnreadable(bytes(header + "\n\"A\",2004-08-31,\n"), 1, message + " (expected: name,since,count)");
        }

        @ParameterizedTest
        @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16"})
        void ofAnotherEncodingIsRefused(String charset) {
            assertUnreadable(
                    "name,since,count\n".getBytes(Charset.forName(charset)),
                    0,
                    "is UTF-16 text; save the file as UTF-8");
        }

        @Test
        void ofAnEmptyFileIsMissed() {
            assertUnreadable(new byte[0], 0, "is empty and has no header (expected: name,since,count)");
            assertUnreadable(bytes("\uFEFF"), 0, "is empty and has no header (expected: name,since,count)");
        }

        @Test
        void mayHaveItsColumnsInAnyOrder() throws IOException {
            assertThat(read("count,name,since\n7,A,2004-08-31\n").rows).containsExactly("A 2004-08-31 Optional[7]");
        }
    }

    @Nested
    class Rows {
        @Test
        void followByteOrderMarksAndCarriageReturns() throws IOException {
            assertThat(read("\uFEFFname,since,count\r\nA,2004-08-31,\r\nB,2004-08-31,1").rows)
                    .containsExactly("A 2004-08-31 Optional.empty", "B 2004-08-31 Optional[1]");
        }

        @Test
        void areNumberedByTheLineOnWhichTheyBegin() throws IOException {
            Read read = read("name,since,count\n\"A\nB\r\nC\",2004-08-31,x\n\"D\n\",now,\nE,2004-08-31,\n");

            assertThat(read.problems)
                    .containsExactly(
                            "t.csv:2: count: 'x' is not a whole number (at most 18 digits, without separators)",
                            "t.csv:5: since: 'now' is not a date (yyyy-mm-dd)");
            assertThat(read.rows).containsExactly("E 2004-08-31 Optional.empty");
        }

        @Test
        void keepNewlinesInQuotes() throws IOException {
            assertThat(read("name,since,count\n\"A\r\n\"\"B\"\"\n\",2004-08-31,\n").rows)
                    .containsExactly("A\n\"B\"\n 2004-08-31 Optional.empty");
        }

        @Test
        void ofTheWrongLengthAreReported() throws IOException {
            Read read = read("name,since,count\nA,2004-08-31\n\nB\nC,2004-08-31,1,2\nD,2004-08-31,\n\n");

            assertThat(read.problems)
                    .containsExactly(
                            "t.csv:2: has 2 fields, but the header has 3",
                            "t.csv:3: is blank",
                            "t.csv:4: has 1 field, but the header has 3",
                            "t.csv:5: has 4 fields, but the header has 3",
                            "t.csv:7: is blank");
            assertThat(read.rows).containsExactly("D 2004-08-31 Optional.empty");
        }

        @Test
        void thatCannotBeCutAreReportedWithTheColumn() throws IOException {
            Read read = read("""
                    name,since,count
                    A"B",2004-08-31,
                    C,"2004-08-31"x,
                    D,2004-08-31,1\0
                    E,2004-08-31,1,"
                    F,2004-08-31,
                    """);

            assertThat(read.problems)
                    .containsExactly(
                            "t.csv:2: name: has a quote, but does not begin with one",
                            "t.csv:3: since: has text after its closing quote",
                            "t.csv:4: count: has a NUL character",
                            "t.csv:5: has no closing quote");
            assertThat(read.rows).containsExactly("F 2004-08-31 Optional.empty");
        }

        @Test
        void showTheBeginningOfALongValue() throws IOException {
            assertThat(read("name,since,count\nA," + "x".repeat(61) + ",\n").problems)
                    .containsExactly("t.csv:2: since: '" + "x".repeat(60) + "…' is not a date (yyyy-mm-dd)");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A\u00FF,2004-08-31,1",
                    "A,2004-08-31\u00E9,1",
                    "A,2004-08-31,\u00FF",
                    "A,2004-08-31,1,\u00FF"
                })
        void thatAreNotUtf8AreRefusedWhateverTheColumn(String row) {
            assertUnreadable(
                    ("name,since,count\nB,2004-08-31,\nC,2004-08-31,\n" + row + "\n")
                            .getBytes(StandardCharsets.ISO_8859_1),
                    4,
                    "is not UTF-8 text; save the file as UTF-8");
        }

        @Test
        void areReportedUpToALimit() throws IOException {
            Read read = read("name,since,count\n" + "A,now,\n".repeat(ReadLimits.DEFAULT.maxProblems() + 5));

            assertThat(read.problems)
                    .hasSize(ReadLimits.DEFAULT.maxProblems())
                    .startsWith("t.csv:2: since: 'now' is not a date (yyyy-mm-dd)")
                    .endsWith(
                            "t.csv:1000: since: 'now' is not a date (yyyy-mm-dd)",
                            "t.csv:1001: has too many problems before it; from here on nothing was read");
        }

        @Test
        void areReportedUpToALimitAlsoIfOneHasSeveralProblems() throws IOException {
            Read read = read("name,since,count\n" + ",now,x\n".repeat(ReadLimits.DEFAULT.maxProblems()));

            assertThat(read.problems)
                    .hasSize(ReadLimits.DEFAULT.maxProblems())
                    .endsWith("t.csv:335: has too many problems before it; from here on nothing was read");
        }

        @Test
        void areTheSameHoweverOftenTheyRepeat() throws IOException {
            StringBuilder table = new StringBuilder("name,since,count\n");
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                String name = "N" + i * i % 91;
                LocalDate since = LocalDate.of(2004, 8, 31).plusDays(i % 37);
                long count = i % 113;
                table.append(name)
                        .append(',')
                        .append(since)
                        .append(',')
                        .append(count)
                        .append('\n');
                expected.add(name + " " + since + " Optional[" + count + "]");
            }

            assertThat(read(table.toString()).rows).isEqualTo(expected);
        }
    }

    /** A file in small pieces gives the same rows and problems as a whole one. */
    @Test
    void isReadTheSameHoweverSmallItsPiecesAre() throws IOException {
        StringBuilder table = new StringBuilder("name,since,count\r\n");
        for (int i = 0; i < 300; i++) {
            table.append(i % 7 == 0 ? "\"Đ\"\"" + i + "\r\n\"" : "Ea H'leo " + i)
                    .append(',')
                    .append(LocalDate.of(2004, 8, 31).plusDays(i))
                    .append(',')
                    .append(i % 11 == 0 ? "x" : i)
                    .append(i % 13 == 0 ? ",\"" : "")
                    .append(i % 2 == 0 ? "\r\n" : "\n");
        }
        Read whole = read(table.toString());
        assertThat(whole.rows).hasSize(251);
        assertThat(whole.problems).hasSize(53);

        for (int piece = 4; piece < 400; piece++) {
            assertThat(read(new CsvInput("t.csv", new ByteArrayInputStream(bytes(table.toString())), 1 << 20, piece)))
                    .as("%s bytes", piece)
                    .isEqualTo(whole);
        }
    }

    private record Read(List<String> rows, List<String> problems) {}

    private static Read read(String text) throws IOException {
        return read(bytes(text));
    }

    private static Read read(byte[] bytes) throws IOException {
        return read(CsvInput.open(Input.of(new ByteArrayInputStream(bytes), "t.csv"), Long.MAX_VALUE));
    }

    private static Read read(CsvInput input) throws IOException {
        TableReader reader = new TableReader(input, TableFields.of(COLUMNS.list()), CsvOptions.STANDARD);
        List<String> rows = new ArrayList<>();
        while (reader.next()) {
            try {
                rows.add(reader.get(NAME) + " " + reader.get(SINCE) + " " + reader.get(COUNT));
            } catch (BadRowException e) {
                reader.report(e);
            }
        }
        return new Read(rows, reader.problems().stream().map(Problem::toString).toList());
    }

    private static void assertUnreadable(byte[] bytes, int line, String message) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(bytes))
                .withMessage(Location.of("t.csv", line) + ": " + message)
                .satisfies(e -> assertThat(e.location()).isEqualTo(Location.of("t.csv", line)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
