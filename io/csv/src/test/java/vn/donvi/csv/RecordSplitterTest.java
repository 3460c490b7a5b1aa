package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordSplitterTest {
    @Test
    void cutsEveryShortTextAsCommonsCsvDoes() {
        String[] tokens = {"a", ",", "\"", "\n", "\r\n", "đ"};
        int[] compared = new int[2];
        forEachText(tokens, 6, text -> {
            List<Read> records = read(text);
            boolean good = records.stream().allMatch(read -> read.fault.isEmpty());
            Optional<List<List<String>>> expected = readWithCommons(text, CSVFormat.RFC4180);
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
            long line = 1;
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
    class OfUsers {
        private static final String[] TOKENS = {"a", ";", "\"", "\n", "\r", " "};

        @Test
        void everyShortTextIsCutAsCommonsCsvDoes() {
            CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
            int[] compared = new int[2];
            forEachText(TOKENS, 6, text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                List<Read> records = readTolerantly(bytes, bytes.length);
                boolean good = records.stream().allMatch(read -> read.fault.isEmpty());
                Optional<List<List<String>>> expected =
                        good ? Optional.of(records.stream().map(Read::fields).toList()) : Optional.empty();
                assertThat(readWithCommons(text, format)).as(text).isEqualTo(expected);
                compared[good ? 1 : 0]++;
            });
            assertThat(compared[0]).isGreaterThan(10_000);
            assertThat(compared[1]).isGreaterThan(10_000);
        }

        @Test
        void whereTheBytesPauseDoesNotMatter() {
            forEachText(TOKENS, 6, text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                List<Read> whole = readTolerantly(bytes, bytes.length);
                for (int known = 0; known < bytes.length; known++) {
                    assertThat(readTolerantly(bytes, known)).as(text).isEqualTo(whole);
                }
            });
        }

        @Test
        void afterAFaultTheNextLineIsCut() {
            assertThat(readTolerantly("a;\"b\nc;d\r\"e\"f\rg\0\r\nh".getBytes(StandardCharsets.UTF_8), 0))
                    .containsExactly(
                            Read.fault(1, 1, "has text after its closing quote"),
                            Read.good(2, "c", "d"),
                            Read.fault(3, 0, "has text after its closing quote"),
                            Read.fault(4, 0, "has a NUL character"),
                            Read.good(5, "h"));
        }
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
            String longest = "x".repeat(CsvLimits.MAX_FIELD_LENGTH);

            assertThat(read(longest + ",\"" + longest + "\"\na"))
                    .containsExactly(Read.good(1, longest, longest), Read.good(2, "a"));
            assertThat(read("a," + longest + "x\nb"))
                    .containsExactly(Read.fault(1, 1, "is longer than the limit of 100000 bytes"), Read.good(2, "b"));
            assertThat(read("\"" + longest + "x\",\nb"))
                    .containsExactly(Read.fault(1, 0, "is longer than the limit of 100000 bytes"), Read.good(2, "b"));
        }

        @Test
        void quoteThatIsNotClosedForVeryLong() {
            assertThat(read("\"" + "\"\"".repeat(CsvLimits.MAX_FIELD_LENGTH) + "\na"))
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

    /** A record, or its fault in the field with the index {@code field}. */
    private record Read(long line, List<String> fields, Optional<String> fault, int field) {
        static Read good(long line, String... fields) {
            return new Read(line, List.of(fields), Optional.empty(), 0);
        }

        static Read fault(long line, int field, String fault) {
            return new Read(line, List.of(), Optional.of(fault), field);
        }
    }

    private interface TextTest {
        void accept(String text);
    }

    /** Tests every text of at most {@code longest} tokens. */
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
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(new RecordSplitter(Dialect.strict(CsvOptions.STANDARD), bytes, 0, bytes.length, false), bytes);
    }

    private static List<Read> read(RecordSplitter records, byte[] bytes) {
        List<Read> read = new ArrayList<>();
        while (records.next()) {
            read.add(current(records, bytes, false));
        }
        return read;
    }

    /** Reads a table of which at first only the bytes before {@code known} are available. */
    private static List<Read> readTolerantly(byte[] bytes, int known) {
        RecordSplitter records = new RecordSplitter(Dialect.tolerant(';'), bytes, 0, known, known < bytes.length);
        List<Read> read = new ArrayList<>();
        while (records.next()) {
            read.add(current(records, bytes, true));
        }
        byte[] rest = Arrays.copyOfRange(bytes, records.position(), bytes.length);
        records.refill(rest, 0, rest.length, false);
        while (records.next()) {
            read.add(current(records, rest, true));
        }
        return read;
    }

    private static Read current(RecordSplitter records, byte[] bytes, boolean isTolerant) {
        String fault = records.fault();
        if (fault != null) {
            return Read.fault(records.line(), records.size(), fault);
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            fields.add(UserHeader.value(bytes, records.start(i), records.end(i), isTolerant && records.isEscaped(i))
                    .orElseThrow());
        }
        return new Read(records.line(), fields, Optional.empty(), 0);
    }

    /** Reads a text by Commons CSV, with LF for CRLF in fields; empty if it is refused. */
    private static Optional<List<List<String>>> readWithCommons(String text, CSVFormat format) {
        List<List<String>> records = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
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

    /**
     * Whether a field has a stray quote: Commons CSV reads a quote within a field, or after a closing quote, as text.
     */
    private static boolean hasStrayQuote(List<List<String>> records) {
        return records.stream().flatMap(List::stream).anyMatch(field -> field.contains("\""));
    }
}
