package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Stage;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementSchema;
import vn.donvi.news.announcement.Topic;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;

class StatementsCsvTest {
    private static final String HEADER =
            "kind,line,column,start,words,name,unit,units,posts,amount,whole,stage,doubt,khoa,lan_thu,nhiem_ky,hoi_nghi,date,period,"
                    + "decision,number,issuer,what,estimated,share_of_plan,growth,planned_growth\n";

    private static final List<Statement> STATEMENTS = List.of(
            Founding.of(
                    new Quote(1, 1, 0, "Xã Gò Me được thành lập từ\nthị trấn Gò Me, xã Sơn"),
                    NamedUnit.of("xã", "Gò Me"),
                    false,
                    List.of(
                            Founding.Part.of(NamedUnit.of("thị trấn", "Gò Me").asFormer()),
                            Founding.Part.of(NamedUnit.of("xã", "Sơn")))),
            new StatedFigure(
                    new Quote(2, 5, 60, "hơn 12,5km2"),
                    Topic.AREA,
                    Optional.of(NamedUnit.of("xã", "Gò Me")),
                    Amount.parse(">12.5 km²"),
                    Stage.ACTUAL,
                    ""));

    private static final String ROWS =
            "founding,1,1,0,\"Xã Gò Me được thành lập từ\nthị trấn Gò Me, xã Sơn\",,xã Gò Me,thị trấn Gò Me cũ; xã Sơn"
                    + ",,,,,,,,,,,,,,,,,,,\n"
                    + "area,2,5,60,\"hơn 12,5km2\",,xã Gò Me,,,>12.5 km²,,actual,,,,,,,,,,,,,,,\n";

    @Test
    void isWrittenByPlaceAndReadBack() throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.of(StatementSchema.STATEMENTS)
                .write(List.of(STATEMENTS.get(1), STATEMENTS.get(0)), Output.to(out), CsvOptions.STANDARD);
        assertThat(out).hasToString(HEADER + ROWS);
        assertThat(read(out.toString()).orThrow()).isEqualTo(STATEMENTS);
    }

    @Test
    void aRowThatIsNotRightIsAProblemWithItsPlace() throws IOException {
        WithProblems<List<Statement>> read = read(HEADER
                + "size,1,1,0,w,,,,,3 xã,,actual,,,,,,,,,,,,,,,\n"
                + "area,1,1,0,w,,,,,3,,actual,,,,,,,,,,,,,,,\n"
                + "date,1,1,0,w,,,,,,,,,,,,,17/7,,,,,,,,,\n"
                + "date,1,1,0,w,,xã A,,,,,,,,,,,--07-17,,,,,,,,,\n");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "statements.csv:2: kind: 'size' is not a kind of statement",
                        "statements.csv:3: amount: '3': expected a number, a blank and a unit, but was '3'",
                        "statements.csv:4: date: '17/7': expected yyyy-mm-dd, yyyy-mm, yyyy, --mm-dd or --mm, but was '17/7'",
                        "statements.csv:5: unit: must be empty for date");
    }

    private static WithProblems<List<Statement>> read(String text) throws IOException {
        return CsvTable.of(StatementSchema.STATEMENTS)
                .read(Input.of(new StringReader(text), "statements.csv"), CsvOptions.STANDARD);
    }
}
