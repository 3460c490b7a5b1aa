package vn.donvi.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.table.ResultTable;

class NotExactTest {
    private static final Addition SPLIT = new Addition(
            ConversionStatus.SPLIT, ConversionReason.DIVIDED, "00001:0-1 00002:0-1", "divided", List.of(), new byte[0]);
    private static final Addition NOT_FOUND = new Addition(
            ConversionStatus.NOT_FOUND,
            ConversionReason.NOTHING_RECOGNIZED,
            "",
            "no such name, \"in\" the record",
            List.of(),
            new byte[0]);

    @Test
    void listsTheMostFrequentFirstThenInTheOrderOfTheTable() throws IOException {
        NotExact values = new NotExact(List.of("xã", "tỉnh"), 10);

        values.add(List.of("b", "x"), NOT_FOUND);
        values.add(List.of("a", "x"), SPLIT);
        values.add(List.of("c", ""), NOT_FOUND);
        values.add(List.of("c", ""), NOT_FOUND);

        assertThat(values.isIncomplete()).isFalse();
        assertThat(text(values)).isEqualTo("""
                xã,tỉnh,donvi_status,rows,donvi_candidates,donvi_reason,donvi_note
                c,,NOT_FOUND,2,,NOTHING_RECOGNIZED,"no such name, ""in"" the record"
                b,x,NOT_FOUND,1,,NOTHING_RECOGNIZED,"no such name, ""in"" the record"
                a,x,SPLIT,1,00001:0-1 00002:0-1,DIVIDED,divided
                """);
    }

    @Test
    void countsTheOthersPastItsLimit() throws IOException {
        NotExact values = new NotExact(List.of("code"), 2);

        values.add(List.of("1"), SPLIT);
        values.add(List.of("2"), SPLIT);
        values.add(List.of("3"), NOT_FOUND);
        values.add(List.of("4"), SPLIT);
        values.add(List.of("2"), SPLIT);
        values.add(List.of("4"), SPLIT);

        assertThat(values.isIncomplete()).isTrue();
        assertThat(text(values)).isEqualTo("""
                code,donvi_status,rows,donvi_candidates,donvi_reason,donvi_note
                2,SPLIT,2,00001:0-1 00002:0-1,DIVIDED,divided
                1,SPLIT,1,00001:0-1 00002:0-1,DIVIDED,divided
                "",SPLIT,2,,DIVIDED,other values; only the first 2 are listed
                "",NOT_FOUND,1,,NOTHING_RECOGNIZED,other values; only the first 2 are listed
                """);
    }

    private static String text(NotExact values) throws IOException {
        StringWriter out = new StringWriter();
        values.write(ResultTable.csv(out, values.columns()));
        return out.toString();
    }
}
