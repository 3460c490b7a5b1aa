package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.donvi.files.Input;
import vn.donvi.files.ReadLimits;

class RecordsTest {
    @Test
    void cutsEveryShortTextAsCommonsCsvDoes() {
        String[] tokens = {"a", ",", "\"", "\n", "\r\n", "đ"};
        int[] compared = new int[2];
        forEachText(tokens, 6, text -> {
            List<Read> records = read(text);
            boolean good = records.stream().allMatch(read -> read.fault.isEmpty());
            Optional<List<List<String>>> expected = readWithCommons(text);
            if (good) {
                assertThat(expected)
                        .as(text)
                        .hasValue(records.stream().map(Read::fields).toList());
            } else {
                assertThat(expected.isEmpty() || hasStrayQuote(expected.get()))
                        .as(text)
                        .isTrue();
            }
            compared[good ? 1 : 0]++;
        });
        assertThat(compared[0]).isGreaterThan(10_000);
        assertThat(compared[1]).isGreaterThan(10_000);
    }

    @Test
    void numbersEveryRecordByTheLineOnWhichItBegins() {
        forEachText(new String[] {"a", ",", "\"", "\n", "\r\n"}, 6, text -> {
            int line = 1;
            for (Read read : read(text)) {
                assertThat(read.line).as(text).isEqualTo(line);
                line += read.fault.isPresent()
                        ? 1
                        : 1
                                + (int) String.join("", read.fields)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count();
            }
        });
    }

    @Nested
    class Faults {
        @Test
        void quoteThatIsNeverClosed() {
            assertThat(read("a,\"b\nc,d\n\"e\",f"))
                    .containsExactly(
                            Read.fault(1, 1, "has text after its closing quote"),
                            Read.good(2, "c", "d"),
                            Read.good(3, "e", "f"));
            assertThat(read("a,\"b\nc,d\n"))
                    .containsExactly(Read.fault(1, 1, "has no closing quote"), Read.good(2, "c", "d"));
        }

        @Test
        void quoteWithinAField() {
            assertThat(read("a,b\"c\"\nd\n"))
                    .containsExactly(Read.fault(1, 1, "has a quote, but does not begin with one"), Read.good(2, "d"));
        }

        @Test
        void textAfterTheClosingQuote() {
            assertThat(read("\"a\"b,c\nd\n"))
                    .containsExactly(Read.fault(1, 0, "has text after its closing quote"), Read.good(2, "d"));
        }

        @Test
        void nul() {
            assertThat(read("a,b\0\n\"\0\"\nc"))
                    .containsExactly(
                            Read.fault(1, 1, "has a NUL character"),
                            Read.fault(2, 0, "has a NUL character"),
                            Read.good(3, "c"));
        }

        @Test
        void carriageReturnByItself() {
            assertThat(read("a\rb\nc\r"))
                    .containsExactly(
                            Read.fault(1, 0, "has a carriage return without a line feed"),
                            Read.fault(2, 0, "has a carriage return without a line feed"));
        }

        @Test
        void overlongField() {
            String longest = "x".repeat(ReadLimits.DEFAULT.maxFieldLength());

            assertThat(read(longest + ",\"" + longest + "\"\na"))
                    .containsExactly(Read.good(1, longest, longest), Read.good(2, "a"));
            assertThat(read("a," + longest + "x\nb"))
                    .containsExactly(Read.fault(1, 1, "is longer than the limit of 100000 bytes"), Read.good(2, "b"));
            assertThat(read("\"" + longest + "x\",\nb"))
                    .containsExactly(Read.fault(1, 0, "is longer than the limit of 100000 bytes"), Read.good(2, "b"));
        }

        @Test
        void quoteThatIsNotClosedForVeryLong() {
            assertThat(read("\"" + "\"\"".repeat(ReadLimits.DEFAULT.maxFieldLength()) + "\na"))
                    .containsExactly(
                            Read.fault(1, 0, "is longer than the limit of 100000 bytes, or has no closing quote"),
                            Read.good(2, "a"));
        }

        @Test
        void leaveTheLinesThatAreReadAgainAsTheyAre() {
            assertThat(read("\"a\"\"\r\n\"\"b\",\"c\"d\r\n\"\"\"e\"\"\"\n"))
                    .containsExactly(
                            Read.fault(1, 1, "has text after its closing quote"),
                            Read.fault(2, 0, "has text after its closing quote"),
                            Read.good(3, "\"e\""));
        }
    }

    /** A record as it was read: with a fault, {@code field} tells in which field. */
    private record Read(int line, List<String> fields, Optional<String> fault, int field) {
        static Read good(int line, String... fields) {
            return new Read(line, List.of(fields), Optional.empty(), 0);
        }

        static Read fault(int line, int field, String fault) {
            return new Read(line, List.of(), Optional.of(fault), field);
        }
    }

    private interface TextTest {
        void accept(String text);
    }

    /** Every text of up to so many tokens. */
    private static void forEachText(String[] tokens, int longest, TextTest test) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int length = 0; length <= longest; length++) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                test.accept(text);
                if (length < longest) {
                    for (String token : tokens) {
                        longer.add(text + token);
                    }
                }
            }
            texts = longer;
        }
    }

    private static List<Read> read(String text) {
        CsvInput input = input(text);
        Field field = new Field(input.bytes());
        Records records = new Records(input, CsvOptions.STANDARD);
        List<Read> read = new ArrayList<>();
        while (records.next()) {
            String fault = records.fault();
            if (fault != null) {
                read.add(Read.fault(records.line(), records.size(), fault));
                continue;
            }
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < records.size(); i++) {
                field.move(records.start(i), records.end(i));
                fields.add(field.toString());
            }
            read.add(new Read(records.line(), fields, Optional.empty(), 0));
        }
        return read;
    }

    private static CsvInput input(String text) {
        try {
            InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return CsvInput.open(Input.of(stream, "t.csv"), Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Commons CSV reads, with LF for CRLF in fields; empty if it refuses the text. */
    private static Optional<List<List<String>>> readWithCommons(String text) {
        List<List<String>> records = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (CSVRecord commons : parser) {
                records.add(commons.stream()
                        .map(field -> field.replace("\r\n", "\n"))
                        .toList());
            }
        } catch (UncheckedIOException | IOException e) {
            return Optional.empty();
        }
        return Optional.of(records);
    }

    /** Commons CSV takes a quote within a field, and after it closes one, for text. */
    private static boolean hasStrayQuote(List<List<String>> records) {
        return records.stream().flatMap(List::stream).anyMatch(field -> field.contains("\""));
    }
}
