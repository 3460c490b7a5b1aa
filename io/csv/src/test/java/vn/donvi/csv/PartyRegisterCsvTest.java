package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.InvalidPartyRegisterException;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.party.PartyCommitteeSchema;
import vn.donvi.tables.party.PartyFigureSchema;
import vn.donvi.tables.party.PartyOrganizationSchema;
import vn.donvi.tables.party.PartyPostSchema;
import vn.donvi.tables.party.PartySessionSchema;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

class PartyRegisterCsvTest {
    private static final Map<String, String> GOOD = Map.of(
            "party_documents.csv",
            """
            number,kind,issuer,title,issued,issued_basis,in_force,in_force_basis
            8701-QĐ/TU,legal,Thành ủy,,2025-06-18,issued,,
            Báo X,publication,Báo X,,,,,
            """,
            "party_organizations.csv",
            """
            code,since,until,kind,name,unit,parent,founding,founding_clause,ending,ending_clause,approved_exception,organs
            01,2004-08-31,2025-07-01,đảng bộ tỉnh,Đảng bộ tỉnh A,01@2004-08-31,,,,8701-QĐ/TU,Điều 2,,
            01,2025-07-01,,đảng bộ tỉnh,Đảng bộ tỉnh A,01@2025-07-01,,8701-QĐ/TU,Điều 1,,,,văn phòng|ban tổ chức
            01.CB-1,2025-07-01,,chi bộ cơ sở,Chi bộ Một,,01,,,,,yes,
            """,
            "party_figures.csv",
            """
            organization,measure,value,precision,as_of,source,quality,note
            01@2025-07-01,tổ chức cơ sở đảng,33,exact,2025-08-11,Báo X,official,
            01@2025-07-01,đảng viên,256000,lower bound,,Báo X,suspect,a misprint
            """,
            "party_committees.csv",
            """
            organization,body,khoa,nhiem_ky,since,until,entry,source
            01@2025-07-01,ban chấp hành,20,2025 - 2030,2025-07-01,2025-10-01,chỉ định,Báo X
            01@2025-07-01,ban thường vụ,,,2025-10-01,,bầu,Báo X
            """,
            "party_posts.csv",
            """
            organization,person,person_key,title,level,organ,since,until,entry,source,mention
            01@2025-07-01,Trần Văn A,k1,bí thư,cấp tỉnh,,2025-07-01,,không rõ,Báo X,1
            01@2025-07-01,Lê B,,trưởng ban,cấp tỉnh,ban nội chính,2025-07-01,2025-08-01,chỉ định,Báo X,
            """,
            "party_sessions.csv",
            """
            organization,kind,khoa,lan_thu,nhiem_ky,hoi_nghi,since,until,planned,source
            01@2025-07-01,đại hội đại biểu,,20,2025 - 2030,,,,yes,Báo X
            01@2025-07-01,hội nghị,20,,,24,2025-08-05,2025-08-07,,Báo X
            """);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeGood() throws IOException {
        for (Map.Entry<String, String> file : GOOD.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void whatIsReadIsWrittenByteForByte() throws IOException {
        PartyRegister register = PartyRegisterCsv.read(units(), folder);
        Path copy = folder.resolve("copy");

        PartyRegisterCsv.write(register, copy);

        for (String file : GOOD.keySet()) {
            assertThat(copy.resolve(file)).as(file).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void everyColumnOfAnOrganisationIsRead() throws IOException {
        PartyRegister register = PartyRegisterCsv.read(units(), folder);
        PartyOrganization after =
                register.find(OrganizationId.parse("01@2025-07-01")).orElseThrow();
        PartyOrganization below =
                register.find(OrganizationId.parse("01.CB-1@2025-07-01")).orElseThrow();

        assertThat(after.organs()).containsExactly(Organ.VAN_PHONG, Organ.BAN_TO_CHUC);
        assertThat(after.founding()).hasToString("Optional[8701-QĐ/TU, Điều 1]");
        assertThat(below.parent()).contains(OrganizationCode.of("01"));
        assertThat(below.unit()).isEmpty();
        assertThat(below.approvedException()).isTrue();
        assertThat(register.sessions().get(1).days())
                .contains(DateRange.of(LocalDate.of(2025, 8, 5), LocalDate.of(2025, 8, 7)));
        assertThat(register.holdings().get(1).post().organ()).isEqualTo(Optional.of(Organ.BAN_NOI_CHINH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ,2025-07-01,,chi bộ,C,,,,,,,,                    > code: must not be empty
            a b,2025-07-01,,chi bộ,C,,,,,,,,                 > code: 'a b' is not a code of an organisation (1 to 48 letters, digits, dots, hyphens or underscores)
            c,2025-07-01,2025-07-01,chi bộ,C,,,,,,,,         > until: must be after since 2025-07-01, but is 2025-07-01
            c,2025-07-01,,chi đoàn,C,,,,,,,,                 > kind: 'chi đoàn' is not one of đảng bộ tỉnh, đảng bộ huyện, đảng bộ xã, đảng bộ, đảng bộ cấp trên trực tiếp cơ sở, đảng bộ cơ sở, chi bộ cơ sở, đảng bộ bộ phận, chi bộ
            c,2025-07-01,,chi bộ,,,,,,,,,                    > name: must not be empty
            c,2025-07-01,,chi bộ,C,01,,,,,,,                 > unit: '01' is not a unit id (code@yyyy-mm-dd)
            c,2025-07-01,,chi bộ,C,,,,Điều 1,,,,             > founding: must not be empty where there is a founding_clause
            c,2025-07-01,,chi bộ,C,,,,,1-QĐ,,,               > ending: must be empty while there is no until, but is '1-QĐ'
            c,2025-07-01,,chi bộ,C,,,,,,,no,                 > approved_exception: 'no' is not 'yes'
            c,2025-07-01,,chi bộ,C,,,,,,,,ban                > organs: 'ban' is not a list of organs, each one of văn phòng, ban tổ chức, ban tuyên giáo, ban dân vận, ban tuyên giáo và dân vận, ban nội chính, ban xây dựng đảng, cơ quan ủy ban kiểm tra, trung tâm chính trị, ủy ban mặt trận tổ quốc separated by '|'
            """)
    void aFaultyOrganisationIsReported(String row, String problem) throws IOException {
        assertProblem(
                CsvTable.of(PartyOrganizationSchema.ORGANIZATIONS),
                "code,since,until,kind,name,unit,parent,founding,founding_clause,ending,ending_clause,approved_exception,organs",
                row,
                problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            1,đảng viên,3,exact,,S,official,               > organization: '1' is not an id of an organisation (code@yyyy-mm-dd)
            1@2025-07-01,đoàn viên,3,exact,,S,official,    > measure: 'đoàn viên' is not one of tổ chức đảng, tổ chức đảng trực thuộc, đảng bộ trực thuộc, tổ chức cơ sở đảng, đảng bộ cơ sở, chi bộ cơ sở, chi bộ trực thuộc, chi bộ, đảng viên, đảng viên chính thức, đại biểu, đại biểu dự kiến, đại biểu dự đại hội, ủy viên ban chấp hành, ủy viên ban thường vụ, phó bí thư, biên chế
            1@2025-07-01,đảng viên,3.5,exact,,S,official,  > value: '3.5' is not a whole number (at most 18 digits, without separators)
            1@2025-07-01,đảng viên,3,about,,S,official,    > precision: 'about' is not one of exact, approximate, lower bound, upper bound, rounded
            1@2025-07-01,đảng viên,3,exact,,,official,     > source: must not be empty
            1@2025-07-01,đảng viên,3,exact,,S,derived,     > note: must say why the figure is derived
            """)
    void aFaultyFigureIsReported(String row, String problem) throws IOException {
        assertProblem(
                CsvTable.of(PartyFigureSchema.FIGURES),
                "organization,measure,value,precision,as_of,source,quality,note",
                row,
                problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            1@2025-07-01,đại hội,,,2025-07-01,,bầu,S              > body: 'đại hội' is not one of ban chấp hành, ban thường vụ, thường trực, ủy ban kiểm tra
            1@2025-07-01,ban chấp hành,XX,,2025-07-01,,bầu,S      > khoa: 'XX' is not a whole number from 1 to 3999
            1@2025-07-01,ban chấp hành,,2025,2025-07-01,,bầu,S    > nhiem_ky: '2025' is not a term (yyyy - yyyy)
            1@2025-07-01,ban chấp hành,,,2025-07-01,,cử,S         > entry: 'cử' is not one of chỉ định, bầu, không rõ
            """)
    void aFaultyCommitteeIsReported(String row, String problem) throws IOException {
        assertProblem(
                CsvTable.of(PartyCommitteeSchema.COMMITTEES),
                "organization,body,khoa,nhiem_ky,since,until,entry,source",
                row,
                problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            1@2025-07-01,,,bí thư,cấp xã,,2025-07-01,,bầu,S,                     > person: must not be empty
            1@2025-07-01,A,,trưởng ban,cấp xã,,2025-07-01,,bầu,S,                > organ: must not be empty for trưởng ban
            1@2025-07-01,A,,bí thư,cấp xã,văn phòng,2025-07-01,,bầu,S,           > organ: must be empty for bí thư
            1@2025-07-01,A,,bí thư,xã,,2025-07-01,,bầu,S,                        > level: 'xã' is not one of trung ương, cấp tỉnh, cấp huyện, cấp xã, dưới cấp xã
            """)
    void aFaultyPostIsReported(String row, String problem) throws IOException {
        assertProblem(
                CsvTable.of(PartyPostSchema.POSTS),
                "organization,person,person_key,title,level,organ,since,until,entry,source,mention",
                row,
                problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            1@2025-07-01,đại hội,,,,24,,,,S                      > hoi_nghi: must be empty for a đại hội, but is 24
            1@2025-07-01,đại hội,,0,,,,,,S                       > lan_thu: '0' is not a whole number from 1 to 3999
            1@2025-07-01,đại hội,,,,,2025-08-05,,,S              > until: must not be empty where since is not
            1@2025-07-01,đại hội,,,,,,2025-08-05,,S              > since: must not be empty where until is not
            1@2025-07-01,đại hội,,,,,2025-08-05,2025-08-05,,S    > until: must be after since 2025-08-05, but is 2025-08-05
            """)
    void aFaultySessionIsReported(String row, String problem) throws IOException {
        assertProblem(
                CsvTable.of(PartySessionSchema.SESSIONS),
                "organization,kind,khoa,lan_thu,nhiem_ky,hoi_nghi,since,until,planned,source",
                row,
                problem);
    }

    @Test
    void problemsOfAllFilesComeTogether() throws IOException {
        Files.writeString(folder.resolve("party_figures.csv"), good("party_figures.csv") + "x\n");
        Files.writeString(
                folder.resolve("party_sessions.csv"), good("party_sessions.csv").replace(",24,", ",0,"));

        assertThatThrownBy(() -> PartyRegisterCsv.read(units(), folder))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        2 problems:
                          party_figures.csv:4: has 1 field, but the header has 8
                          party_sessions.csv:3: hoi_nghi: '0' is not a whole number from 1 to 3999""");
    }

    @Test
    void tablesThatDoNotGoTogetherAreRefused() throws IOException {
        Files.writeString(
                folder.resolve("party_documents.csv"),
                "number,kind,issuer,title,issued,in_force\nBáo X,publication,,,,\n");

        assertThatThrownBy(() -> PartyRegisterCsv.read(units(), folder))
                .isInstanceOf(InvalidPartyRegisterException.class)
                .hasMessage("""
                        the register of party organisations breaks its invariants in 2 places:
                          KNOWN_REFERENCE: Đảng bộ tỉnh A (01@2004-08-31) cites the unknown document 8701-QĐ/TU
                          KNOWN_REFERENCE: Đảng bộ tỉnh A (01@2025-07-01) cites the unknown document 8701-QĐ/TU""");
    }

    @Test
    void aTableWithoutRowsMayBeMissingFromAFolder() throws IOException {
        PartyRegister all = PartyRegisterCsv.read(units(), folder);
        Files.delete(folder.resolve("party_posts.csv"));
        Files.delete(folder.resolve("party_sessions.csv"));

        PartyRegister register = PartyRegisterCsv.read(units(), folder);

        assertThat(register.organizations()).isEqualTo(all.organizations());
        assertThat(register.figures()).isEqualTo(all.figures());
        assertThat(register.holdings()).isEmpty();
        assertThat(register.sessions()).isEmpty();
    }

    @Test
    void aMissingTableThatOthersNeedIsSaid() throws IOException {
        Files.delete(folder.resolve("party_organizations.csv"));

        assertThatThrownBy(() -> PartyRegisterCsv.read(units(), folder))
                .isInstanceOf(InvalidPartyRegisterException.class)
                .hasMessageContaining(
                        "the number of tổ chức cơ sở đảng of 01@2025-07-01 names an unknown organisation");
    }

    @Test
    void aFolderWithoutTablesOrWithAMisspeltOneIsRefused(@TempDir Path empty) throws IOException {
        String tables = "party_documents.csv, party_organizations.csv, party_figures.csv, party_committees.csv,"
                + " party_posts.csv, party_sessions.csv";
        assertThatThrownBy(() -> PartyRegisterCsv.read(units(), folder.resolve("none")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageEndingWith("none: there is no such folder");
        assertThatThrownBy(() -> PartyRegisterCsv.read(units(), empty))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(empty + ": has none of the tables of a register, " + tables);
        Files.move(folder.resolve("party_posts.csv"), folder.resolve("party_post.csv"));
        assertThatThrownBy(() -> PartyRegisterCsv.read(units(), folder))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("party_post.csv: is not one of the tables of a register, " + tables);
    }

    @Test
    void filesOfAnotherSourceMustBeComplete() {
        assertThatThrownBy(() -> PartyRegisterCsv.read(
                        units(),
                        name -> name.equals("party_posts.csv") ? null : Files.newInputStream(folder.resolve(name))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("party_posts.csv: there is no such file");
    }

    private static <T> void assertProblem(CsvTable<T> table, String header, String row, String problem)
            throws IOException {
        WithProblems<List<T>> read = table.read(
                Input.of(new StringReader(header + "\n" + row.strip() + "\n"), "t.csv"), CsvOptions.STANDARD);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::toString).containsExactly("t.csv:2: " + problem);
    }

    private static String good(String file) {
        return Objects.requireNonNull(GOOD.get(file));
    }

    private static Gazetteer units() {
        LocalDate start = LocalDate.of(2004, 8, 31);
        LocalDate reform = LocalDate.of(2025, 7, 1);
        AdministrativeUnit before = AdministrativeUnit.builder(
                        UnitCode.of("01"), UnitType.TINH, "A", DateRange.of(start, reform))
                .build();
        AdministrativeUnit after = AdministrativeUnit.builder(
                        UnitCode.of("01"), UnitType.TINH, "A", DateRange.from(reform))
                .build();
        return Gazetteer.builder(start, reform)
                .addUnits(List.of(before, after))
                .addDocuments(List.of(Document.of("L", DocumentKind.LEGAL, "", "")))
                .addChanges(List.of(new Rearrangement(
                        "c",
                        new Enactment(reform, DateBasis.IN_FORCE, Citation.of("L")),
                        ChangeKind.BOUNDARY_ADJUSTMENT,
                        List.of(Transfer.all(before.id(), after.id())),
                        "")))
                .build();
    }
}
