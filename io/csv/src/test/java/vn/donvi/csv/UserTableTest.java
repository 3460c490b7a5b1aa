package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.tables.UnreadableFileException;

class UserTableTest {
    private static final String ADDED = "+\"";

    @Nested
    class Header {
        @ParameterizedTest
        @ValueSource(
                strings = {"id,mã xã,tên", "id;mã xã;tên", "id\tmã xã\ttên", "id|mã xã|tên", "\"id\" ; mã xã;\"tên\""})
        void separatorIsThatWithWhichTheColumnsAreThere(String header) throws IOException {
            try (UserTable table = open(header, "mã xã")) {
                assertThat(table.separator())
                        .isEqualTo(header.replaceAll("[\" a-zãê]", "").charAt(0));
                assertThat(table.header()).containsExactly("id", "mã xã", "tên");
            }
        }

        @Test
        void separatorThatIsSaidIsTaken() throws IOException {
            try (UserTable table = UserTable.open(stream("a,b;c"), "t", List.of("c"), List.of(';'))) {
                assertThat(table.header()).containsExactly("a,b", "c");
            }
        }

        @Test
        void byteOrderMarkAndDecomposedLettersAreNoPartOfAName() throws IOException {
            try (UserTable table = open("\uFEFFma\u0303,b\n", "mã")) {
                assertThat(table.header()).containsExactly("mã", "b");
            }
            try (UserTable table = open("mã,b\n", "ma\u0303")) {
                assertThat(table.header()).containsExactly("mã", "b");
            }
        }

        @Test
        void headerMayBeAllThereIs() throws IOException {
            try (UserTable table = open("a,b", "a")) {
                assertThat(table.next()).isEmpty();
                assertThat(table.next()).isEmpty();
                assertThat(table.bytesRead()).isEqualTo(3);
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '!',
                value = {
                    "'' ! t.csv: is empty and has no header",
                    "'\uFEFF' ! t.csv: is empty and has no header",
                    "'a;b' ! t.csv:1: the header has no column 'code' (it has: a, b)",
                    "'a,code,b,code' ! t.csv:1: the header has the column 'code' twice (it has: a, code, b, code)",
                    "'\"code' ! t.csv:1: the header has no closing quote"
                })
        void whatIsWrongWithItIsSaid(String text, String message) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> open(text, "code"))
                    .withMessage(message);
        }

        @Test
        void nulIsSaid() {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> open("c\0o\0d\0e\0", "code"))
                    .withMessage("t.csv:1: the header has a NUL character");
        }

        @Test
        void onlySomeNamesOfAWideHeaderAreSaid() {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= 40; i++) {
                names.add("c" + i);
            }
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> open(String.join(",", names), "code", "x"))
                    .withMessage("t.csv:1: the header has no column 'code', has no column 'x' (it has: "
                            + String.join(", ", names.subList(0, 30)) + ", …)");
        }

        @Test
        void otherEncodingsAreSaid() {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> open("\uFEFFcode".getBytes(StandardCharsets.UTF_16LE), "code"))
                    .withMessage("t.csv: is UTF-16 text; save the file as UTF-8");
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> open("\uFEFFcode".getBytes(StandardCharsets.UTF_16BE), "code"))
                    .withMessage("t.csv: is UTF-16 text; save the file as UTF-8");
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> open("mã,code".getBytes(StandardCharsets.ISO_8859_1), "code"))
                    .withMessage("t.csv:1: the header is not UTF-8 text; save the file as UTF-8");
        }

        @Test
        void lineWithoutEndIsNoHeader() {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> open("x".repeat(CsvLimits.MAX_RECORD_LENGTH), "code"))
                    .withMessage("t.csv:1: the line is longer than the limit of 16777216 bytes");
        }

        @Test
        void whatCannotSeparateIsRefused() {
            for (char c : new char[] {'"', '\n', '\r', '\0', ' ', 'đ'}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> UserTable.open(stream("a"), "t", List.of("a"), List.of(c)))
                        .withMessage("these cannot separate fields: [" + c + "]");
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UserTable.open(stream("a"), "t", List.of("a"), List.of()))
                    .withMessage("these cannot separate fields: []");
        }

        @Test
        void streamThatFailsIsUnreadable() throws IOException {
            InputStream closed = InputStream.nullInputStream();
            closed.close();
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> UserTable.open(closed, "t", List.of("a"), UserTable.USUAL_SEPARATORS))
                    .withMessage("t: cannot be read: Stream closed");
        }
    }

    @Nested
    class OfAFile {
        @TempDir
        private Path folder;

        @Test
        void bearsItsName() throws IOException {
            Path file = Files.writeString(folder.resolve("t.csv"), "a\n\"b\n");

            try (UserTable table = UserTable.open(file, List.of("a"), UserTable.USUAL_SEPARATORS)) {
                assertThat(table.next().orElseThrow().problem(0).orElseThrow())
                        .hasToString("t.csv:2: a: has no closing quote");
            }
        }

        @Test
        void thatIsNoneIsSaid() {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> UserTable.open(folder.resolve("t.csv"), List.of("a"), UserTable.USUAL_SEPARATORS))
                    .withMessage("t.csv: there is no such file");
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> UserTable.open(folder, List.of("a"), UserTable.USUAL_SEPARATORS))
                    .withMessage(folder.getFileName() + ": is a folder, not a file");
        }
    }

    @Nested
    class Rows {
        @Test
        void haveTheValuesOfTheColumnsAskedFor() throws IOException {
            assertThat(read("a,b,c\n1,2,3\n\"x\"\"y\r\nz\", đ ,\n", "c", "a")).containsExactly("2: 3|1", "3: |x\"y\nz");
        }

        @Test
        void ofOneColumnMayBeEmpty() throws IOException {
            assertThat(read("a\n\n1\n\n", "a")).containsExactly("2: ", "3: 1", "4: ");
        }

        @Test
        void thatAreBlankLinesHaveNoValues() throws IOException {
            assertThat(read("a,b\r\n\r\n1,2\r\n\r\n", "a")).containsExactly("2: blank", "3: 1", "4: blank");
        }

        @Test
        void thatAreNotWellFormedSayWhy() throws IOException {
            String overlong = "x".repeat(CsvLimits.MAX_FIELD_LENGTH + 1);
            String text = "a,b,c\n1,2\n1,2,3,4\n1,\"2,3\n1,\"2\"2,3\n1,2,3\0\n1,Đ\uFFFF,3\n\"a\nb\",2\nÑ,2,3\n"
                    + overlong + ",2,3\n1," + overlong + ",3\n,,\n";
            byte[] bytes = text.replace('\uFFFF', 'x').getBytes(StandardCharsets.UTF_8);
            replace(bytes, "Đx", 0xC4, 0xFF, 'x');
            replace(bytes, "Ñ", 0xD1, 'x');

            assertThat(read(bytes, "a"))
                    .containsExactly(
                            "2: t.csv:2: has 2 fields, but the header has 3",
                            "3: t.csv:3: has 4 fields, but the header has 3",
                            "4: t.csv:4: b: has text after its closing quote",
                            "5: t.csv:5: b: has text after its closing quote",
                            "6: t.csv:6: c: has a NUL character",
                            "7: 1 t.csv:7: is not UTF-8 text",
                            "8: t.csv:8: has 2 fields, but the header has 3",
                            "10: t.csv:10: a: is not UTF-8 text",
                            "11: t.csv:11: a: is longer than the limit of 100000 bytes",
                            "12: 1",
                            "13: ");
        }

        @Test
        void afterAQuoteThatIsNeverClosedAreRead() throws IOException {
            String rows = ("1," + "x".repeat(1_000) + "\n").repeat(17_000);
            List<String> read = read("a,b\n\"1,2\n" + rows, "a");

            assertThat(read).hasSize(17_001).startsWith("2: t.csv:2: a: has no closing quote", "3: 1");
        }

        @Test
        void beforeALineWithoutEndAreRead() throws IOException {
            String line = "x".repeat(CsvLimits.MAX_RECORD_LENGTH);
            try (UserTable table = open("a,b\n1,2\n3,4\n" + line + "\n5,6\n", "a")) {
                assertThat(table.next().orElseThrow().size()).isEqualTo(2);
                assertThatExceptionOfType(UnreadableFileException.class)
                        .isThrownBy(table::next)
                        .withMessage("t.csv:4: the line is longer than the limit of 16777216 bytes");
            }
        }

        @Test
        void mayBeNearlyAsLongAsTheLimit() throws IOException {
            String longest = "x".repeat(CsvLimits.MAX_RECORD_LENGTH - 10);
            assertThat(read("a,b\n1," + longest + "\n2,\"" + longest + "\"\n3,4", "a"))
                    .containsExactly("2: 1", "3: 2", "4: 3");
        }

        @Test
        void areTheSameHoweverTheStreamGivesThem() throws IOException {
            StringBuilder text = new StringBuilder("a,b\r\n");
            for (int i = 0; i < 40_000; i++) {
                text.append(i % 7 == 0 ? "\"" + i + "\r\nđ\"" : "" + i).append(",ế\r\n");
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
                @Override
                public int read(byte[] to, int offset, int length) throws IOException {
                    return super.read(to, offset, Math.min(length, 1 + offset % 1000));
                }
            };
            try (UserTable table = UserTable.open(slow, "t.csv", List.of("a"), UserTable.USUAL_SEPARATORS)) {
                assertThat(read(table, 1)).isEqualTo(read(bytes, "a")).hasSize(40_000);
            }
        }
    }

    @Nested
    class Writing {
        @Test
        void addsFieldsBeforeTheLineEnds() throws IOException {
            assertThat(write("\uFEFFa;b\r\n\"1\" ;2\n\n3;\"4\n5\"\r6;7", "a"))
                    .isEqualTo("\uFEFFa;b;+\"\r\n\"1\" ;2;+\"\n\n3;\"4\n5\";+\"\r6;7;+\"");
        }

        @Test
        void fillsUpRowsWithFewFieldsAndQuotesThoseThatAreTorn() throws IOException {
            assertThat(write("a,b,c\n1\n1,2,3,4\n1,\"2\n1,2,\"3\"3\n", "a"))
                    .isEqualTo("a,b,c,+\"\n1,,,+\"\n\"1,2,3,4\",,,+\"\n\"1,\"\"2\",,,+\"\n\"1,2,\"\"3\"\"3\",,,+\"\n");
        }

        @Test
        void quotesAddedFieldsWhereNeeded() throws IOException {
            try (UserTable table = open("a;b", "a")) {
                assertThat(new String(
                                table.fields(List.of("", "đ", "1,2", "x;y", "\"", "z\n")), StandardCharsets.UTF_8))
                        .isEqualTo(";;đ;1,2;\"x;y\";\"\"\"\";\"z\n\"");
            }
        }

        @Test
        void keepsEveryByteOfEveryDialect() throws IOException {
            Random random = new Random(42);
            int rows = 0;
            for (int i = 0; i < 3_000; i++) {
                byte[] table = randomTable(random);
                String written = new String(writeBytes(table, "key"), StandardCharsets.ISO_8859_1);

                assertThat(written.replaceAll("[,;\t|]\\+\"", ""))
                        .isEqualTo(new String(table, StandardCharsets.ISO_8859_1));
                rows += written.length() - written.replace("+", "").length();
            }
            assertThat(rows).isGreaterThan(20_000);
        }
    }

    /** A table of random text, not always UTF-8, with the column {@code key} and without a plus sign. */
    private static byte[] randomTable(Random random) throws IOException {
        char separator = UserTable.USUAL_SEPARATORS.get(random.nextInt(4));
        String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (random.nextBoolean()) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        out.write(("key" + separator + "x" + lineEnd).getBytes(StandardCharsets.UTF_8));
        int rows = random.nextInt(20);
        for (int row = 0; row < rows; row++) {
            randomField(random, out);
            out.write(separator);
            randomField(random, out);
            if (row < rows - 1 || random.nextBoolean()) {
                out.write((random.nextInt(20) == 0 ? "\r\n\r\n" : lineEnd).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void randomField(Random random, ByteArrayOutputStream out) throws IOException {
        boolean isQuoted = random.nextInt(3) == 0;
        String[] pieces = {"a", "ế", "đ", " ", "Ea H'leo", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", "𝄞"};
        StringBuilder field = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            field.append(pieces[random.nextInt(isQuoted ? pieces.length : 5)]);
        }
        if (!isQuoted && field.toString().isEmpty()) {
            field.append('x');
        }
        out.write((isQuoted ? "\"" + field : field.toString()).getBytes(StandardCharsets.UTF_8));
        if (random.nextInt(30) == 0) {
            out.write(0x80 | random.nextInt(128));
        }
        if (isQuoted) {
            out.write(("\"" + " ".repeat(random.nextInt(2))).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UserTable open(String text, String... columns) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8), columns);
    }

    private static UserTable open(byte[] bytes, String... columns) throws IOException {
        return UserTable.open(new ByteArrayInputStream(bytes), "t.csv", List.of(columns), UserTable.USUAL_SEPARATORS);
    }

    private static List<String> read(String text, String... columns) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), columns);
    }

    private static List<String> read(byte[] bytes, String... columns) throws IOException {
        try (UserTable table = open(bytes, columns)) {
            return read(table, columns.length);
        }
    }

    /** For each row its line, its values if it has them, and its problem. */
    private static List<String> read(UserTable table, int columns) throws IOException {
        List<String> read = new ArrayList<>();
        for (Optional<UserRows> next = table.next(); next.isPresent(); next = table.next()) {
            UserRows rows = next.get();
            for (int row = 0; row < rows.size(); row++) {
                StringBuilder text = new StringBuilder(rows.line(row) + ": ");
                for (int column = 0; column < columns; column++) {
                    text.append(column == 0 ? "" : "|")
                            .append(rows.value(row, column).orElse(""));
                }
                if (rows.problem(row).isPresent()) {
                    boolean hasValue = rows.value(row, 0).isPresent();
                    text.append(hasValue ? " " : "").append(rows.problem(row).get());
                }
                read.add(rows.isBlank(row) ? rows.line(row) + ": blank" : text.toString());
            }
        }
        return read;
    }

    private static String write(String text, String column) throws IOException {
        return new String(writeBytes(text.getBytes(StandardCharsets.UTF_8), column), StandardCharsets.UTF_8);
    }

    /** Writes the table, and adds to each row a field that the table cannot contain. */
    private static byte[] writeBytes(byte[] bytes, String column) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (UserTable table = open(bytes, column)) {
            byte[] added = (table.separator() + ADDED).getBytes(StandardCharsets.UTF_8);
            table.writeHeader(added, out);
            for (Optional<UserRows> next = table.next(); next.isPresent(); next = table.next()) {
                for (int row = 0; row < next.get().size(); row++) {
                    next.get().write(row, added, out);
                }
            }
        }
        return out.toByteArray();
    }

    private static void replace(byte[] bytes, String text, int... by) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                for (int j = 0; j < by.length; j++) {
                    bytes[i + j] = (byte) by[j];
                }
            }
        }
    }

    @Nested
    class LeavesOut {
        private static String written(String text, List<String> leftOut, String... asked) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (UserTable table = open(text, asked)) {
                table.leaveOut(leftOut);
                table.writeHeader(table.fields(List.of("+")), out);
                for (Optional<UserRows> rows = table.next(); rows.isPresent(); rows = table.next()) {
                    for (int row = 0; row < rows.get().size(); row++) {
                        rows.get().write(row, table.fields(List.of("+")), out);
                    }
                }
            }
            return out.toString(StandardCharsets.UTF_8);
        }

        @Test
        void columnsWhereverTheyStand() throws IOException {
            String text = "\uFEFFx,a,y,b\r\n1,\"2,\"\"\"   ,3,4\r\n\r\n5,,6,\"7\n8\"";

            assertThat(written(text, List.of("y"), "a"))
                    .isEqualTo("\uFEFFx,a,b,+\r\n1,\"2,\"\"\"   ,4,+\r\n\r\n5,,\"7\n8\",+");
            assertThat(written(text, List.of("x", "b"), "b")).isEqualTo("\uFEFFa,y,+\r\n\"2,\"\"\"   ,3,+\r\n\r\n,6,+");
            assertThat(written(text, List.of("nothing"), "b"))
                    .isEqualTo("\uFEFFx,a,y,b,+\r\n1,\"2,\"\"\"   ,3,4,+\r\n\r\n5,,6,\"7\n8\",+");
        }

        @Test
        void allColumns() throws IOException {
            assertThat(written("a,b\n1,2\n3\n", List.of("a", "b"), "b")).isEqualTo("+\n+\n+\n");
        }

        @Test
        void ofARowWithMissingFieldsThoseThatAreThere() throws IOException {
            assertThat(written("a,x,b,y\n1\n1,2\n1,2,3\n", List.of("x", "y"), "a"))
                    .isEqualTo("a,b,+\n1,,+\n1,,+\n1,3,+\n");
        }

        @Test
        void ofARowWithMoreFieldsTheLastOnesOnlyIfTheyStandAtTheEnd() throws IOException {
            assertThat(written("a,x,y\n1,2,3,4\n", List.of("x", "y"), "a")).isEqualTo("a,+\n\"1,2\",+\n");
            assertThat(written("x,a,y\n1,2,3,4\n", List.of("x", "y"), "a")).isEqualTo("a,+\n\"1,2,3,4\",+\n");
        }

        @Test
        void namesAndFieldsOfWhatIsWritten() throws IOException {
            try (UserTable table = open("a,x,b\n1,2,3\n1,2,3,4\n", "x")) {
                table.leaveOut(List.of("x"));
                UserRows rows = table.next().orElseThrow();

                assertThat(table.header()).containsExactly("a", "x", "b");
                assertThat(table.keptHeader()).containsExactly("a", "b");
                assertThat(rows.value(0, 0)).hasValue("2");
                assertThat(rows.fields(0)).containsExactly("1", "3");
                assertThat(rows.fields(1)).containsExactly("1,2,3,4");
            }
        }
    }
}
