package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.DateNamed;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.PartialDate;
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
import vn.donvi.tables.ReadLimits;

class StatementsJsonTest {
    static final List<Statement> STATEMENTS = List.of(
            new DateNamed(new Quote(1, 1, 0, "Ngày 17/7"), PartialDate.parse("--07-17")),
            new StatedFigure(
                    new Quote(2, 5, 60, "hơn 12,5km2"),
                    Topic.AREA,
                    Optional.of(NamedUnit.of("xã", "Gò Me")),
                    Amount.parse(">12.5 km²"),
                    Stage.ACTUAL,
                    ""));

    @ParameterizedTest
    @EnumSource
    void isWrittenByPlaceAndReadBack(JsonLayout layout) throws IOException {
        StringWriter out = new StringWriter();
        JsonTable.of(StatementSchema.STATEMENTS)
                .write(List.of(STATEMENTS.get(1), STATEMENTS.get(0)), Output.to(out), layout);
        assertThat(out.toString()).contains("""
                {"kind":"area","line":"2","column":"5","start":"60","words":"hơn 12,5km2","name":"","unit":"xã Gò Me",\
                "units":"","posts":"","amount":">12.5 km²","whole":"","stage":"actual","doubt":"","khoa":"","lan_thu":"","nhiem_ky":"",\
                "hoi_nghi":"","date":"","period":"","decision":"","number":"","issuer":"","what":"","estimated":"","share_of_plan":"",\
                "growth":"","planned_growth":""}""");
        assertThat(read(out.toString(), layout).orThrow()).isEqualTo(STATEMENTS);
    }

    @Test
    void anObjectThatIsNotRightIsAProblemWithItsPlace() throws IOException {
        WithProblems<List<Statement>> read = read("""
                {"kind":"size","line":"1","column":"1","start":"0","words":"w","amount":"3 xã","stage":"actual"}
                {"kind":"area","line":"1","column":"1","start":"0","words":"w","amount":"3","stage":"actual"}
                {"kind":"date","line":"1","column":"1","start":"0","words":"w","unit":"xã A","date":"--07-17"}
                """, JsonLayout.LINES);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "statements.jsonl:1: $.kind: 'size' is not a kind of statement",
                        "statements.jsonl:2: $.amount: '3': expected a number, a blank and a unit, but was '3'",
                        "statements.jsonl:3: $.unit: must be empty for date");
    }

    private static WithProblems<List<Statement>> read(String text, JsonLayout layout) throws IOException {
        return JsonTable.of(StatementSchema.STATEMENTS)
                .read(Input.of(new StringReader(text), "statements.jsonl"), layout, ReadLimits.DEFAULT);
    }
}
