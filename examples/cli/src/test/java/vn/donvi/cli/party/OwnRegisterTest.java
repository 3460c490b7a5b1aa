package vn.donvi.cli.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** Party organisations and figures of a user's own. */
class OwnRegisterTest {
    private static final String ORGANIZATIONS =
            "code,since,until,kind,name,unit,parent,founding,founding_clause,ending,ending_clause,approved_exception,"
                    + "organs\n";

    @TempDir
    Path folder;

    private Run withFigures(String table, String... args) throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, table);
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--figures", file.toString()));
        return Run.withParty(all.toArray(String[]::new));
    }

    @Test
    void figuresMakeABeforeAnAfterAndADifference() throws IOException {
        Run run = withFigures("""
                unit,members,organizations,as_of,source
                18229,910,12,2025-06-30,Báo cáo 1
                18280,500,8,2025-06-30,Báo cáo 1
                18300,400,,2025-06-30,Báo cáo 1
                18229,1830,,2025-07-01,Báo cáo 2
                """, "party", "--province", "42", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"members_before\": 1810,")
                .contains("\"members_before_precision\": \"exact\",")
                .contains("\"members_before_missing\": null,")
                .contains("\"members_after\": 1830,")
                .contains("\"members_difference\": 20,")
                .contains("\"organizations_before\": \"tổ chức đảng: >20, without Đảng bộ xã Đức Mới (no figure)\",")
                .contains("\"sources\": \"Báo cáo 1; https://example.org/duc-tho; Báo cáo 2\",");
        assertThat(withFigures("""
                unit,members,as_of,source
                18229,910,2025-06-30,R
                18280,500,2025-06-30,R
                18300,400,2025-06-30,R
                """, "party", "--all", "--sums").out())
                .contains("\n2025-07-01,42,Tỉnh Hà Tĩnh,đảng viên,1,1810,exact,3,0,,2989,exact,1,0,,1179,1,1179\n");
    }

    @Test
    void aFigureKeepsItsSourceAndDay() throws IOException {
        assertThat(withFigures("""
                unit,organizations,organizations_of,as_of,source
                26740,31,chi bộ,2025-07-01,Báo cáo của phường
                """, "party", "26740").out())
                .contains("recorded   yes, as 26740@2025-07-01\n")
                .contains("figures    chi bộ  31  as of 2025-07-01  [1]\n")
                .contains("sources    [1] Báo cáo của phường\n");
    }

    @Test
    void everyFaultyRowIsToldWithItsLine() throws IOException {
        assertThat(withFigures("""
                        unit,members,organizations,organizations_of,as_of,source
                        99999,3,,,2025-07-01,R
                        18229,x,,,2025-07-01,R
                        18229,,,,2025-07-01,R
                        18229,3,,chi bộ,2025-07-01,R
                        18229,,3,đảng viên,2025-07-01,R
                        18229,3,,,2025-07-02,R
                        18229,3,,,2003-07-02,R
                        18229,3,,,2025-07-01,
                        440,3,,,2025-07-01,R
                        18229,3,,,2025-07-01,R
                        18229,4,,,2025-07-01,Q
                        """, "party", "--all")).isEqualTo(new Run(ExitCode.USAGE, "", """
                        donvi: own.csv:2: unit: no unit has ever borne the code 99999
                        donvi: own.csv:3: members: 'x' is not a whole number (at most 18 digits, without separators)
                        donvi: own.csv:4: members: must be there, or else organizations
                        donvi: own.csv:5: organizations_of: must be empty without organizations
                        donvi: own.csv:6: organizations_of: 'đảng viên' is not one of tổ chức đảng, tổ chức đảng trực thuộc, đảng bộ trực thuộc, tổ chức cơ sở đảng, đảng bộ cơ sở, chi bộ cơ sở, chi bộ trực thuộc, chi bộ
                        donvi: own.csv:7: as_of: 2025-07-02 is after today, 2025-07-01
                        donvi: own.csv:8: unit: the gazetteer begins on 2004-08-31 and says nothing about 2003-07-02
                        donvi: own.csv:9: source: must not be empty
                        donvi: own.csv:10: unit: no unit bears the code 440 on 2025-07-01; Huyện Đức Thọ bore it until 2025-06-30 and has no known successor
                        donvi: own.csv:12: members: the number of đảng viên of 18229 on 2025-07-01 is given twice
                        donvi: the file of --figures cannot be used: something is wrong with 10 rows
                        """));
    }

    @Test
    void anOwnRegisterIsInPlaceOfTheKnownOneAndMayLackEmptyTables() throws IOException {
        Files.writeString(
                folder.resolve("party_organizations.csv"),
                ORGANIZATIONS + "26740,2025-07-01,,đảng bộ xã,Đảng bộ phường Sài Gòn,26740@2025-07-01,,,,,,,\n");

        Run own = Run.withParty("party", "26740", "--register", folder.toString());
        assertThat(own.err()).isEmpty();
        assertThat(own.out()).contains("recorded   yes, as 26740@2025-07-01\n");
        assertThat(Run.withParty("party", "18229", "--register", folder.toString())
                        .out())
                .contains("recorded   no;");
    }

    @Test
    void whatIsExportedIsReadAgain() {
        Run.withParty("export", folder.toString());

        for (String[] args : new String[][] {{"party", "18229"}, {"party", "--all"}}) {
            List<String> own = new ArrayList<>(List.of(args));
            own.addAll(List.of("--register", folder.toString()));
            assertThat(Run.of(own.toArray(String[]::new))).isEqualTo(Run.withParty(args));
        }
    }

    @Test
    void faultsOfAnOwnRegisterAreTold() throws IOException {
        Files.writeString(
                folder.resolve("party_organizations.csv"),
                ORGANIZATIONS + "26740,2025-07-01,,đảng bộ,A,26740@2025-07-02,,,,,,,\n");
        assertThat(Run.withParty("party", "26740", "--register", folder.toString()))
                .isEqualTo(new Run(ExitCode.USAGE, "", """
                donvi: KNOWN_REFERENCE: A (26740@2025-07-01) belongs to the unknown unit 26740@2025-07-02
                donvi: the tables of --register break the invariants of a register: something is wrong in one place
                """));

        Files.writeString(folder.resolve("party_organizations.csv"), ORGANIZATIONS + "26740,x\n");
        assertThat(Run.withParty("party", "26740", "--register", folder.toString()))
                .isEqualTo(new Run(ExitCode.USAGE, "", """
                donvi: party_organizations.csv:2: has 2 fields, but the header has 13
                donvi: the tables of --register cannot be read: something is wrong in one row
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            none     > there is no such folder
            empty    > has none of the tables of a register, party_documents.csv, party_organizations.csv, party_figures.csv, party_committees.csv, party_posts.csv, party_sessions.csv
            misspelt > is not one of the tables of a register, party_documents.csv, party_organizations.csv, party_figures.csv, party_committees.csv, party_posts.csv, party_sessions.csv
            """)
    void aFolderWithoutARegisterIsRefused(String name, String fault) throws IOException {
        Path register = folder.resolve(name);
        if (!name.equals("none")) {
            Files.createDirectory(register);
        }
        if (name.equals("misspelt")) {
            Files.createFile(register.resolve("party_figur.csv"));
        }

        Run run = Run.withParty("party", "26740", "--register", register.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("donvi: --register: ").endsWith(": " + fault + "\n");
    }
}
