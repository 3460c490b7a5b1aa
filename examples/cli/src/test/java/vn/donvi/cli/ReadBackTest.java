package vn.donvi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionSchema;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.json.JsonLayout;
import vn.donvi.json.JsonTable;
import vn.donvi.law.resolution.ProvisionRow;
import vn.donvi.law.resolution.ProvisionSchema;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementSchema;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.tables.schema.Schema;

/** The library reads the tables that the command writes, by the same schemas. */
class ReadBackTest {
    private static final String TEXTS = "src/test/resources/vn/donvi/cli/";

    @Test
    void crosswalksAreReadBack() throws IOException {
        String table = Run.of("crosswalk", "--from", "2004-08-31", "--to", "2025-07-01")
                .out();

        assertThat(read(CrosswalkSchema.CROSSWALK, table, CsvOptions.STANDARD))
                .hasSize((int) table.lines().count() - 1)
                .allMatch(entry -> entry.area().low() <= entry.area().high());
    }

    @Test
    void crosswalksInJsonLinesAreReadBack() throws IOException {
        String lines = Run.of("crosswalk", "--from", "2004-08-31", "--to", "2025-07-01", "--format", "jsonl")
                .out();
        String table = Run.of("crosswalk", "--from", "2004-08-31", "--to", "2025-07-01")
                .out();

        assertThat(JsonTable.of(CrosswalkSchema.CROSSWALK)
                        .read(Input.of(new StringReader(lines), "out.jsonl"), JsonLayout.LINES, ReadLimits.DEFAULT)
                        .orThrow())
                .isEqualTo(read(CrosswalkSchema.CROSSWALK, table, CsvOptions.STANDARD))
                .anyMatch(entry -> !entry.documents().isEmpty());
    }

    @Test
    void provisionsAreReadBack() throws IOException {
        String table =
                Run.of("read", TEXTS + "reform.txt", TEXTS + "figures.txt").out();

        List<ProvisionRow> provisions = read(ProvisionSchema.PROVISIONS, table, CsvOptions.STANDARD);

        assertThat(provisions).hasSize((int) table.lines().count() - 1);
        assertThat(provisions).extracting(ProvisionRow::statement).contains("formed", "size");
    }

    @Test
    void statementsAreReadBackBesideTheColumnsOfTheirMeaningAndTheSentencesThatAreNone() throws IOException {
        String table = Run.of("read", "--announcement", TEXTS + "news.txt").out();

        WithProblems<List<Statement>> read = CsvTable.of(StatementSchema.STATEMENTS)
                .read(Input.of(new StringReader(table), "out.csv"), CsvOptions.STANDARD.withLenientHeader());

        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly("out.csv:8: kind: 'not_understood' is not a kind of statement");
        assertThat(read.value()).hasSize((int) table.lines().count() - 2);
    }

    @Test
    void conversionsAreReadBackBesideTheColumnsOfTheUser() throws IOException {
        String table = Run.on(
                        Fixtures::twoProvinces,
                        "name,code\nA,00001\nB,00004\nC,99999\n".getBytes(StandardCharsets.UTF_8),
                        "convert",
                        "--code-column",
                        "code")
                .out();

        List<ConversionEntry> conversions =
                read(ConversionSchema.CONVERSIONS, table, CsvOptions.STANDARD.withLenientHeader());

        assertThat(conversions).hasSize(3);
    }

    private static <T> List<T> read(Schema<T> schema, String table, CsvOptions options) throws IOException {
        return CsvTable.of(schema)
                .read(Input.of(new StringReader(table), "out.csv"), options)
                .orThrow();
    }
}
