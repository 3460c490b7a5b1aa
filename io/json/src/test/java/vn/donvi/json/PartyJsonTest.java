package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.donvi.party.PartyRegister;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.party.PartyCommitteeSchema;
import vn.donvi.tables.party.PartyFigureSchema;
import vn.donvi.tables.party.PartyOrganizationSchema;
import vn.donvi.tables.party.PartyPostSchema;
import vn.donvi.tables.party.PartySessionSchema;
import vn.donvi.vietnam.VietnamGazetteer;
import vn.donvi.vietnam.VietnamPartyRegister;

/** The tables of party organisations: what is written is read again, is what the schema says, and faults are reported. */
class PartyJsonTest {
    private static final PartyRegister EMBEDDED = VietnamPartyRegister.load(VietnamGazetteer.load());

    /** A kind of table with an object in it that has every member. */
    record Sample(JsonTable<?> table, String tableName, String line) {
        @Override
        public String toString() {
            return tableName;
        }
    }

    static List<Sample> samples() {
        return List.of(
                new Sample(
                        JsonTable.of(PartyOrganizationSchema.ORGANIZATIONS),
                        "party_organizations",
                        "{'code':'01.CB-1','since':'2025-07-01','until':'2026-01-01','kind':'chi bộ cơ sở','name':'Chi bộ"
                                + " Một','unit':'18229@2025-07-01','parent':'01','founding':'1-QĐ/TU','founding_clause':'Điều"
                                + " 1','ending':'2-QĐ/TU','ending_clause':'','approved_exception':true,'organs':['văn"
                                + " phòng','ban tổ chức']}"),
                new Sample(
                        JsonTable.of(PartyFigureSchema.FIGURES),
                        "party_figures",
                        "{'organization':'01@2025-07-01','measure':'đảng viên','value':256000,'precision':'lower"
                                + " bound','as_of':'2025-08-11','source':'Báo X','quality':'suspect','note':'a misprint'}"),
                new Sample(
                        JsonTable.of(PartyCommitteeSchema.COMMITTEES),
                        "party_committees",
                        "{'organization':'01@2025-07-01','body':'ban chấp hành','khoa':20,'nhiem_ky':'2025 -"
                                + " 2030','since':'2025-07-01','until':'2025-10-01','entry':'chỉ định','source':'Báo X'}"),
                new Sample(
                        JsonTable.of(PartyPostSchema.POSTS),
                        "party_posts",
                        "{'organization':'01@2025-07-01','person':'Lê B','person_key':'k1','title':'trưởng"
                                + " ban','level':'cấp tỉnh','organ':'ban nội"
                                + " chính','since':'2025-07-01','until':'2025-08-01','entry':'không rõ','source':'Báo"
                                + " X','mention':'1'}"),
                new Sample(
                        JsonTable.of(PartySessionSchema.SESSIONS),
                        "party_sessions",
                        "{'organization':'01@2025-07-01','kind':'hội nghị','khoa':20,'lan_thu':1,'nhiem_ky':'2025 -"
                                + " 2030','hoi_nghi':24,'since':'2025-08-05','until':'2025-08-07','planned':true,'source':'Báo"
                                + " X'}"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsReadIsWrittenByteForByteAndIsWhatTheSchemaSays(Sample sample) throws IOException {
        String line = json(sample.line) + "\n";

        assertThat(rewritten(sample.table, line, JsonLayout.LINES)).isEqualTo(line);
        SchemaTest.check(line, JsonLayout.LINES, sample.tableName);
        String document = "{\n\"format\":1,\n\"" + sample.tableName + "\":[\n" + line + "]\n}\n";
        assertThat(rewritten(sample.table, document, JsonLayout.DOCUMENT)).isEqualTo(document);
        SchemaTest.check(document, JsonLayout.DOCUMENT, sample.tableName);
    }

    @Test
    void embeddedRegisterIsReadAgainFromWhatIsWritten() throws IOException {
        check(JsonTable.of(PartyOrganizationSchema.ORGANIZATIONS), EMBEDDED.organizations(), "party_organizations");
        check(JsonTable.of(PartyFigureSchema.FIGURES), EMBEDDED.figures(), "party_figures");
        check(JsonTable.of(PartySessionSchema.SESSIONS), EMBEDDED.sessions(), "party_sessions");
    }

    private static <T> void check(JsonTable<T> table, List<T> rows, String name) throws IOException {
        for (JsonLayout layout : JsonLayout.values()) {
            StringWriter out = new StringWriter();
            table.write(rows, Output.to(out), layout);
            assertThat(read(table, out.toString(), layout).orThrow()).isEqualTo(rows);
            SchemaTest.check(out.toString(), layout, name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            party_organizations | 'until':'2026-01-01'         | 'until':'2025-07-01' | $.until: must be after since 2025-07-01, but is 2025-07-01
            party_organizations | 'until':'2026-01-01'         | 'until':null         | $.ending: must be empty while there is no until, but is '2-QĐ/TU'
            party_organizations | 'founding':'1-QĐ/TU'         | 'founding':''        | $.founding: must not be empty where there is a founding_clause
            party_organizations | 'code':'01.CB-1'             | 'code':'a b'         | $.code: 'a b' is not a code of an organisation (1 to 48 letters, digits, dots, hyphens or underscores)
            party_organizations | ['văn phòng','ban tổ chức']  | ['ban']              | $.organs[0]: 'ban' is not one of văn phòng, ban tổ chức, ban tuyên giáo, ban dân vận, ban tuyên giáo và dân vận, ban nội chính, ban xây dựng đảng, cơ quan ủy ban kiểm tra, trung tâm chính trị, ủy ban mặt trận tổ quốc
            party_figures       | '01@2025-07-01'              | '01'                 | $.organization: '01' is not an id of an organisation (code@yyyy-mm-dd)
            party_figures       | 'note':'a misprint'          | 'note':' '           | $.note: must say why the figure is suspect
            party_figures       | 'lower bound'                | 'about'              | $.precision: 'about' is not one of exact, approximate, lower bound, upper bound, rounded
            party_committees    | 'khoa':20                    | 'khoa':0             | $.khoa: 0 is not a whole number from 1 to 3999
            party_committees    | '2025 - 2030'                | '2025'               | $.nhiem_ky: '2025' is not a term (yyyy - yyyy)
            party_committees    | 'until':'2025-10-01'         | 'until':'2025-07-01' | $.until: must be after since 2025-07-01, but is 2025-07-01
            party_posts         | 'organ':'ban nội chính'      | 'organ':null         | $.organ: must not be empty for trưởng ban
            party_posts         | 'title':'trưởng ban'         | 'title':'bí thư'     | $.organ: must be empty for bí thư
            party_sessions      | 'kind':'hội nghị'            | 'kind':'đại hội'     | $.hoi_nghi: must be empty for a đại hội, but is 24
            party_sessions      | 'until':'2025-08-07'         | 'until':null         | $.until: must not be empty where since is not
            party_sessions      | 'since':'2025-08-05'         | 'since':null         | $.since: must not be empty where until is not
            party_sessions      | 'until':'2025-08-07'         | 'until':'2025-08-05' | $.until: must be after since 2025-08-05, but is 2025-08-05
            """)
    void aFaultIsReported(String table, String part, String replacement, String problem) throws IOException {
        Sample sample = samples().stream()
                .filter(each -> each.tableName.equals(table))
                .findFirst()
                .orElseThrow();
        assertThat(sample.line).contains(part);

        WithProblems<?> read =
                read(sample.table, json(sample.line.replace(part, replacement)) + "\n", JsonLayout.LINES);

        assertThat(read.problems()).extracting(Problem::toString).containsExactly("t:1: " + problem);
    }

    private static <T> String rewritten(JsonTable<T> table, String text, JsonLayout layout) throws IOException {
        StringWriter out = new StringWriter();
        table.write(read(table, text, layout).orThrow(), Output.to(out), layout);
        return out.toString();
    }

    private static <T> WithProblems<List<T>> read(JsonTable<T> table, String text, JsonLayout layout)
            throws IOException {
        return table.read(Input.of(new StringReader(text), "t"), layout, ReadLimits.DEFAULT);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
