package vn.donvi.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.csv.UserTable;
import vn.donvi.problem.Problem;

class TablePassTest {
    private static final String HEADER = "donvi_status,donvi_code,donvi_name,donvi_type,donvi_province_code,"
            + "donvi_province,donvi_candidates,donvi_reason,donvi_note";

    private final List<String> followed = Collections.synchronizedList(new ArrayList<>());

    @Test
    void addsColumnsAndKeepsTheRest() throws IOException {
        assertThat(pass("\uFEFFid;code;\"x\"\r\n1;00001;\"a;\"\"b\r\nc\"\r\n\r\n2;00002;\r\n", 1))
                .isEqualTo("\uFEFFid;code;\"x\";" + HEADER.replace(',', ';') + "\r\n"
                        + "1;00001;\"a;\"\"b\r\nc\";EXACT;<00001>;;;;;;\"a;b\"\r\n"
                        + "\r\n"
                        + "2;00002;;EXACT;<00002>;;;;;;\"a;b\"\r\n");
        assertThat(followed).containsExactly("[00001] EXACT", "[00002] EXACT", "48");
    }

    @Test
    void rowsThatCannotBeReadStayInTheirPlaceAndAreNotConverted() throws IOException {
        assertThat(pass("id,code,x\n1,2\n3,4,5,6\n7,8,\"9\n10,11,12\n13,\0,14\n", 1))
                .isEqualTo("id,code,x," + HEADER + "\n"
                        + "1,2,,NOT_FOUND,,,,,,,UNREADABLE,\"has 2 fields, but the header has 3\"\n"
                        + "\"3,4,5,6\",,,NOT_FOUND,,,,,,,UNREADABLE,\"has 4 fields, but the header has 3\"\n"
                        + "\"7,8,\"\"9\",,,NOT_FOUND,,,,,,,UNREADABLE,x: has a NUL character\n"
                        + "10,11,12,EXACT,<11>,,,,,,a;b\n"
                        + "\"13,\uFFFD,14\",,,NOT_FOUND,,,,,,,UNREADABLE,code: has a NUL character\n");
        assertThat(followed)
                .containsExactly(
                        "t.csv:2: has 2 fields, but the header has 3",
                        "[] NOT_FOUND",
                        "t.csv:3: has 4 fields, but the header has 3",
                        "[] NOT_FOUND",
                        "t.csv:4: x: has a NUL character",
                        "[] NOT_FOUND",
                        "[11] EXACT",
                        "t.csv:6: code: has a NUL character",
                        "[] NOT_FOUND",
                        "46");
    }

    @Test
    void rowThatIsNotTextElsewhereIsConvertedAllTheSame() throws IOException {
        byte[] in = "code,x\n1,\u0080\n".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        pass(in, TablePassTest::found, 1, out);

        assertThat(out.toString(StandardCharsets.ISO_8859_1))
                .isEqualTo("code,x," + HEADER + "\n1,\u0080,EXACT,<1>,,,,,,a;b\n");
        assertThat(followed).containsExactly("t.csv:2: is not UTF-8 text", "[1] EXACT", "11");
    }

    @Test
    void orderIsThatOfTheTableHoweverManyThreadsThereAre() throws IOException {
        StringBuilder in = new StringBuilder("id,code\n");
        StringBuilder expected = new StringBuilder("id,code," + HEADER + "\n");
        for (int row = 0; row < 300_000; row++) {
            in.append(row).append(',').append(row % 90_000).append('\n');
            expected.append(row)
                    .append(',')
                    .append(row % 90_000)
                    .append(",EXACT,<")
                    .append(row % 90_000);
            expected.append(">,,,,,,a;b\n");
        }
        byte[] bytes = in.toString().getBytes(StandardCharsets.UTF_8);

        for (int threads : new int[] {1, 2, 8}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pass(bytes, TablePassTest::foundSometimesLate, threads, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
        }
    }

    @Test
    void conversionThatFailsEndsThePass() {
        UnaryOperator<List<String>> broken = key -> {
            throw new UnsupportedOperationException("no " + key);
        };
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        pass("code\n1\n".getBytes(StandardCharsets.UTF_8), broken, 2, new ByteArrayOutputStream()))
                .withMessage("the conversion failed: java.lang.UnsupportedOperationException: no [1]");
    }

    @Test
    void outputThatFailsEndsThePass() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> pass("code\n1\n".getBytes(StandardCharsets.UTF_8), TablePassTest::found, 2, full))
                .withMessage("the disk is full");
    }

    private static List<String> found(List<String> key) {
        return List.of("EXACT", "<" + key.get(0) + ">", "", "", "", "", "", "a;b");
    }

    /** Makes threads overtake each other. */
    private static List<String> foundSometimesLate(List<String> key) {
        if (ThreadLocalRandom.current().nextInt(20_000) == 0) {
            for (int i = 0; i < 100_000; i++) {
                Thread.onSpinWait();
            }
        }
        return found(key);
    }

    private String pass(String in, int threads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pass(in.getBytes(StandardCharsets.UTF_8), TablePassTest::found, threads, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void pass(byte[] in, UnaryOperator<List<String>> values, int threads, OutputStream out) throws IOException {
        try (UserTable table =
                UserTable.open(new ByteArrayInputStream(in), "t.csv", List.of("code"), UserTable.USUAL_SEPARATORS)) {
            Function<List<String>, Addition> conversion = key -> new Addition(
                    ConversionStatus.EXACT,
                    ConversionReason.IN_FORCE,
                    "",
                    "",
                    List.of(),
                    table.fields(values.apply(key)));
            new TablePass(table, 1, conversion, new Additions(table::fields, ForeignCodes.NONE), threads)
                    .run(new CopiedRows(table, Additions.COLUMNS, out), new Follower());
        }
    }

    private final class Follower implements TablePass.Listener {
        @Override
        public void row(List<String> key, Addition addition) {
            followed.add(key + " " + addition.status());
        }

        @Override
        public void problem(Problem problem) {
            followed.add(problem.toString());
        }

        @Override
        public void written(long bytesRead) {
            followed.add(Long.toString(bytesRead));
        }
    }
}
