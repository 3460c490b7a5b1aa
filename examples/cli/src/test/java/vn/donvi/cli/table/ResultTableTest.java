package vn.donvi.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class ResultTableTest {
    @Test
    void jsonHasTheRowsOfTheCsv() {
        assertThat(Run.of("find", "xã", "Đức Thọ", "--format", "json")).isEqualTo(new Run(ExitCode.DONE, """
                        [
                          {
                            "code": "18229",
                            "name": "Xã Đức Thọ",
                            "type": "xã",
                            "parents": "Tỉnh Hà Tĩnh",
                            "since": "2025-07-01",
                            "until": null,
                            "match": "exact"
                          }
                        ]
                        """, ""));
    }

    @Test
    void changesAreJsonToo() {
        assertThat(Run.of("changes", "--from", "2020-01-01", "--to", "2020-12-31", "--format", "json")
                        .out())
                .startsWith("""
                        [
                          {
                            "date": "2020-01-01",
                            "kind": "merger",
                        """)
                .endsWith("""
                          }
                        ]
                        """);
    }

    @Test
    void countsOfJsonAreNumbers() {
        assertThat(Run.of("stats", "--format", "json").out()).startsWith("""
                        [
                          {
                            "group": "level",
                            "level": "province",
                            "code": null,
                            "name": "provinces",
                            "before": 2,
                        """);
    }

    @Test
    void tableWithoutRowsIsAnEmptyList() {
        assertThat(Run.of("find", "Nowhere", "--format", "json").out()).isEqualTo("[ ]\n");
    }

    @Test
    void rowHasAValueForEachColumn() throws IOException {
        ResultTable table = ResultTable.csv(new StringWriter(), List.of("a", "b"));

        assertThatIllegalArgumentException().isThrownBy(() -> table.row("1")).withMessage("1 values for 2 columns");
    }
}
